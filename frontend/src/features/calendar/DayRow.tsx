import { Button } from "@/ui/Button";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { DeleteIcon } from "@/ui/icons";
import type { Form } from "@/ui/useForm";
import styles from "./calendar.module.css";
import type { DayDraft, YearDraft } from "./draft";
import { dayKindLabels, optionsOf } from "./labels";

interface DayRowProps {
  at: number;
  one: DayDraft;
  form: Pick<Form<YearDraft>, "idOf" | "errorAt">;
  onChange: (change: Partial<DayDraft>) => void;
  onRemove: () => void;
}

/** One day off or make-up day being entered. */
export function DayRow({ at, one, form, onChange, onRemove }: DayRowProps) {
  const field = (name: keyof DayDraft) => ({
    id: form.idOf(`days.${at}.${name}`),
    error: form.errorAt(`days.${at}.${name}`),
  });
  return (
    <div className={styles.row}>
      <div className={styles.rowHead}>
        <h3>Ngày ghi thêm {at + 1}</h3>
        <Button small icon={<DeleteIcon size={16} aria-hidden="true" />} onClick={onRemove}>
          Bỏ<span className="sr-only"> ngày ghi thêm {at + 1}</span>
        </Button>
      </div>
      <FieldRow>
        <DateField
          label="Ngày"
          value={one.day}
          onChange={(day) => onChange({ day })}
          {...field("day")}
        />
        <SelectField
          label="Nghỉ hay làm bù"
          hint="Làm bù: ngày nghỉ thành ngày làm việc"
          options={optionsOf(dayKindLabels)}
          value={one.kind}
          onChange={(kind) => onChange({ kind })}
          {...field("kind")}
        />
      </FieldRow>
      <TextField
        label="Tên ngày hoặc lý do"
        value={one.name}
        onChange={(name) => onChange({ name })}
        {...field("name")}
      />
      <TextField
        label="Căn cứ"
        value={one.source}
        onChange={(source) => onChange({ source })}
        {...field("source")}
      />
    </div>
  );
}
