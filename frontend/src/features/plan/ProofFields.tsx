import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import type { ShownProblem } from "@/ui/problem";
import type { Form } from "@/ui/useForm";
import { PaperFields } from "./PaperFields";
import { checkPaper, documentOf, type PaperValues, paperFor } from "./paper";
import type { DraftDocument, ProofType, Task } from "./queries";
import { searchRecords } from "./records";

/** What proves a task or is brought forth by it: a paper typed here, or a record the system already has. */
export interface ProofValues extends PaperValues {
  way: string | null;
  record: ComboOption | null;
}

export function proofFor(task: Pick<Task, "product" | "title">): ProofValues {
  return { way: "paper", record: null, ...paperFor(task.product, task.title) };
}

export function checkProof(v: ProofValues) {
  return v.way === "paper"
    ? checkPaper(v)
    : { record: !v.record && "Hãy chọn văn bản hoặc bản ghi" };
}

export function proofOf(v: ProofValues): {
  proofs: { type: ProofType; id: string }[];
  documents: DraftDocument[];
} {
  if (v.way === "paper") return { proofs: [], documents: [documentOf(v)] };
  const [type, id] = (v.record?.id ?? "").split(":");
  return { proofs: id ? [{ type: type as ProofType, id }] : [], documents: [] };
}

/** The server names fields of the request; here they stand one level higher. */
export function proofProblem(problem: ShownProblem | null): ShownProblem | null {
  return (
    problem && {
      ...problem,
      errors: problem.errors.map((error) => ({
        ...error,
        pointer: error.pointer
          .replace("/documents/0/fileId", "/file")
          .replace("/documents/0/", "/")
          .replace("/proofs/0/id", "/record"),
      })),
    }
  );
}

export interface ProofFieldsProps<T extends ProofValues> {
  label: string;
  hint?: string;
  form: Form<T>;
}

export function ProofFields<T extends ProofValues>({ label, hint, form }: ProofFieldsProps<T>) {
  const set = (change: Partial<ProofValues>) => {
    for (const [name, value] of Object.entries(change)) {
      form.set(name as keyof T & string, value as T[keyof T & string]);
    }
  };
  const { way, record } = form.values;
  return (
    <>
      <RadioField
        label={label}
        hint={hint}
        value={way}
        onChange={(next) => set({ way: next })}
        options={[
          {
            value: "paper",
            label: "Văn bản ghi mới",
            hint: "Ghi số, ngày, trích yếu vào sổ văn bản, kèm tệp nếu có",
          },
          {
            value: "record",
            label: "Bản ghi đã có trong hệ thống",
            hint: "Văn bản, hội nghị, quyết định, phong trào, kế hoạch…",
          },
        ]}
      />
      {way === "paper" ? (
        <PaperFields
          values={form.values}
          onChange={set}
          idOf={(name) => form.idOf(name)}
          errorAt={(name) => form.errorAt(name)}
        />
      ) : (
        <ComboField
          label="Văn bản hoặc bản ghi"
          hint="Gõ ít nhất hai chữ, có thể không dấu"
          searchKey={["search", "proof"]}
          search={searchRecords}
          value={record}
          onChange={(next) => set({ record: next })}
          id={form.idOf("record")}
          error={form.errorAt("record")}
        />
      )}
    </>
  );
}
