import { useRef } from "react";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { useVersions } from "@/ui/useVersions";
import { AmountField } from "./AmountField";
import {
  type ContributionDraft,
  contributionContentOf,
  contributionDraftOf,
  contributionParts,
  emptyContribution,
  isNamed,
  isValued,
} from "./entries";
import { donors, kinds, options } from "./labels";
import { useContribute } from "./moves";
import {
  type Contribution,
  type ContributionKind,
  type Movement,
  readContribution,
} from "./queries";
import { UnitField, useUsualUnit } from "./UnitField";

const MEASURES: Record<ContributionKind, string> = {
  MONEY: "đồng",
  GOODS: "",
  MONEY_AND_GOODS: "đồng",
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
  const version = useRef(given?.version ?? 0);
  const write = useContribute(
    movement,
    given ? { id: given.id, version: () => version.current } : null,
    onClose,
  );
  const form = useForm<ContributionDraft>({
    initial: given ? contributionDraftOf(given) : emptyContribution(usual),
    problem: write.problem,
    check: ({ raw, donorName, donorKind, kind, goods, measure }) => ({
      raw: !raw.trim() && "Hãy ghi mức đóng góp",
      goods: isNamed(kind as ContributionKind) && !goods.trim() && "Hãy ghi đóng góp là những gì",
      measure: kind === "OTHER" && !measure.trim() && "Hãy ghi đơn vị tính",
      donorName: !donorName.trim() && "Hãy ghi tên người, đơn vị đóng góp",
      donorKind: !donorKind && "Hãy chọn loại người đóng góp",
    }),
  });
  const send = (draft: ContributionDraft) => write.send(contributionContentOf(draft));
  const versions = useVersions<ContributionDraft, Contribution>({
    form,
    problem: write.problem,
    load: () => readContribution(movement.id, given?.id ?? ""),
    valuesOf: contributionDraftOf,
    parts: contributionParts,
    adopt: (stored) => {
      version.current = stored.version;
      write.reset();
    },
    again: () => form.submit(send),
  });
  const kind = (form.values.kind ?? "MONEY") as ContributionKind;
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={given ? "Sửa khoản đóng góp" : "Thêm khoản đóng góp"}
      form={form}
      onSubmit={send}
      submitLabel={given ? "Lưu" : "Ghi khoản đóng góp"}
      pending={write.pending}
      problem={write.problem}
      versions={versions}
    >
      <RadioField
        label="Đóng góp bằng gì?"
        options={Object.entries(kinds).map(([value, { label }]) => ({ value, label }))}
        {...form.field("kind")}
      />
      {(isNamed(kind) || kind === "MONEY_AND_GOODS") && (
        <TextField
          label={kind === "OTHER" ? "Đóng góp gì" : "Hiện vật"}
          hint={kind === "OTHER" ? "Ví dụ: hàng rào, máu, suất quà" : "Ví dụ: 200 bao xi măng"}
          required={isNamed(kind)}
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
      {isValued(kind) && (
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
      <SelectField
        label="Loại người đóng góp"
        options={options(donors)}
        {...form.field("donorKind")}
      />
      <FieldRow>
        <DateField label="Ngày đóng góp" required={false} {...form.field("givenOn")} />
        <TextField
          label="Hoặc thời gian"
          hint="Khi không rõ ngày: năm 2019, 05 năm"
          required={false}
          {...form.field("period")}
        />
      </FieldRow>
      <UnitField label="Đơn vị vận động, ghi nhận" required={false} {...form.field("unitId")} />
      <TextField label="Ghi chú" required={false} {...form.field("note")} />
    </FormDialog>
  );
}
