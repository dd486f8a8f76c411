import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { Section } from "@/ui/Section";
import type { Form } from "@/ui/useForm";
import type { CheckDraft } from "./check";
import styles from "./eligibility.module.css";

/** Members and place in the block of the year asked about. */
export function CollectiveFields({ form }: { form: Form<CheckDraft> }) {
  return (
    <Section title="Thành viên và xếp hạng của năm">
      <div className={styles.fields}>
        <FieldRow>
          <NumberField label="Tổng số người" whole required={false} {...form.field("total")} />
          <NumberField
            label="Hoàn thành nhiệm vụ trở lên"
            whole
            required={false}
            {...form.field("completed")}
          />
        </FieldRow>
        <FieldRow>
          <NumberField label="Lao động tiên tiến" whole required={false} {...form.field("ldtt")} />
          <NumberField
            label="Chiến sĩ thi đua cơ sở"
            whole
            required={false}
            {...form.field("cstdCs")}
          />
        </FieldRow>
        <FieldRow>
          <NumberField
            label="Xếp thứ trong cụm, khối"
            whole
            required={false}
            {...form.field("rank")}
          />
          <NumberField
            label="Số cờ khối được đề nghị"
            whole
            required={false}
            {...form.field("quota")}
          />
        </FieldRow>
      </div>
    </Section>
  );
}
