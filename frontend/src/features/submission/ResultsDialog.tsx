import { useQuery } from "@tanstack/react-query";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { answers } from "./labels";
import { catalogueQuery, type Outcome, type Submission, submissionKeys } from "./queries";
import styles from "./submission.module.css";

interface Row {
  nomineeId: string;
  /** Null while this paper says nothing about the nominee. */
  outcome: string | null;
  reason: string;
  otherAward: string | null;
}

interface Values {
  number: string;
  decidedOn: string | null;
  issuer: string;
  results: Row[];
}

/** What one paper from above says; those it does not speak of are left open. */
export function ResultsDialog({
  submission,
  onClose,
}: {
  submission: Submission;
  onClose: () => void;
}) {
  const me = useMe();
  const catalogue = useQuery(catalogueQuery);
  const open = submission.nominees.filter((one) => !one.outcome);
  const record = useMutationWithProblem({
    run: (values: Values, intent) =>
      call(
        api.POST("/api/v1/higher-submissions/{id}/results", {
          params: {
            path: { id: submission.id },
            header: { ...ifMatch(submission.version), ...idempotency(intent.idempotencyKey) },
          },
          body: {
            number: values.number,
            decidedOn: values.decidedOn ?? "",
            issuer: values.issuer,
            results: values.results
              .filter((one) => one.outcome)
              .map((one) => ({
                nomineeId: one.nomineeId,
                outcome: one.outcome as Outcome,
                ...(one.outcome === "GRANTED" ? {} : { reason: one.reason }),
                ...(one.outcome === "CHANGED" && one.otherAward
                  ? { otherAward: one.otherAward }
                  : {}),
              })),
          },
        }),
      ),
    refreshes: [submissionKeys.all],
    done: () => {
      toast.done("Đã ghi kết quả");
      onClose();
    },
  });
  const form = useForm<Values>({
    initial: {
      number: "",
      decidedOn: me.today,
      issuer: "Thủ tướng Chính phủ",
      results: open.map((one) => ({
        nomineeId: one.nomineeId,
        outcome: open.length === 1 ? "GRANTED" : null,
        reason: "",
        otherAward: null,
      })),
    },
    problem: record.problem,
    check: (v) => {
      const errors: Record<string, string | false> = {
        number: !v.number.trim() && "Hãy ghi số văn bản.",
        decidedOn: !v.decidedOn && "Hãy ghi ngày văn bản.",
        issuer: !v.issuer.trim() && "Hãy ghi người, cơ quan ban hành.",
      };
      if (v.results.every((one) => !one.outcome)) {
        errors["results.0.outcome"] = "Hãy ghi kết quả của ít nhất một trường hợp.";
      }
      v.results.forEach((one, i) => {
        if (one.outcome === "CHANGED" || one.outcome === "REFUSED") {
          errors[`results.${i}.reason`] = !one.reason.trim() && "Hãy ghi lý do.";
        }
        if (one.outcome === "CHANGED") {
          errors[`results.${i}.otherAward`] = !one.otherAward && "Hãy chọn hình thức khác.";
        }
      });
      return errors;
    },
  });
  const change = (at: number, part: Partial<Row>) => {
    form.set(
      "results",
      form.values.results.map((one, i) => (i === at ? { ...one, ...part } : one)),
    );
    for (const name of Object.keys(part)) form.touch(`results.${at}.${name}`);
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi kết quả của cấp trên"
      size={680}
      form={form}
      onSubmit={record.send}
      submitLabel="Ghi kết quả"
      pending={record.pending}
      problem={record.problem}
    >
      <FieldRow>
        <TextField
          label="Số văn bản"
          hint="Ví dụ 1580/QĐ-TTg"
          maxLength={60}
          {...form.field("number")}
        />
        <DateField label="Ngày văn bản" {...form.field("decidedOn")} />
      </FieldRow>
      <TextField label="Người, cơ quan ban hành" maxLength={300} {...form.field("issuer")} />
      <div className={styles.rows}>
        {open.map((nominee, i) => {
          const row = form.values.results[i];
          if (!row) return null;
          return (
            <fieldset key={nominee.nomineeId} className={styles.row}>
              <legend>{nominee.name}</legend>
              <div className={styles.stack}>
                <SelectField
                  label={nominee.awardName}
                  placeholder="Văn bản này không nói đến"
                  id={form.idOf(`results.${i}.outcome`)}
                  error={form.errorAt(`results.${i}.outcome`)}
                  options={answers}
                  value={row.outcome}
                  onChange={(outcome) => change(i, { outcome })}
                />
                {row.outcome === "CHANGED" && (
                  <SelectField
                    label="Hình thức khen"
                    id={form.idOf(`results.${i}.otherAward`)}
                    error={form.errorAt(`results.${i}.otherAward`)}
                    options={(catalogue.data?.items ?? [])
                      .filter(
                        (award) =>
                          award.code !== nominee.awardCode &&
                          award.level === "STATE" &&
                          award.subjectKinds.some((kind) => kind === nominee.subjectKind),
                      )
                      .map((award) => ({ value: award.code, label: award.name }))}
                    value={row.otherAward}
                    onChange={(otherAward) => change(i, { otherAward })}
                  />
                )}
                {(row.outcome === "CHANGED" || row.outcome === "REFUSED") && (
                  <TextAreaField
                    label="Lý do"
                    rows={2}
                    maxLength={1000}
                    id={form.idOf(`results.${i}.reason`)}
                    error={form.errorAt(`results.${i}.reason`)}
                    value={row.reason}
                    onChange={(reason) => change(i, { reason })}
                  />
                )}
              </div>
            </fieldset>
          );
        })}
      </div>
    </FormDialog>
  );
}
