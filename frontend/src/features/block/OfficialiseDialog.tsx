import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import type { Term } from "./queries";
import { useOfficialisation } from "./termActions";

interface TermDialogProps {
  term: Term;
  onClose: () => void;
  onReload: () => unknown;
}

/** Writes down the decision that makes a term official. */
export function OfficialiseDialog({ term, onClose, onReload }: TermDialogProps) {
  const decide = useOfficialisation(term, onClose);
  const form = useForm({
    initial: {
      number: "",
      date: null as string | null,
      issuer: "UBND tỉnh Cao Bằng",
      signatory: "",
    },
    problem: decide.problem,
    check: (v) => ({ number: !v.number.trim() && "Hãy ghi số, ký hiệu quyết định" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Quyết định kiện toàn năm ${term.year}`}
      form={form}
      submitLabel="Ghi quyết định"
      pending={decide.pending}
      problem={decide.problem}
      onReload={onReload}
      onSubmit={(v) =>
        decide.send({
          number: v.number.trim(),
          date: v.date ?? undefined,
          issuer: v.issuer.trim() || undefined,
          signatory: v.signatory.trim() || undefined,
        })
      }
    >
      <FieldRow>
        <TextField label="Số, ký hiệu" hint="Ví dụ 348/QĐ-UBND" {...form.field("number")} />
        <DateField label="Ngày ký" required={false} {...form.field("date")} />
      </FieldRow>
      <TextField label="Cơ quan ban hành" required={false} {...form.field("issuer")} />
      <TextField label="Người ký" required={false} {...form.field("signatory")} />
    </FormDialog>
  );
}
