import type { ReactNode } from "react";
import { FormPage } from "@/ui/FormPage";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import type { Crumb } from "@/ui/PageHeader";
import type { ShownProblem } from "@/ui/problem";
import { Section } from "@/ui/Section";
import { type Form, useForm } from "@/ui/useForm";
import { BegunUnits } from "./BegunUnits";
import { ChosenUnits } from "./ChosenUnits";
import { reorganisationHints, reorganisationLabels } from "./labels";
import { type Draft, hasSuccessors, missing } from "./reorganisationDraft";
import { findDocuments, findUnits, reorganisationsPath } from "./reorganisations";
import styles from "./unit.module.css";

interface ReorganisationFormProps {
  crumbs: Crumb[];
  above: ReactNode;
  initial: Draft;
  send: (draft: Draft) => unknown;
  pending: boolean;
  problem: ShownProblem | null;
}

const kinds = Object.entries(reorganisationLabels).map(([value, label]) => ({
  value,
  label,
  hint: reorganisationHints[value as keyof typeof reorganisationHints],
}));

/** What the decision says: kind, days, units before and after. */
export function ReorganisationForm({
  crumbs,
  above,
  initial,
  send,
  ...page
}: ReorganisationFormProps) {
  const form = useForm({ initial, problem: page.problem, check: missing });
  const { kind } = form.values;
  return (
    <FormPage
      {...page}
      title="Ghi nhận sắp xếp tổ chức"
      crumbs={crumbs}
      form={form}
      onSubmit={send}
      submitLabel="Kiểm tra"
      cancelTo={reorganisationsPath}
      plain
    >
      {above}
      <Section title="Quyết định">
        <div className={styles.fields}>
          <RadioField label="Hình thức sắp xếp" options={kinds} {...form.field("kind")} />
          <FieldRow>
            <TextField
              label="Số quyết định, nghị quyết"
              hint="Ví dụ: 05/NQ-HĐND"
              {...form.field("decisionNumber")}
            />
            <DateField label="Ngày quyết định" {...form.field("decisionDate")} />
          </FieldRow>
          <FieldRow>
            <TextField label="Cơ quan quyết định" {...form.field("decisionIssuer")} />
            <DateField
              label="Có hiệu lực từ ngày"
              hint="Đơn vị cũ kết thúc ngày hôm trước"
              {...form.field("effectiveOn")}
            />
          </FieldRow>
          <ComboField
            label="Văn bản đã lưu trong hệ thống"
            required={false}
            hint="Tìm theo số hoặc trích yếu, nếu quyết định đã được lưu ở mục Văn bản"
            searchKey={["document", "combo"]}
            search={findDocuments}
            {...form.field("document")}
            error={form.errorAt("document") ?? form.errorAt("documentId")}
          />
          <TextAreaField label="Ghi chú" required={false} rows={2} {...form.field("note")} />
        </div>
      </Section>
      {kind && (
        <Section title="Đơn vị được sắp xếp">
          <div className={styles.fields}>
            <ChosenUnits
              form={form}
              name="predecessorIds"
              label={kind === "MERGE" || kind === "DISSOLVE" ? "Thêm đơn vị" : "Chọn đơn vị"}
              hint={
                kind === "MERGE"
                  ? "Kể cả đơn vị tiếp nhận, nếu đơn vị đó đã hoạt động từ trước"
                  : undefined
              }
            />
          </div>
        </Section>
      )}
      {kind && <After form={form} kind={kind} />}
    </FormPage>
  );
}

function After({ form, kind }: { form: Form<Draft>; kind: string }) {
  if (hasSuccessors(kind)) {
    return (
      <Section title="Đơn vị sau sắp xếp">
        <div className={styles.fields}>
          <ChosenUnits
            form={form}
            name="successorIds"
            label="Đơn vị đã có trong danh mục"
            required={false}
            hint={
              kind === "MERGE"
                ? "Chọn một đơn vị tiếp nhận, hoặc lập đơn vị mới ở dưới"
                : "Đơn vị cũ vẫn hoạt động thì chọn cả đơn vị cũ"
            }
          />
          <BegunUnits form={form} most={kind === "MERGE" ? 1 : 50} />
        </div>
      </Section>
    );
  }
  if (kind === "RENAME") {
    return (
      <Section title="Tên mới">
        <TextField label="Tên chính thức mới" {...form.field("newName")} />
      </Section>
    );
  }
  if (kind === "TRANSFER") {
    return (
      <Section title="Cơ quan chủ quản mới">
        <ComboField
          label="Trực thuộc"
          searchKey={["unit", "living"]}
          search={findUnits}
          {...form.field("newParentId")}
        />
      </Section>
    );
  }
  return null;
}
