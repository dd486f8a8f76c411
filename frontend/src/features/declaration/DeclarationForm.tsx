import { useQuery } from "@tanstack/react-query";
import { FILE_BYTES, sendFile } from "@/api/documents";
import { paths } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import type { ShownProblem } from "@/ui/problem";
import { UploadField } from "@/ui/UploadField";
import { useForm } from "@/ui/useForm";
import { contentOf, type Draft, missingIn } from "./content";
import {
  catalogueQuery,
  type DeclaredContent,
  findHouseholds,
  findPeople,
  findUnits,
} from "./queries";

interface DeclarationFormProps {
  title: string;
  initial: Draft;
  submitLabel: string;
  cancelTo: string;
  send: (content: DeclaredContent) => unknown;
  pending: boolean;
  problem: ShownProblem | null;
  onReload?: () => unknown;
}

/** Tells of an award that somebody else decided, from its decision. */
export function DeclarationForm({ initial, send, problem, ...frame }: DeclarationFormProps) {
  const catalogue = useQuery(catalogueQuery);
  const form = useForm<Draft>({ initial, problem, check: missingIn });
  const { kind, what } = form.values;
  const awards = (catalogue.data?.items ?? []).filter((award) =>
    award.subjectKinds.some((one) => one === kind),
  );
  return (
    <FormPage
      {...frame}
      crumbs={[{ label: "Khen thưởng nơi khác quyết định", to: paths.declarations }]}
      meta="Sở Nội vụ đối chiếu với bản chụp quyết định rồi mới ghi vào sổ khen thưởng."
      form={form}
      onSubmit={(draft) => send(contentOf(draft))}
      problem={problem}
    >
      <RadioField
        label="Ai được khen"
        options={[
          { value: "INDIVIDUAL", label: "Cá nhân" },
          { value: "COLLECTIVE", label: "Tập thể" },
          { value: "HOUSEHOLD", label: "Hộ gia đình" },
        ]}
        {...form.field("kind")}
        onChange={(value) => form.setValues((now) => ({ ...now, kind: value, awardCode: null }))}
      />
      {kind === "COLLECTIVE" ? (
        <ComboField
          label="Tập thể"
          hint="Đơn vị mình hoặc đơn vị trực thuộc"
          searchKey={["unit", "combo"]}
          search={findUnits}
          {...form.field("unitId")}
        />
      ) : kind === "HOUSEHOLD" ? (
        <ComboField
          label="Hộ gia đình"
          searchKey={["household", "combo"]}
          search={findHouseholds}
          {...form.field("householdId")}
        />
      ) : (
        <ComboField
          label="Cá nhân"
          hint="Người của đơn vị mình"
          searchKey={["person", "combo"]}
          search={findPeople}
          {...form.field("personId")}
        />
      )}
      <RadioField
        label="Được tặng"
        options={[
          { value: "AWARD", label: "Danh hiệu, hình thức của Luật Thi đua, khen thưởng" },
          { value: "HONOUR", label: "Danh hiệu vinh danh khác (ví dụ doanh nhân tiêu biểu)" },
        ]}
        {...form.field("what")}
      />
      {what === "AWARD" ? (
        <SelectField
          label="Danh hiệu, hình thức"
          options={awards.map((award) => ({ value: award.code, label: award.name }))}
          {...form.field("awardCode")}
        />
      ) : (
        <TextField
          label="Tên vinh danh"
          hint="Ghi đúng như trong quyết định; không tính là khen thưởng của Luật"
          {...form.field("honourName")}
        />
      )}
      <NumberField label="Năm thành tích" year {...form.field("year")} />
      <TextAreaField label="Thành tích" rows={2} {...form.field("achievement")} />
      <FieldRow>
        <TextField
          label="Số quyết định"
          placeholder="1234/QĐ-BNV"
          {...form.field("decisionNumber")}
        />
        <DateField label="Ngày quyết định" {...form.field("decisionDate")} />
      </FieldRow>
      <TextField
        label="Người, cơ quan quyết định"
        hint="Ví dụ Bộ trưởng Bộ Nội vụ"
        {...form.field("issuer")}
      />
      <UploadField
        label="Bản chụp quyết định"
        value={form.values.fileId}
        onChange={(file) => form.set("fileId", file)}
        error={form.errorAt("fileId")}
        send={sendFile}
        accept={[".pdf", ".png", ".jpg", ".jpeg", ".docx"]}
        maxBytes={FILE_BYTES}
        camera
      />
    </FormPage>
  );
}
