import { Button } from "@/ui/Button";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { DeleteIcon, DownIcon, UpIcon } from "@/ui/icons";
import type { Form } from "@/ui/useForm";
import styles from "./calendar.module.css";
import type { ChainDraft, StepDraft } from "./chain";
import { optionsOf, unitLabels } from "./labels";

interface StepRowProps {
  at: number;
  last: boolean;
  only: boolean;
  one: StepDraft;
  form: Pick<Form<ChainDraft>, "idOf" | "errorAt">;
  onChange: (change: Partial<StepDraft>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One step of the chain being entered. */
export function StepRow({ at, last, only, one, form, onChange, onMove, onRemove }: StepRowProps) {
  const field = (name: keyof StepDraft) => ({
    id: form.idOf(`steps.${at}.${name}`),
    error: form.errorAt(`steps.${at}.${name}`),
  });
  return (
    <div className={styles.row}>
      <div className={styles.rowHead}>
        <h3>Bước {at + 1}</h3>
        <span className={styles.tools}>
          {at > 0 && (
            <Button small aria-label={`Chuyển bước ${at + 1} lên`} onClick={() => onMove(-1)}>
              <UpIcon size={16} aria-hidden="true" />
            </Button>
          )}
          {!last && (
            <Button small aria-label={`Chuyển bước ${at + 1} xuống`} onClick={() => onMove(1)}>
              <DownIcon size={16} aria-hidden="true" />
            </Button>
          )}
          {!only && (
            <Button small aria-label={`Bỏ bước ${at + 1}`} onClick={onRemove}>
              <DeleteIcon size={16} aria-hidden="true" />
            </Button>
          )}
        </span>
      </div>
      <FieldRow>
        <TextField
          label="Việc phải xong"
          value={one.name}
          onChange={(name) => onChange({ name })}
          {...field("name")}
        />
        <TextField
          label="Ai làm"
          required={false}
          value={one.who}
          onChange={(who) => onChange({ who })}
          {...field("who")}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          label="Cần bao lâu"
          whole
          value={one.duration}
          onChange={(duration) => onChange({ duration })}
          {...field("duration")}
        />
        <SelectField
          label="Tính theo"
          options={optionsOf(unitLabels)}
          value={one.unit}
          onChange={(unit) => onChange({ unit })}
          {...field("unit")}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          label="Ngày đã ấn định"
          hint="Khi bước này có ngày cố định, ví dụ ngày họp"
          required={false}
          value={one.on}
          onChange={(on) => onChange({ on })}
          {...field("on")}
        />
        <DateField
          label="Không bắt đầu trước ngày"
          hint="Khi phải chờ đến ngày đó mới làm được"
          required={false}
          value={one.notBefore}
          onChange={(notBefore) => onChange({ notBefore })}
          {...field("notBefore")}
        />
      </FieldRow>
    </div>
  );
}
