import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { Section } from "@/ui/Section";
import type { Form } from "@/ui/useForm";
import { AwardRows } from "./AwardRows";
import styles from "./proposal.module.css";
import type { Report } from "./queries";
import { ResultRows } from "./ResultRows";
import type { ReportValues } from "./reportForm";

/** The parts of the report in the order of the official form. */
export function ReportSections({ report, form }: { report: Report; form: Form<ReportValues> }) {
  const person = report.subjectKind === "INDIVIDUAL";
  return (
    <>
      <Section title={person ? "Sơ lược lý lịch" : "Đặc điểm, tình hình"}>
        <div className={styles.stack}>{person ? <Person form={form} /> : <Unit form={form} />}</div>
      </Section>
      <Section title="Chức năng, nhiệm vụ">
        <div id="phan-chuc-nang">
          <TextAreaField
            label={person ? "Nhiệm vụ được giao" : "Chức năng, nhiệm vụ được giao"}
            hint="Mỗi ý một dòng"
            rows={3}
            {...form.field("functions")}
          />
        </div>
      </Section>
      <Section title={`Kết quả thực hiện năm ${report.year}`}>
        <div id="phan-ket-qua" className={styles.stack}>
          <ResultRows report={report} form={form} />
          <TextAreaField
            label="Thành tích khác"
            hint="Mỗi ý một dòng"
            required={false}
            rows={4}
            {...form.field("others")}
          />
        </div>
      </Section>
      <Section title="Biện pháp, nguyên nhân">
        <div id="phan-bien-phap">
          <TextAreaField
            label="Biện pháp đạt được thành tích"
            hint="Mỗi ý một dòng"
            rows={4}
            {...form.field("measures")}
          />
        </div>
      </Section>
      <Section title="Chấp hành và hoạt động đảng, đoàn thể">
        <div className={styles.stack}>
          <TextAreaField
            label="Chấp hành chủ trương của Đảng, pháp luật của Nhà nước"
            required={false}
            rows={3}
            {...form.field("compliance")}
          />
          <TextAreaField
            label="Hoạt động của tổ chức đảng, đoàn thể"
            required={false}
            rows={3}
            {...form.field("partyWork")}
          />
        </div>
      </Section>
      <Section title="Khen thưởng đã có">
        <AwardRows report={report} form={form} />
      </Section>
    </>
  );
}

function Unit({ form }: { form: Form<ReportValues> }) {
  return (
    <>
      <FieldRow>
        <TextField label="Trụ sở chính" required={false} {...form.field("headquarters")} />
        <TextField label="Điện thoại, thư điện tử" required={false} {...form.field("contact")} />
      </FieldRow>
      <TextAreaField
        label="Quá trình thành lập"
        required={false}
        rows={2}
        {...form.field("foundation")}
      />
      <TextAreaField
        label="Cơ cấu tổ chức, biên chế"
        required={false}
        rows={2}
        {...form.field("structure")}
      />
      <TextAreaField
        label="Tổ chức đảng, đoàn thể"
        required={false}
        rows={2}
        {...form.field("organisations")}
      />
    </>
  );
}

function Person({ form }: { form: Form<ReportValues> }) {
  return (
    <>
      <FieldRow>
        <DateField label="Ngày sinh" required={false} {...form.field("birthDate")} />
        <TextField label="Giới tính" required={false} {...form.field("gender")} />
      </FieldRow>
      <FieldRow>
        <TextField label="Quê quán" required={false} {...form.field("nativePlace")} />
        <TextField label="Trú quán" required={false} {...form.field("residence")} />
      </FieldRow>
      <FieldRow>
        <TextField label="Chức vụ" required={false} {...form.field("posts")} />
        <TextField label="Trình độ chuyên môn" required={false} {...form.field("qualification")} />
      </FieldRow>
    </>
  );
}
