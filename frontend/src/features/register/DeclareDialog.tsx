import { useQuery } from "@tanstack/react-query";
import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { subjectPath } from "@/lib/paths";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { yearsUntil } from "./honours";
import { catalogueQuery, type DeclareHonour, registerKeys } from "./queries";

interface Values {
  kind: string | null;
  /** The honoured unit or person, whichever `kind` asks for. */
  unitId: ComboOption | null;
  awardCode: string | null;
  year: string | null;
  achievement: string;
  decisionNumber: string;
  decisionDate: string | null;
  issuer: string;
}

const EMPTY: Values = {
  kind: "COLLECTIVE",
  unitId: null,
  awardCode: null,
  year: null,
  achievement: "",
  decisionNumber: "",
  decisionDate: null,
  issuer: "",
};

async function findUnits(q: string): Promise<ComboOption[]> {
  const { items } = await call(api.GET("/api/v1/units", { params: { query: { q, size: 20 } } }));
  return items.map((unit) => ({
    id: unit.id,
    label: unit.name,
    note: unit.parentName ?? unit.kindLabel,
  }));
}

async function findPeople(q: string): Promise<ComboOption[]> {
  const { items } = await call(api.GET("/api/v1/people", { params: { query: { q, size: 20 } } }));
  return items.map((person) => ({
    id: person.id,
    label: person.name,
    note: [person.position, person.unitName].filter(Boolean).join(", "),
  }));
}

/** The body to send; call it only with values that passed the form's own checks. */
function bodyOf(values: Values): DeclareHonour {
  const subject = values.unitId?.id ?? null;
  const person = values.kind === "INDIVIDUAL";
  return {
    unitId: person ? null : subject,
    personId: person ? subject : null,
    awardCode: values.awardCode ?? "",
    year: Number(values.year),
    achievement: values.achievement,
    decisionNumber: values.decisionNumber,
    decisionDate: values.decisionDate ?? "",
    issuer: values.issuer,
  };
}

/** Writes an earlier honour into the register from its decision on paper, then shows it. */
function DeclareDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const go = useGo();
  const catalogue = useQuery(catalogueQuery);
  const declare = useMutationWithProblem({
    run: (values: Values, intent) =>
      call(
        api.POST("/api/v1/register", {
          body: bodyOf(values),
          params: { header: idempotency(intent.idempotencyKey) },
        }),
      ),
    refreshes: [registerKeys.all],
    done: ({ id }) => {
      toast.done("Đã ghi vào sổ");
      onClose();
      go(subjectPath({ type: "REGISTER_ENTRY", id }));
    },
  });
  const form = useForm<Values>({
    initial: EMPTY,
    problem: declare.problem,
    check: (v) => ({
      unitId:
        !v.unitId &&
        (v.kind === "INDIVIDUAL" ? "Hãy chọn cá nhân được khen." : "Hãy chọn đơn vị được khen."),
      awardCode: !v.awardCode && "Hãy chọn danh hiệu hoặc hình thức.",
      year: !v.year && "Hãy chọn năm đạt thành tích.",
      achievement: !v.achievement.trim() && "Hãy ghi thành tích được khen.",
      decisionNumber: !v.decisionNumber.trim() && "Hãy ghi số quyết định.",
      decisionDate: !v.decisionDate && "Hãy ghi ngày quyết định.",
      issuer: !v.issuer.trim() && "Hãy ghi người hoặc cơ quan quyết định.",
    }),
  });
  const { kind } = form.values;
  const person = kind === "INDIVIDUAL";
  const awards = (catalogue.data?.items ?? []).filter((award) =>
    award.subjectKinds.some((one) => one === kind),
  );

  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Nhập khen thưởng cũ vào sổ"
      form={form}
      onSubmit={declare.send}
      submitLabel="Ghi vào sổ"
      pending={declare.pending}
      problem={declare.problem}
      size={640}
    >
      <p>
        Ghi theo quyết định trên giấy. Mục đã ghi không sửa được và mang ghi chú “Nhập từ quyết định
        cũ”, nên hãy đối chiếu trước khi ghi.
      </p>
      <RadioField
        label="Khen cho"
        {...form.field("kind")}
        onChange={(next) => {
          form.set("kind", next);
          form.set("unitId", null);
          form.set("awardCode", null);
        }}
        options={[
          { value: "COLLECTIVE", label: "Tập thể" },
          { value: "INDIVIDUAL", label: "Cá nhân" },
        ]}
      />
      <ComboField
        key={kind}
        label={person ? "Cá nhân được khen" : "Đơn vị được khen"}
        searchKey={["register", "subjects", kind]}
        search={person ? findPeople : findUnits}
        {...form.field("unitId")}
      />
      <FieldRow>
        <SelectField
          label="Danh hiệu, hình thức"
          options={awards.map((award) => ({ value: award.code, label: award.shortName }))}
          {...form.field("awardCode")}
        />
        <SelectField
          label="Năm đạt thành tích"
          options={yearsUntil(Number(today.slice(0, 4))).map((year) => ({
            value: year,
            label: year,
          }))}
          {...form.field("year")}
        />
      </FieldRow>
      <TextAreaField
        label="Thành tích"
        hint="Ghi như trong quyết định"
        rows={3}
        maxLength={1000}
        {...form.field("achievement")}
      />
      <FieldRow>
        <TextField
          label="Số quyết định"
          hint="Ví dụ 312/QĐ-UBND"
          maxLength={60}
          {...form.field("decisionNumber")}
        />
        <DateField label="Ngày quyết định" {...form.field("decisionDate")} />
      </FieldRow>
      <TextField
        label="Người hoặc cơ quan quyết định"
        hint="Ví dụ Chủ tịch Ủy ban nhân dân tỉnh"
        maxLength={300}
        {...form.field("issuer")}
      />
    </FormDialog>
  );
}

export default DeclareDialog;
