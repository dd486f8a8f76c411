import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { type BlockYear, blockKeys } from "./queries";

interface DecideDialogProps {
  year: BlockYear;
  onClose: () => void;
  onReload: () => unknown;
}

interface Draft {
  number: string;
  date: string | null;
  issuer: string;
  replaced: string;
}

/** The signed decision on all blocks: everything that waits becomes official at once. */
export function DecideDialog({ year, onClose, onReload }: DecideDialogProps) {
  const waiting = year.blocks.filter(({ status }) => status === "PROVISIONAL").length;
  const decide = useMutationWithProblem({
    run: (draft: Draft, intent) =>
      call(
        api.POST("/api/v1/block-systems/{id}/years/{year}/decision", {
          params: { path: { id: year.systemId, year: year.year } },
          headers: { ...ifMatch(year.version), ...idempotency(intent.idempotencyKey) },
          body: {
            number: draft.number.trim(),
            date: draft.date ?? "",
            issuer: draft.issuer.trim() || null,
            signatory: null,
            replaced: draft.replaced.trim() || null,
          },
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done(`${waiting} cụm, khối đã chính thức`);
      onClose();
    },
  });
  const form = useForm<Draft>({
    initial: {
      number: "",
      date: null,
      issuer: "Ủy ban nhân dân tỉnh Cao Bằng",
      replaced: year.replaced ?? "",
    },
    problem: decide.problem,
    check: ({ number, date }) => ({
      number: !number.trim() && "Hãy ghi số quyết định",
      date: !date && "Hãy ghi ngày ký",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Quyết định kiện toàn cụm, khối năm ${year.year}`}
      form={form}
      onSubmit={(draft) => decide.send(draft)}
      submitLabel="Ghi quyết định"
      pending={decide.pending}
      problem={decide.problem}
      onReload={() => {
        decide.reset();
        onReload();
      }}
    >
      <p>
        Sau khi ghi, thành phần và trưởng, phó của {waiting} cụm, khối đang chờ trở thành chính thức
        cùng một lúc.
      </p>
      <TextField label="Số quyết định" hint="Ví dụ 348/QĐ-UBND" {...form.field("number")} />
      <DateField label="Ngày ký" {...form.field("date")} />
      <TextField label="Cơ quan ban hành" required={false} {...form.field("issuer")} />
      <TextField label="Quyết định được thay thế" required={false} {...form.field("replaced")} />
    </FormDialog>
  );
}
