<<<<<<< HEAD
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { blockKeys, type Term } from "./queries";

interface OfficialiseDialogProps {
=======
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import type { Term } from "./queries";
import { useOfficialisation } from "./termActions";

interface TermDialogProps {
>>>>>>> block
  term: Term;
  onClose: () => void;
  onReload: () => unknown;
}

<<<<<<< HEAD
/** The decision that makes the members and leaders of a year official. */
export function OfficialiseDialog({ term, onClose, onReload }: OfficialiseDialogProps) {
  const officialise = useMutationWithProblem({
    run: (body: { number: string; date: string | null; issuer: string | null }, intent) =>
      call(
        api.POST("/api/v1/blocks/{id}/terms/{year}/officialisation", {
          params: { path: { id: term.blockId, year: term.year } },
          headers: { ...ifMatch(term.version), ...idempotency(intent.idempotencyKey) },
          body,
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã ghi quyết định");
      onClose();
    },
  });
=======
/** Writes down the decision that makes a term official. */
export function OfficialiseDialog({ term, onClose, onReload }: TermDialogProps) {
  const decide = useOfficialisation(term, onClose);
>>>>>>> block
  const form = useForm({
    initial: {
      number: "",
      date: null as string | null,
<<<<<<< HEAD
      issuer: "Ủy ban nhân dân tỉnh Cao Bằng",
    },
    problem: officialise.problem,
    check: ({ number }) => ({ number: !number.trim() && "Hãy ghi số quyết định" }),
=======
      issuer: "UBND tỉnh Cao Bằng",
      signatory: "",
    },
    problem: decide.problem,
    check: (v) => ({ number: !v.number.trim() && "Hãy ghi số, ký hiệu quyết định" }),
>>>>>>> block
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Quyết định kiện toàn năm ${term.year}`}
      form={form}
<<<<<<< HEAD
      onSubmit={({ number, date, issuer }) =>
        officialise.send({ number: number.trim(), date, issuer: issuer.trim() || null })
      }
      submitLabel="Ghi quyết định"
      pending={officialise.pending}
      problem={officialise.problem}
      onReload={onReload}
    >
      <p>Sau khi ghi, danh sách thành viên và trưởng khối của năm này là chính thức.</p>
      <TextField label="Số quyết định" hint="Ví dụ 348/QĐ-UBND" {...form.field("number")} />
      <DateField label="Ngày ký" required={false} {...form.field("date")} />
      <TextField label="Cơ quan ban hành" required={false} {...form.field("issuer")} />
=======
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
>>>>>>> block
    </FormDialog>
  );
}
