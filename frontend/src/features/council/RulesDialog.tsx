import { useQuery } from "@tanstack/react-query";
import { api, call, ifMatch } from "@/api/client";
import { Button } from "@/ui/Button";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { PlusIcon } from "@/ui/icons";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { baseWords, opinionWords } from "./labels";
import { awardsQuery, type Council, useCouncilChange } from "./queries";

interface Values {
  quorum: string;
  threshold: string;
  base: string | null;
  writtenOpinions: string | null;
  basis: string;
  thresholds: { awardCode: string | null; threshold: string }[];
}

/** Quorum and thresholds as the council's own regulation has them. */
export function RulesDialog({
  council,
  onClose,
  onReload,
}: {
  council: Council;
  onClose: () => void;
  onReload: () => void;
}) {
  const awards = useQuery(awardsQuery);
  const save = useCouncilChange<Values>(
    (v) =>
      call(
        api.PUT("/api/v1/councils/{id}/rules", {
          params: { path: { id: council.id }, header: ifMatch(council.version) },
          body: {
            quorum: v.quorum.trim(),
            threshold: v.threshold.trim(),
            base: v.base as Council["rules"]["base"],
            writtenOpinions: v.writtenOpinions as Council["rules"]["writtenOpinions"],
            basis: v.basis.trim() || null,
            thresholds: v.thresholds
              .filter((one) => one.awardCode)
              .map((one) => ({ awardCode: one.awardCode ?? "", threshold: one.threshold.trim() })),
          },
        }),
      ),
    () => {
      toast.done("Đã ghi quy tắc làm việc");
      onClose();
    },
  );
  const form = useForm<Values>({
    initial: {
      quorum: council.rules.quorum,
      threshold: council.rules.threshold,
      base: council.rules.base,
      writtenOpinions: council.rules.writtenOpinions,
      basis: council.rules.basis ?? "",
      thresholds: council.rules.thresholds.map(({ awardCode, threshold }) => ({
        awardCode,
        threshold,
      })),
    },
    problem: save.problem,
  });
  const lines = form.values.thresholds;
  const change = (at: number, part: Partial<Values["thresholds"][number]>) =>
    form.set(
      "thresholds",
      lines.map((one, i) => (i === at ? { ...one, ...part } : one)),
    );
  return (
    <FormDialog
      opened
      onClose={onClose}
      onReload={onReload}
      title="Quy tắc làm việc của Hội đồng"
      form={form}
      onSubmit={save.send}
      submitLabel="Ghi quy tắc"
      pending={save.pending}
      problem={save.problem}
    >
      <FieldRow>
        <TextField label="Tỷ lệ dự họp" hint="Ví dụ 2/3" {...form.field("quorum")} />
        <TextField
          label="Tỷ lệ phiếu đồng ý"
          hint="Ví dụ 80% hoặc >50%"
          {...form.field("threshold")}
        />
      </FieldRow>
      {lines.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
        <FieldRow key={i}>
          <SelectField
            label="Hình thức có tỷ lệ riêng"
            options={(awards.data?.items ?? []).map((award) => ({
              value: award.code,
              label: award.shortName,
            }))}
            placeholder="Bỏ dòng này"
            id={form.idOf(`thresholds.${i}.awardCode`)}
            error={form.errorAt(`thresholds.${i}.awardCode`)}
            value={one.awardCode}
            onChange={(awardCode) => change(i, { awardCode })}
            required={false}
          />
          <TextField
            label="Tỷ lệ"
            id={form.idOf(`thresholds.${i}.threshold`)}
            error={form.errorAt(`thresholds.${i}.threshold`)}
            value={one.threshold}
            onChange={(threshold) => change(i, { threshold })}
          />
        </FieldRow>
      ))}
      <Button
        small
        icon={<PlusIcon size={16} aria-hidden="true" />}
        onClick={() => form.set("thresholds", [...lines, { awardCode: null, threshold: "" }])}
      >
        Thêm tỷ lệ riêng
      </Button>
      <RadioField
        label="Cách tính tỷ lệ"
        options={Object.entries(baseWords).map(([value, label]) => ({ value, label }))}
        {...form.field("base")}
      />
      <RadioField
        label="Ý kiến của thành viên vắng mặt"
        options={Object.entries(opinionWords).map(([value, label]) => ({ value, label }))}
        {...form.field("writtenOpinions")}
      />
      <TextField
        label="Quy chế xác nhận"
        hint="Số, ngày của quy chế làm việc. Để trống thì quy tắc còn ghi “cần xác nhận”"
        required={false}
        {...form.field("basis")}
      />
    </FormDialog>
  );
}
