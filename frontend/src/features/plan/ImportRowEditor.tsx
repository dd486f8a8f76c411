import { useState } from "react";
import { Button } from "@/ui/Button";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { optionsOf, productLabels } from "./labels";
import { named, PartyEditor } from "./PartyEditor";
import styles from "./plan.module.css";
import type { ImportRow, ProductKind } from "./queries";

interface ImportRowEditorProps {
  row: ImportRow;
  pending: boolean;
  onSave: (row: ImportRow) => void;
  onRemove: () => void;
  onCancel: () => void;
}

/** Corrects one row in place, its source text above. */
export function ImportRowEditor({
  row,
  pending,
  onSave,
  onRemove,
  onCancel,
}: ImportRowEditorProps) {
  const [value, setValue] = useState(row);
  const [missing, setMissing] = useState(false);
  const put = (change: Partial<ImportRow>) => setValue((now) => ({ ...now, ...change }));
  return (
    <div className={styles.rowEditor}>
      <TextAreaField
        label="Nội dung công việc"
        rows={3}
        value={value.title}
        onChange={(title) => {
          put({ title });
          setMissing(false);
        }}
        error={missing ? "Hãy ghi nội dung công việc" : undefined}
      />
      <FieldRow>
        <TextField
          label="Số thứ tự"
          required={false}
          value={value.number ?? ""}
          onChange={(number) => put({ number })}
        />
        <SelectField
          label="Sản phẩm"
          required={false}
          options={optionsOf(productLabels)}
          value={value.product ?? null}
          onChange={(product) => put({ product: product as ProductKind | null })}
        />
      </FieldRow>
      <PartyEditor
        legend="Chủ trì"
        parties={value.leads ?? []}
        onChange={(leads) => put({ leads })}
      />
      <PartyEditor
        legend="Phối hợp"
        parties={value.coordinators ?? []}
        onChange={(coordinators) => put({ coordinators })}
      />
      <div className={styles.tools}>
        <Button
          tone="main"
          pending={pending}
          onClick={() => {
            if (!value.title.trim()) return setMissing(true);
            onSave({
              ...value,
              title: value.title.trim(),
              number: value.number?.trim() || null,
              leads: named(value.leads ?? []),
              coordinators: named(value.coordinators ?? []),
            });
          }}
        >
          Lưu dòng này
        </Button>
        <Button onClick={onCancel}>Hủy</Button>
        <Button tone="quiet" onClick={onRemove}>
          Bỏ dòng khỏi bản nhập
        </Button>
      </div>
    </div>
  );
}
