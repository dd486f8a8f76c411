import { useQuery } from "@tanstack/react-query";
import { Button } from "@/ui/Button";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import type { Form } from "@/ui/useForm";
import type { AimDraft, PledgeDraft } from "./draft";
import { subjectKinds } from "./labels";
import styles from "./pledge.module.css";
import { awardsQuery, type SubjectKind } from "./queries";

interface AimFieldsProps {
  aims: AimDraft[];
  form: Pick<Form<PledgeDraft>, "idOf" | "errorAt" | "touch">;
  onChange: (aims: AimDraft[]) => void;
  onAdd: () => void;
}

/** Titles and forms the unit registers for itself and its people. */
export function AimFields({ aims, form, onChange, onAdd }: AimFieldsProps) {
  const awards = useQuery(awardsQuery);
  const options = (kind: SubjectKind) =>
    (awards.data?.items ?? [])
      .filter((one) => one.subjectKinds.includes(kind))
      .map((one) => ({ value: one.code, label: one.name }));
  const change = (index: number, part: Partial<AimDraft>) => {
    onChange(aims.map((one, at) => (at === index ? { ...one, ...part } : one)));
    for (const name of Object.keys(part)) form.touch(`aims.${index}.${name}`);
  };
  const field = (index: number, name: keyof AimDraft) => ({
    id: form.idOf(`aims.${index}.${name}`),
    error: form.errorAt(`aims.${index}.${name}`),
  });
  return (
    <>
      {aims.map((aim, index) => (
        <fieldset key={aim.key} className={`${styles.opened} ${styles.aimFields}`}>
          <legend className="sr-only">Đăng ký {index + 1}</legend>
          <FieldRow>
            <SelectField
              label="Đối tượng"
              placeholder="Chọn loại đối tượng"
              value={aim.subjectKind}
              onChange={(kind) =>
                kind && change(index, { subjectKind: kind as SubjectKind, awardCode: null })
              }
              options={Object.entries(subjectKinds).map(([value, label]) => ({ value, label }))}
              {...field(index, "subjectKind")}
            />
            <TextField
              label="Tên tập thể, cá nhân"
              value={aim.subjectName}
              onChange={(subjectName) => change(index, { subjectName })}
              {...field(index, "subjectName")}
            />
          </FieldRow>
          <SelectField
            label="Danh hiệu, hình thức"
            value={aim.awardCode}
            onChange={(awardCode) => change(index, { awardCode })}
            options={options(aim.subjectKind)}
            {...field(index, "awardCode")}
          />
          <div className={styles.rowActions}>
            <Button
              tone="quiet"
              small
              icon={<DeleteIcon size={16} aria-hidden="true" />}
              onClick={() => onChange(aims.filter((other) => other.key !== aim.key))}
            >
              Bỏ dòng đăng ký {index + 1}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className={aims.length > 0 ? styles.add : styles.addFirst}>
        <Button icon={<PlusIcon size={18} aria-hidden="true" />} onClick={onAdd}>
          Thêm danh hiệu, hình thức
        </Button>
      </div>
    </>
  );
}
