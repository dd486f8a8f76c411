import { Button } from "@/ui/Button";
import { RadioField } from "@/ui/fields/ChoiceField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { DeleteIcon } from "@/ui/icons";
import type { Form } from "@/ui/useForm";
import type { PledgeDraft, TargetDraft } from "./draft";
import { directions } from "./labels";
import styles from "./pledge.module.css";
import type { Direction } from "./queries";
import { Reading } from "./Reading";

interface TargetFieldsProps {
  index: number;
  target: TargetDraft;
  form: Pick<Form<PledgeDraft>, "idOf" | "errorAt">;
  onChange: (change: Partial<TargetDraft>) => void;
  onClose: () => void;
  onRemove: () => void;
}

/** One target being written. */
export function TargetFields({
  index,
  target,
  form,
  onChange,
  onClose,
  onRemove,
}: TargetFieldsProps) {
  const field = (name: keyof TargetDraft) => ({
    id: form.idOf(`targets.${index}.${name}`),
    error: form.errorAt(`targets.${index}.${name}`),
  });
  return (
    <div className={styles.opened}>
      <h3 className={styles.openedHead}>Chỉ tiêu {index + 1}</h3>
      <TextField
        label="Tên chỉ tiêu"
        hint="Ví dụ: Vụ việc tham mưu chỉ đạo xử lý dứt điểm"
        value={target.indicator}
        onChange={(indicator) => onChange({ indicator })}
        {...field("indicator")}
      />
      <RadioField
        label="Chiều của chỉ tiêu"
        value={target.direction}
        onChange={(direction) => direction && onChange({ direction: direction as Direction })}
        options={Object.entries(directions).map(([value, words]) => ({ value, ...words }))}
        {...field("direction")}
      />
      {target.direction !== "DONE" && (
        <>
          <FieldRow>
            <TextField
              label="Mức giao ước"
              hint="Ghi như trong văn bản: 5, từ 70% trở lên, hơn 986 triệu đồng"
              value={target.planned}
              onChange={(planned) => onChange({ planned, reading: null })}
              {...field("planned")}
            />
            <TextField
              label="Đơn vị tính"
              hint="Vụ việc, đảng viên, %, đồng…"
              required={false}
              value={target.measure}
              onChange={(measure) => onChange({ measure })}
              {...field("measure")}
            />
          </FieldRow>
          <Reading
            text={target.planned}
            measure={target.measure}
            chosen={target.reading}
            onChoose={(reading) => onChange({ reading })}
          />
        </>
      )}
      <TextField
        label="Ghi chú"
        required={false}
        value={target.note}
        onChange={(note) => onChange({ note })}
        {...field("note")}
      />
      <div className={styles.rowActions}>
        <Button onClick={onClose}>Xong chỉ tiêu này</Button>
        <Button tone="quiet" icon={<DeleteIcon size={16} aria-hidden="true" />} onClick={onRemove}>
          Bỏ chỉ tiêu
        </Button>
      </div>
    </div>
  );
}
