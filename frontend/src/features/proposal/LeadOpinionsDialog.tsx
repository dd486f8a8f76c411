import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { TextAreaField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import type { StepDialogProps } from "./ProposalDialogs";
import styles from "./proposal.module.css";

interface Row {
  nomineeId: string;
  name: string;
  opinion: string | null;
  note: string;
}

const OPINIONS = [
  { value: "AGREED", label: "Đồng ý đề nghị" },
  { value: "NOT_AGREED", label: "Không đồng ý" },
];

/** What the agency that leads the round thinks of each nominee. */
export function LeadOpinionsDialog({ proposal, step, onClose, onReload }: StepDialogProps) {
  const form = useForm<{ nominees: Row[] }>({
    initial: {
      nominees: proposal.nominees.map((one) => ({
        nomineeId: one.id,
        name: `${one.name}, ${one.awardName}`,
        opinion:
          typeof one.leadAgrees === "boolean" ? (one.leadAgrees ? "AGREED" : "NOT_AGREED") : null,
        note: one.leadNote ?? "",
      })),
    },
    problem: step.problem,
    check: (v) =>
      Object.fromEntries(
        v.nominees.map((one, at) => [
          `nominees.${at}.note`,
          one.opinion === "NOT_AGREED" && !one.note.trim() && "Hãy ghi lý do không đồng ý",
        ]),
      ),
  });
  const change = (at: number, part: Partial<Row>) => {
    form.set(
      "nominees",
      form.values.nominees.map((one, index) => (index === at ? { ...one, ...part } : one)),
    );
    form.touch(`nominees.${at}.note`);
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ý kiến của cơ quan chủ trì"
      form={form}
      submitLabel="Lưu ý kiến"
      pending={step.pending}
      problem={step.problem}
      onReload={onReload}
      onSubmit={(v) =>
        step.send({
          to: "lead-appraisal",
          body: {
            nominees: v.nominees.map((one) => ({
              nomineeId: one.nomineeId,
              ...(one.opinion ? { opinion: one.opinion as "AGREED" } : {}),
              ...(one.note.trim() ? { note: one.note.trim() } : {}),
            })),
          },
        })
      }
    >
      {form.values.nominees.map((one, at) => (
        <div key={one.nomineeId} className={styles.stack}>
          <RadioField
            label={one.name}
            options={OPINIONS}
            value={one.opinion}
            onChange={(opinion) => change(at, { opinion })}
          />
          <TextAreaField
            label="Ghi chú"
            rows={2}
            required={one.opinion === "NOT_AGREED"}
            id={form.idOf(`nominees.${at}.note`)}
            error={form.errorAt(`nominees.${at}.note`)}
            value={one.note}
            onChange={(note) => change(at, { note })}
          />
        </div>
      ))}
    </FormDialog>
  );
}
