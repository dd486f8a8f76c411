import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import type { Form } from "@/ui/useForm";
import { optionsOf, outcomeLabels, sectionLabel } from "./labels";
import { PaperFields } from "./PaperFields";
import { checkPaper, documentOf, type PaperValues, paperFor } from "./paper";
import styles from "./plan.module.css";
import type { PlanClosing, ProofType, TaskOutcomeKind, TaskSummary } from "./queries";
import { searchRecords } from "./records";

/** What becomes of one open task, as it is typed. */
export interface ClosingValues {
  outcome: string | null;
  reason: string;
  way: string | null;
  record: ComboOption | null;
  paper: PaperValues;
}

type Outcome = NonNullable<PlanClosing["tasks"]>[number];

const LINKED = "linked";

/** A task that is linked to its product already needs no further proof. */
export function closingOf(task: TaskSummary): ClosingValues {
  return {
    outcome: "CARRIED",
    reason: "",
    way: task.proofs > 0 ? LINKED : "paper",
    record: null,
    paper: paperFor(task.product, task.title),
  };
}

export function checkClosing(row: ClosingValues, at: string): [string, string | false][] {
  const done = row.outcome === "DONE";
  const paper = checkPaper(row.paper);
  return [
    [`${at}.outcome`, !row.outcome && "Hãy chọn việc khép nhiệm vụ"],
    [`${at}.reason`, !done && !row.reason.trim() && "Hãy ghi lý do"],
    [`${at}.proofs.0.id`, done && row.way === "record" && !row.record && "Hãy chọn bản ghi"],
    [`${at}.documents.0.type`, done && row.way === "paper" && paper.type],
    [`${at}.documents.0.title`, done && row.way === "paper" && paper.title],
  ];
}

export function outcomeOf(row: ClosingValues, task: TaskSummary): Outcome {
  const done = row.outcome === "DONE";
  const [type, id] = (row.record?.id ?? "").split(":");
  return {
    taskId: task.id,
    outcome: row.outcome as TaskOutcomeKind,
    reason: row.reason.trim() || undefined,
    proofs: done && row.way === "record" && id ? [{ type: type as ProofType, id }] : undefined,
    documents: done && row.way === "paper" ? [documentOf(row.paper)] : undefined,
  };
}

interface ClosingRowProps {
  task: TaskSummary;
  row: ClosingValues;
  onChange: (change: Partial<ClosingValues>) => void;
  /** `tasks.3`, the place of the row in the form. */
  at: string;
  form: Pick<Form<object>, "idOf" | "errorAt">;
}

export function ClosingRow({ task, row, onChange, at, form }: ClosingRowProps) {
  const done = row.outcome === "DONE";
  const named = (path: string) => ({
    id: form.idOf(`${at}.${path}`),
    error: form.errorAt(`${at}.${path}`),
  });
  return (
    <fieldset className={styles.outcome}>
      <legend>
        {sectionLabel(task.section)}
        {task.number ? `, ${task.number}` : ""}. {task.title}
      </legend>
      <SelectField
        label="Việc khép nhiệm vụ"
        options={optionsOf(outcomeLabels)}
        value={row.outcome}
        onChange={(outcome) => onChange({ outcome })}
        {...named("outcome")}
      />
      {done && (
        <SelectField
          label="Chứng minh bằng"
          options={[
            ...(task.proofs > 0
              ? [{ value: LINKED, label: `${task.proofs} sản phẩm đã gắn vào nhiệm vụ` }]
              : []),
            { value: "paper", label: "Văn bản ghi mới" },
            { value: "record", label: "Bản ghi đã có trong hệ thống" },
          ]}
          value={row.way}
          onChange={(way) => onChange({ way })}
          {...named("proofs")}
        />
      )}
      {done && row.way === "paper" && (
        <PaperFields
          short
          values={row.paper}
          onChange={(change) => onChange({ paper: { ...row.paper, ...change } })}
          idOf={(name) => form.idOf(`${at}.documents.0.${name}`)}
          errorAt={(name) => form.errorAt(`${at}.documents.0.${name}`)}
        />
      )}
      {done && row.way === "record" && (
        <ComboField
          label="Văn bản hoặc bản ghi"
          hint="Gõ ít nhất hai chữ, có thể không dấu"
          searchKey={["search", "proof"]}
          search={searchRecords}
          value={row.record}
          onChange={(record) => onChange({ record })}
          {...named("proofs.0.id")}
        />
      )}
      <TextField
        label={done ? "Ghi chú" : "Lý do"}
        required={!done}
        value={row.reason}
        onChange={(reason) => onChange({ reason })}
        {...named("reason")}
      />
    </fieldset>
  );
}
