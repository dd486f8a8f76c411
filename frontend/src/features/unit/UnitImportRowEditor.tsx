import { useState } from "react";
import { Button } from "@/ui/Button";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import type { ImportProblem, ReadRow, TableRow } from "./imports";
import { kindLabels } from "./labels";
import { findUnits } from "./reorganisations";
import styles from "./unit.module.css";

const NEW = "NEW";
const kinds = Object.values(kindLabels).map((label) => ({ value: label, label }));

interface UnitImportRowEditorProps {
  read: ReadRow;
  problems: readonly ImportProblem[];
  pending: boolean;
  onSave: (row: TableRow) => void;
  onRemove: () => void;
  onCancel: () => void;
}

/** Corrects one row in place; a row that looks like a known unit is decided here. */
export function UnitImportRowEditor({
  read,
  problems,
  pending,
  onSave,
  onRemove,
  onCancel,
}: UnitImportRowEditorProps) {
  const [row, setRow] = useState(read.row);
  const [parent, setParent] = useState<ComboOption | null>(null);
  const put = (change: Partial<TableRow>) => setRow((now) => ({ ...now, ...change }));
  const text = (field: "name" | "code" | "parent" | "aliases" | "validFrom" | "validTo") => ({
    value: row[field] ?? "",
    onChange: (value: string) => put({ [field]: value }),
  });
  const alike = problems
    .filter((problem) => ["held-name", "similar-name", "held-code"].includes(problem.code))
    .flatMap((problem) => problem.candidates);
  const kind = Object.values<string>(kindLabels).includes(row.kind ?? "") ? row.kind : null;
  return (
    <div className={styles.fields}>
      {(alike.length > 0 || row.choice) && (
        <RadioField
          label="Dòng này là"
          options={[
            ...alike.map((one) => ({ value: one.unitId, label: `Đơn vị đã có: ${one.words}` })),
            { value: NEW, label: "Đơn vị khác, lập mới" },
          ]}
          value={row.choice ?? null}
          onChange={(choice) => put({ choice })}
        />
      )}
      <TextField label="Tên đơn vị" {...text("name")} />
      <FieldRow>
        <SelectField
          label="Loại"
          options={kinds}
          hint={row.kind && !kind ? `Trong tệp ghi: ${row.kind}` : undefined}
          value={kind ?? null}
          onChange={(value) => put({ kind: value })}
        />
        <TextField label="Mã định danh" required={false} {...text("code")} />
      </FieldRow>
      <FieldRow>
        <TextField
          label="Trực thuộc như ghi trong tệp"
          required={false}
          {...text("parent")}
          onChange={(value) => put({ parent: value, parentSystemId: "" })}
        />
        <ComboField
          label="Hoặc chọn trong danh mục"
          required={false}
          searchKey={["unit", "living"]}
          search={findUnits}
          value={parent}
          onChange={(chosen) => {
            setParent(chosen);
            if (chosen) put({ parent: chosen.label, parentSystemId: chosen.id });
          }}
        />
      </FieldRow>
      <TextField label="Tên gọi khác" required={false} {...text("aliases")} />
      <FieldRow>
        <TextField label="Hoạt động từ" required={false} {...text("validFrom")} />
        <TextField label="Hoạt động đến" required={false} {...text("validTo")} />
      </FieldRow>
      <div className={styles.view}>
        <Button tone="main" pending={pending} onClick={() => onSave(row)}>
          Lưu dòng
        </Button>
        <Button onClick={onCancel}>Hủy</Button>
        <Button tone="danger" onClick={onRemove}>
          Bỏ dòng này
        </Button>
      </div>
    </div>
  );
}
