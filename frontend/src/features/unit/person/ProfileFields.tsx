import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { YearField } from "@/ui/fields/YearField";
import { Section } from "@/ui/Section";
import type { useForm } from "@/ui/useForm";
import { optionsOf } from "../labels";
import styles from "../unit.module.css";
import { personGenderLabels } from "./labels";
import type { ProfileDraft } from "./profileDraft";

type Field = ReturnType<typeof useForm<ProfileDraft>>["field"];

/** What the official forms print, in four short parts. */
export function ProfileFields({ values, field }: { values: ProfileDraft; field: Field }) {
  return (
    <>
      <Section title="Họ tên, ngày sinh">
        <div className={styles.fields}>
          <TextField label="Họ và tên" maxLength={200} {...field("name")} />
          <SelectField
            label="Giới tính"
            options={optionsOf(personGenderLabels)}
            {...field("gender")}
          />
          <FieldRow>
            <DateField label="Ngày sinh" required={false} {...field("birthDate")} />
            {!values.birthDate && (
              <YearField
                label="Năm sinh"
                required={false}
                hint="Khi chỉ biết năm"
                {...field("birthYear")}
              />
            )}
          </FieldRow>
        </div>
      </Section>
      <Section title="Quê quán, dân tộc">
        <div className={styles.fields}>
          <TextField
            label="Quê quán"
            required={false}
            hint="Xã, phường; tỉnh, thành phố"
            {...field("home")}
          />
          <TextField label="Nơi thường trú" required={false} {...field("residence")} />
          <FieldRow>
            <TextField label="Dân tộc" required={false} {...field("ethnicity")} />
            <TextField label="Tôn giáo" required={false} {...field("religion")} />
          </FieldRow>
        </div>
      </Section>
      <Section title="Trình độ">
        <div className={styles.fields}>
          <FieldRow>
            <TextField
              label="Trình độ học vấn"
              required={false}
              hint="Ví dụ 12/12"
              {...field("education")}
            />
            <TextField label="Lý luận chính trị" required={false} {...field("politicalTheory")} />
          </FieldRow>
          <TextField
            label="Trình độ chuyên môn, học hàm, học vị"
            required={false}
            {...field("qualifications")}
          />
          <DateField label="Ngày vào Đảng" required={false} {...field("partyAdmittedOn")} />
        </div>
      </Section>
      <Section title="Truy tặng">
        <div className={styles.fields}>
          <DateField
            label="Ngày mất"
            required={false}
            hint="Chỉ ghi khi đề nghị truy tặng"
            {...field("diedOn")}
          />
          {values.diedOn && (
            <TextField
              label="Người nhận truy tặng"
              required={false}
              hint="Họ tên và quan hệ với người được truy tặng"
              {...field("posthumousRecipient")}
            />
          )}
        </div>
      </Section>
    </>
  );
}
