import type { ReactNode } from "react";
import { Button } from "@/ui/Button";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { YearField } from "@/ui/fields/YearField";
import { DeleteIcon, PlusIcon } from "@/ui/icons";
import type { Form } from "@/ui/useForm";
import { areaLabels, genderLabels, optionsOf, trainingLabels, workingTimeLabels } from "./labels";
import { newArea, newHeadcount, newOfficer, type ProfileDraft } from "./profileDraft";
import styles from "./unit.module.css";

type Lists = { [K in keyof ProfileDraft]: ProfileDraft[K][number] };

/** Props of one field of one row: value, change, error. */
function rowField<L extends keyof ProfileDraft, P extends keyof Lists[L] & string>(
  form: Form<ProfileDraft>,
  list: L,
  at: number,
  part: P,
) {
  const path = `${list}.${at}.${part}`;
  const rows = form.values[list] as Lists[L][];
  return {
    id: form.idOf(path),
    value: (rows[at] as Lists[L])[part],
    error: form.errorAt(path),
    onChange: (value: Lists[L][P]) => {
      form.set(
        list,
        rows.map((row, index) =>
          index === at ? { ...row, [part]: value } : row,
        ) as ProfileDraft[L],
      );
      form.touch(path);
    },
  };
}

function Rows<L extends keyof ProfileDraft>({
  form,
  list,
  noun,
  add,
  children,
}: {
  form: Form<ProfileDraft>;
  list: L;
  noun: string;
  add: () => Lists[L];
  children: (at: number) => ReactNode;
}) {
  const rows = form.values[list] as Lists[L][];
  return (
    <div className={styles.rows}>
      {rows.map((row, at) => (
        <fieldset key={row.key} className={styles.begun}>
          <legend className="sr-only">
            {noun} {at + 1}
          </legend>
          <div className={styles.begunHead}>
            <b>
              {noun} {at + 1}
            </b>
            <Button
              small
              aria-label={`Bỏ ${noun.toLowerCase()} ${at + 1}`}
              onClick={() =>
                form.set(list, rows.filter((_, index) => index !== at) as ProfileDraft[L])
              }
            >
              <DeleteIcon size={16} aria-hidden="true" />
            </Button>
          </div>
          <div className={styles.fields}>{children(at)}</div>
        </fieldset>
      ))}
      <Button
        className={styles.add}
        icon={<PlusIcon size={16} aria-hidden="true" />}
        onClick={() => form.set(list, [...rows, add()] as ProfileDraft[L])}
      >
        Thêm {noun.toLowerCase()}
      </Button>
    </div>
  );
}

interface RowsProps {
  form: Form<ProfileDraft>;
}

export function AreaRows({ form }: RowsProps) {
  return (
    <Rows form={form} list="areas" noun="Địa bàn" add={newArea}>
      {(at) => (
        <>
          <SelectField
            label="Loại địa bàn"
            options={optionsOf(areaLabels)}
            {...rowField(form, "areas", at, "kind")}
          />
          <FieldRow>
            <DateField label="Từ ngày" {...rowField(form, "areas", at, "from")} />
            <DateField
              label="Đến hết ngày"
              required={false}
              {...rowField(form, "areas", at, "to")}
            />
          </FieldRow>
          <TextField
            label="Căn cứ"
            required={false}
            hint="Số quyết định, danh sách được phê duyệt"
            {...rowField(form, "areas", at, "basis")}
          />
        </>
      )}
    </Rows>
  );
}

export function HeadcountRows({ form }: RowsProps) {
  return (
    <Rows form={form} list="headcounts" noun="Lần thống kê" add={newHeadcount}>
      {(at) => (
        <>
          <DateField label="Tính đến ngày" {...rowField(form, "headcounts", at, "on")} />
          <FieldRow>
            <NumberField label="Tổng số người" {...rowField(form, "headcounts", at, "total")} />
            <NumberField
              label="Trong đó nữ"
              required={false}
              {...rowField(form, "headcounts", at, "women")}
            />
          </FieldRow>
        </>
      )}
    </Rows>
  );
}

export function OfficerRows({ form }: RowsProps) {
  return (
    <Rows form={form} list="officers" noun="Người" add={newOfficer}>
      {(at) => (
        <>
          <TextField label="Họ và tên" {...rowField(form, "officers", at, "name")} />
          <FieldRow>
            <SelectField
              label="Giới tính"
              options={optionsOf(genderLabels)}
              {...rowField(form, "officers", at, "gender")}
            />
            <YearField
              label="Năm sinh"
              required={false}
              {...rowField(form, "officers", at, "birthYear")}
            />
          </FieldRow>
          <FieldRow>
            <SelectField
              label="Bố trí"
              options={optionsOf(workingTimeLabels)}
              {...rowField(form, "officers", at, "workingTime")}
            />
            <SelectField
              label="Trình độ"
              options={optionsOf(trainingLabels)}
              {...rowField(form, "officers", at, "training")}
            />
          </FieldRow>
          <DateField
            label="Làm công tác thi đua, khen thưởng từ ngày"
            required={false}
            hint="Kể cả thời gian ở đơn vị khác; dùng để tính thâm niên"
            {...rowField(form, "officers", at, "since")}
          />
          <FieldRow>
            <DateField label="Ở đơn vị này từ ngày" {...rowField(form, "officers", at, "from")} />
            <DateField
              label="Đến hết ngày"
              required={false}
              {...rowField(form, "officers", at, "to")}
            />
          </FieldRow>
        </>
      )}
    </Rows>
  );
}
