import { useState } from "react";
import { Button } from "@/ui/Button";
import { ComboField } from "@/ui/fields/ComboField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { optionsOf, productLabels } from "./labels";
import { named, PartyEditor } from "./PartyEditor";
import styles from "./plan.module.css";
import type { ImportRow, ProductKind } from "./queries";
import { searchTasks } from "./records";
import { checkTime, NO_TIME, TimeFields, type TimeValues, timeOf } from "./TimeFields";

interface ImportRowEditorProps {
  row: ImportRow;
  /** Whether the plan may answer the province's. */
  answering: boolean;
  pending: boolean;
  onSave: (row: ImportRow) => void;
  onRemove: () => void;
  onCancel: () => void;
}

/** Corrects one row in place, its source text above. */
export function ImportRowEditor({
  row,
  answering,
  pending,
  onSave,
  onRemove,
  onCancel,
}: ImportRowEditorProps) {
  const [value, setValue] = useState(row);
  const [missing, setMissing] = useState(false);
  const [time, setTime] = useState<TimeValues>({
    ...NO_TIME,
    kind: row.time ? "kept" : "section",
  });
  const [untimed, setUntimed] = useState<string | false>(false);
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
      <TimeFields
        values={time}
        onChange={(change) => {
          setTime((now) => ({ ...now, ...change }));
          setUntimed(false);
        }}
        kept={row.time ? (row.timeLabel ?? row.timeText ?? "như văn bản") : undefined}
        error={untimed || undefined}
      />
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
      {answering && (
        <ComboField
          label="Trả lời nhiệm vụ của tỉnh"
          hint="Tìm nhiệm vụ trong kế hoạch của tỉnh mà việc này trả lời; để trống nếu không trả lời"
          required={false}
          searchKey={["search", "plan-tasks"]}
          search={searchTasks}
          value={
            value.answers ? { id: value.answers.taskId, label: value.answers.name ?? "" } : null
          }
          onChange={(task) =>
            put({ answers: task ? { taskId: task.id, name: task.label, guessed: false } : null })
          }
        />
      )}
      <div className={styles.tools}>
        <Button
          tone="main"
          pending={pending}
          onClick={() => {
            if (!value.title.trim()) return setMissing(true);
            const lacking = checkTime(time);
            if (lacking) return setUntimed(lacking);
            onSave({
              ...value,
              title: value.title.trim(),
              time: timeOf(time, row.time) ?? null,
              answers: value.answers && { ...value.answers, guessed: false },
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
