import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { blockKeys, type Term } from "./queries";

interface OfficialiseDialogProps {
  term: Term;
  onClose: () => void;
  onReload: () => unknown;
}

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
  const form = useForm({
    initial: {
      number: "",
      date: null as string | null,
      issuer: "Ủy ban nhân dân tỉnh Cao Bằng",
    },
    problem: officialise.problem,
    check: ({ number }) => ({ number: !number.trim() && "Hãy ghi số quyết định" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Quyết định kiện toàn năm ${term.year}`}
      form={form}
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
    </FormDialog>
  );
}
