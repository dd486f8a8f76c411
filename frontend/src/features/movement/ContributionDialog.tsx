import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { AmountField } from "./AmountField";
import { donors, kinds, options } from "./labels";
import { useContribute } from "./moves";
import type { Contribution, ContributionKind, DonorKind, Movement } from "./queries";
import { UnitField, useUsualUnit } from "./UnitField";

const MEASURES: Record<ContributionKind, string> = {
  MONEY: "đồng",
  GOODS: "",
  LAND: "m²",
  LABOUR: "ngày công",
  TREES: "cây",
  HOUSES: "nhà",
  OTHER: "",
};

interface ContributionDialogProps {
  movement: Movement;
  /** The contribution to correct; null for a new one. */
  given: Contribution | null;
  onClose: () => void;
}

/** Writes down what was given, by whom. */
export function ContributionDialog({ movement, given, onClose }: ContributionDialogProps) {
  const usual = useUsualUnit();
  const write = useContribute(movement, given, onClose);
  const form = useForm({
    initial: {
      kind: (given?.kind ?? "MONEY") as string | null,
      raw: given?.raw ?? "",
      reading: given?.amount ?? null,
      goods: given?.goods ?? "",
      measure: given?.kind === "OTHER" ? given.measure : "",
      worth: given?.worth ?? "",
      worthReading: given?.worthAmount ?? null,
      donorName: given?.donorName ?? "",
      donorKind: (given?.donorKind ?? null) as string | null,
      unitId: given?.unitId
        ? { id: given.unitId, label: given.unitName ?? "" }
        : given
          ? null
          : usual,
      givenOn: given?.givenOn ?? null,
      note: given?.note ?? "",
    },
    problem: write.problem,
    check: ({ raw, donorName, donorKind, kind, goods, measure }) => ({
      raw: !raw.trim() && "Hãy ghi mức đóng góp",
      goods:
        (kind === "GOODS" || kind === "OTHER") && !goods.trim() && "Hãy ghi đóng góp là những gì",
      measure: kind === "OTHER" && !measure.trim() && "Hãy ghi đơn vị tính",
      donorName: !donorName.trim() && "Hãy ghi tên người, đơn vị đóng góp",
      donorKind: !donorKind && "Hãy chọn loại người đóng góp",
    }),
  });
  const kind = (form.values.kind ?? "MONEY") as ContributionKind;
  const named = kind === "GOODS" || kind === "OTHER";
  // Money and goods are told by their value already.
  const valued = kind !== "GOODS" && kind !== "MONEY";
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={given ? "Sửa khoản đóng góp" : "Thêm khoản đóng góp"}
      form={form}
      onSubmit={(v) =>
        write.send({
          unitId: v.unitId?.id ?? null,
          donorName: v.donorName.trim(),
          donorKind: v.donorKind as DonorKind,
          kind,
          raw: v.raw.trim(),
          amountReading: v.reading,
          goods: named ? v.goods.trim() : null,
          measure: kind === "OTHER" ? v.measure.trim() : null,
          worth: valued ? v.worth.trim() || null : null,
          worthReading: valued ? v.worthReading : null,
          givenOn: v.givenOn,
          period: given?.period ?? null,
          note: v.note.trim() || null,
        })
      }
      submitLabel={given ? "Lưu" : "Ghi khoản đóng góp"}
      pending={write.pending}
      problem={write.problem}
    >
      <RadioField
        label="Đóng góp bằng gì?"
        options={Object.entries(kinds).map(([value, { label }]) => ({ value, label }))}
        {...form.field("kind")}
      />
      {named && (
        <TextField
          label={kind === "GOODS" ? "Hiện vật" : "Đóng góp gì"}
          hint={kind === "GOODS" ? "Ví dụ: 200 bao xi măng" : "Ví dụ: hàng rào, máu, suất quà"}
          {...form.field("goods")}
        />
      )}
      <AmountField
        {...form.field("raw")}
        label={kinds[kind].ask}
        hint={kinds[kind].hint}
        measure={kind === "OTHER" ? form.values.measure : MEASURES[kind]}
        chosen={form.values.reading}
        onChoose={(reading) => form.set("reading", reading)}
      />
      {kind === "OTHER" && (
        <TextField
          label="Đơn vị tính"
          hint="Ví dụ: m, đơn vị máu, suất quà"
          {...form.field("measure")}
        />
      )}
      {valued && (
        <AmountField
          {...form.field("worth")}
          label="Trị giá ước tính"
          hint="Ví dụ 14.576 triệu đồng; không cộng vào tiền"
          required={false}
          measure="đồng"
          chosen={form.values.worthReading}
          onChoose={(reading) => form.set("worthReading", reading)}
        />
      )}
      <TextField label="Người, đơn vị đóng góp" {...form.field("donorName")} />
      <FieldRow>
        <SelectField
          label="Loại người đóng góp"
          options={options(donors)}
          {...form.field("donorKind")}
        />
        <DateField label="Ngày đóng góp" required={false} hint="" {...form.field("givenOn")} />
      </FieldRow>
      <UnitField label="Đơn vị vận động, ghi nhận" required={false} {...form.field("unitId")} />
      <TextField label="Ghi chú" required={false} {...form.field("note")} />
    </FormDialog>
  );
}
