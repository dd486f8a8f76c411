import { useQuery } from "@tanstack/react-query";
import { download } from "@/api/client";
import { useMe } from "@/api/me";
import { DownloadButton } from "@/ui/DownloadButton";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { capacityLabels, optionsOf, verdictLabels } from "./labels";
import type { StepDialogProps } from "./ProposalDialogs";
import styles from "./proposal.module.css";
import { catalogueQuery, type Outcome, type SigningCapacity } from "./queries";

interface VerdictValues {
  nomineeId: string;
  outcome: Outcome;
  reason: string;
  otherAward: string | null;
}

/** The leader's word on every qualified nominee, with number and date of the decision. */
export function DecisionDialog({ proposal, step, onClose, onReload }: StepDialogProps) {
  const me = useMe();
  const catalogue = useQuery(catalogueQuery);
  const awards = catalogue.data?.items ?? [];
  const qualified = proposal.nominees.filter((one) => one.outcome === "QUALIFIED");
  const levelOf = (code: string) => awards.find((award) => award.code === code)?.level;
  const form = useForm({
    initial: {
      number: "",
      decidedOn: me.today as string | null,
      signer: me.fullName,
      signerPost: (me.position ?? "").replace(/ UBND tỉnh$/, ""),
      capacity: (me.position?.startsWith("Chủ tịch") ? "HEAD" : "KT") as SigningCapacity | null,
      outcomes: qualified.map<VerdictValues>((one) => ({
        nomineeId: one.id,
        outcome: levelOf(one.awardCode) === "STATE" ? "FORWARDED" : "GRANTED",
        reason: "",
        otherAward: null,
      })),
    },
    problem: step.problem,
    check: (v) => {
      const errors: Record<string, string | false> = {};
      if (honours(v.outcomes)) {
        errors.number = !v.number.trim() && "Hãy ghi số quyết định";
        errors.decidedOn = !v.decidedOn && "Hãy ghi ngày quyết định";
        errors.signer = !v.signer.trim() && "Hãy ghi người ký";
        errors.signerPost = !v.signerPost.trim() && "Hãy ghi chức vụ người ký";
        errors.capacity = !v.capacity && "Hãy chọn tư cách ký";
      }
      v.outcomes.forEach((one, i) => {
        if (needsReason(one.outcome)) {
          errors[`outcomes.${i}.reason`] = !one.reason.trim() && "Hãy ghi lý do";
        }
        if (one.outcome === "CHANGED") {
          errors[`outcomes.${i}.otherAward`] = !one.otherAward && "Hãy chọn hình thức khác";
        }
      });
      return errors;
    },
  });
  const change = (at: number, part: Partial<VerdictValues>) => {
    form.set(
      "outcomes",
      form.values.outcomes.map((one, i) => (i === at ? { ...one, ...part } : one)),
    );
    for (const name of Object.keys(part)) form.touch(`outcomes.${at}.${name}`);
  };
  const some = honours(form.values.outcomes);
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Quyết định khen thưởng"
      size={680}
      form={form}
      submitLabel={some ? "Quyết định khen thưởng" : "Kết luận không khen thưởng"}
      pending={step.pending}
      problem={step.problem}
      onReload={onReload}
      onSubmit={(v) =>
        step.send({
          to: "decision",
          body: {
            ...(some
              ? {
                  number: v.number.trim(),
                  decidedOn: v.decidedOn ?? "",
                  signer: v.signer.trim(),
                  signerPost: v.signerPost.trim(),
                  capacity: v.capacity ?? "KT",
                }
              : {}),
            outcomes: v.outcomes.map((one) => ({
              nomineeId: one.nomineeId,
              outcome: one.outcome,
              ...(needsReason(one.outcome) ? { reason: one.reason.trim() } : {}),
              ...(one.outcome === "CHANGED" && one.otherAward
                ? { otherAward: one.otherAward }
                : {}),
            })),
          },
        })
      }
    >
      <div className={styles.rows}>
        {qualified.map((nominee, i) => {
          const verdict = form.values.outcomes[i];
          if (!verdict) return null;
          const state = levelOf(nominee.awardCode) === "STATE";
          return (
            <fieldset key={nominee.id} className={styles.row}>
              <legend className={styles.itemTitle}>{nominee.name}</legend>
              <p className={styles.itemMeta}>{nominee.awardName}</p>
              <div className={styles.stack}>
                <SelectField
                  label="Kết quả"
                  id={form.idOf(`outcomes.${i}.outcome`)}
                  error={form.errorAt(`outcomes.${i}.outcome`)}
                  options={optionsOf(verdictLabels).filter(
                    (one) => (one.value === "FORWARDED") === state || one.value === "REFUSED",
                  )}
                  value={verdict.outcome}
                  onChange={(value) => change(i, { outcome: (value ?? "GRANTED") as Outcome })}
                />
                {verdict.outcome === "CHANGED" && (
                  <SelectField
                    label="Hình thức khen"
                    id={form.idOf(`outcomes.${i}.otherAward`)}
                    error={form.errorAt(`outcomes.${i}.otherAward`)}
                    options={awards
                      .filter(
                        (award) =>
                          award.level === "PROVINCE" &&
                          award.code !== nominee.awardCode &&
                          award.subjectKinds.some((kind) => kind === nominee.subjectKind),
                      )
                      .map((award) => ({ value: award.code, label: award.name }))}
                    value={verdict.otherAward}
                    onChange={(otherAward) => change(i, { otherAward })}
                  />
                )}
                {needsReason(verdict.outcome) && (
                  <TextAreaField
                    label="Lý do"
                    rows={2}
                    id={form.idOf(`outcomes.${i}.reason`)}
                    error={form.errorAt(`outcomes.${i}.reason`)}
                    value={verdict.reason}
                    onChange={(reason) => change(i, { reason })}
                  />
                )}
              </div>
            </fieldset>
          );
        })}
      </div>
      {some && (
        <>
          <FieldRow>
            <TextField
              label="Số quyết định"
              hint="Ghi số là đủ: 312 thành 312/QĐ-UBND"
              {...form.field("number")}
            />
            <DateField label="Ngày quyết định" {...form.field("decidedOn")} />
          </FieldRow>
          <FieldRow>
            <TextField label="Người ký" {...form.field("signer")} />
            <TextField label="Chức vụ" {...form.field("signerPost")} />
          </FieldRow>
          <SelectField
            label="Tư cách ký"
            options={optionsOf(capacityLabels).filter((one) => one.value !== "TM")}
            {...form.field("capacity")}
            onChange={(value) => form.set("capacity", value as SigningCapacity | null)}
          />
          <div>
            <DownloadButton
              small
              load={() => download(`/api/v1/award-proposals/${proposal.id}/decision.docx`)}
            >
              Dự thảo quyết định (.docx)
            </DownloadButton>
          </div>
        </>
      )}
    </FormDialog>
  );
}

const honours = (outcomes: VerdictValues[]) =>
  outcomes.some((one) => one.outcome === "GRANTED" || one.outcome === "CHANGED");

const needsReason = (outcome: Outcome) => outcome === "REFUSED" || outcome === "CHANGED";
