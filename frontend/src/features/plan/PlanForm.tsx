import { searchUnits } from "@/api/units";
import { FormPage } from "@/ui/FormPage";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { YearField } from "@/ui/fields/YearField";
import type { Crumb } from "@/ui/PageHeader";
import type { ShownProblem } from "@/ui/problem";
import { Section } from "@/ui/Section";
import type { AutosaveState } from "@/ui/useAutosave";
import type { Form } from "@/ui/useForm";
import type { Versions } from "@/ui/useVersions";
import type { DraftPlan, Plan } from "./queries";

/** The heading of a plan as it is typed; lists are one line for each entry. */
export interface PlanValues {
  title: string;
  year: number | null;
  issuerId: ComboOption | null;
  issuerText: string;
  number: string;
  issuedOn: string | null;
  signerName: string;
  signerCapacity: string;
  signerPosition: string;
  legalBases: string;
  purposes: string;
  requirements: string;
  recipients: string;
}

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

export function valuesOf(plan: Plan): PlanValues {
  return {
    title: plan.title,
    year: plan.year,
    issuerId: { id: plan.issuerId, label: plan.issuerUnitName },
    issuerText: plan.issuerText ?? "",
    number: plan.number ?? "",
    issuedOn: plan.issuedOn ?? null,
    signerName: plan.signerName ?? "",
    signerCapacity: plan.signerCapacity ?? "",
    signerPosition: plan.signerPosition ?? "",
    legalBases: plan.legalBases.join("\n"),
    purposes: plan.purposes.join("\n"),
    requirements: plan.requirements.join("\n"),
    recipients: plan.recipients.join("\n"),
  };
}

/** What is sent; the duties of the actors are kept as they are. */
export function draftOf(values: PlanValues, kept?: Pick<Plan, "duties" | "place">): DraftPlan {
  return {
    title: values.title.trim(),
    year: values.year as number,
    issuerId: values.issuerId?.id as string,
    issuerText: values.issuerText.trim() || undefined,
    number: values.number.trim() || undefined,
    issuedOn: values.issuedOn ?? undefined,
    place: kept?.place,
    signerName: values.signerName.trim() || undefined,
    signerCapacity: values.signerCapacity.trim() || undefined,
    signerPosition: values.signerPosition.trim() || undefined,
    legalBases: lines(values.legalBases),
    purposes: lines(values.purposes),
    requirements: lines(values.requirements),
    recipients: lines(values.recipients),
    duties: kept?.duties ?? [],
  };
}

export function checkPlan(v: PlanValues) {
  return {
    title: !v.title.trim() && "Hãy ghi tên kế hoạch",
    year: v.year === null && "Hãy ghi năm của kế hoạch",
    issuerId: !v.issuerId && "Hãy chọn cơ quan ban hành",
  };
}

export interface PlanFormProps {
  title: string;
  crumbs: Crumb[];
  form: Form<PlanValues>;
  onSubmit: (values: PlanValues) => unknown;
  submitLabel: string;
  pending: boolean;
  problem: ShownProblem | null;
  versions?: Versions<PlanValues>;
  cancelTo: string;
  saved?: AutosaveState;
}

/** Heading, bases, purposes and recipients of a plan. */
export function PlanForm({ form, ...page }: PlanFormProps) {
  return (
    <FormPage form={form} plain {...page}>
      <div>
        <Section title="Kế hoạch">
          <Stack>
            <TextField
              label="Tên kế hoạch"
              hint="Ví dụ: Công tác thi đua, khen thưởng năm 2027"
              {...form.field("title")}
            />
            <FieldRow>
              <YearField label="Năm" {...form.field("year")} />
              <ComboField
                label="Cơ quan ban hành"
                searchKey={["unit", "combo"]}
                search={searchUnits}
                {...form.field("issuerId")}
              />
            </FieldRow>
            <TextField
              label="Ban hành thay mặt"
              hint="Khi bên ban hành không phải một đơn vị, ví dụ một cụm hoặc khối thi đua; để trống nếu đơn vị tự ban hành"
              required={false}
              {...form.field("issuerText")}
            />
            <FieldRow>
              <TextField
                label="Số, ký hiệu"
                hint="Để trống khi chưa ký"
                required={false}
                {...form.field("number")}
              />
              <DateField label="Ngày ban hành" required={false} {...form.field("issuedOn")} />
            </FieldRow>
          </Stack>
        </Section>
        <Section title="Nội dung">
          <Stack>
            <TextAreaField
              label="Căn cứ"
              hint="Mỗi dòng một căn cứ"
              required={false}
              {...form.field("legalBases")}
            />
            <TextAreaField
              label="Mục đích"
              hint="Mỗi dòng một ý"
              required={false}
              {...form.field("purposes")}
            />
            <TextAreaField
              label="Yêu cầu"
              hint="Mỗi dòng một ý"
              required={false}
              {...form.field("requirements")}
            />
          </Stack>
        </Section>
        <Section title="Ký và nơi nhận">
          <Stack>
            <TextField label="Người ký" required={false} {...form.field("signerName")} />
            <FieldRow>
              <TextField
                label="Thẩm quyền ký"
                hint="Ví dụ KT. CHỦ TỊCH"
                required={false}
                {...form.field("signerCapacity")}
              />
              <TextField
                label="Chức vụ"
                hint="Ví dụ PHÓ CHỦ TỊCH"
                required={false}
                {...form.field("signerPosition")}
              />
            </FieldRow>
            <TextAreaField
              label="Nơi nhận"
              hint="Mỗi dòng một nơi nhận"
              required={false}
              {...form.field("recipients")}
            />
          </Stack>
        </Section>
      </div>
    </FormPage>
  );
}

function Stack({ children }: { children: React.ReactNode }) {
  return <div style={{ display: "flex", flexDirection: "column", gap: 18 }}>{children}</div>;
}
