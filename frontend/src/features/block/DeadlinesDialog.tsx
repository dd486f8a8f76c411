import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { useForm } from "@/ui/useForm";
import type { Term } from "./queries";
import { useDeadlines } from "./termActions";

const day = (value: unknown): string | null => (value ? String(value) : null);

/** Until when the members send what; they see it on their first screen. */
export function DeadlinesDialog({
  term,
  onClose,
  onReload,
}: {
  term: Term;
  onClose: () => void;
  onReload: () => unknown;
}) {
  const save = useDeadlines(term, onClose);
  const form = useForm({
    initial: {
      pledge: day(term.deadlines.pledge),
      midReport: day(term.deadlines.midReport),
      yearReport: day(term.deadlines.yearReport),
    },
    problem: save.problem,
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Thời hạn năm ${term.year}`}
      form={form}
      submitLabel="Lưu thời hạn"
      pending={save.pending}
      problem={save.problem}
      onReload={onReload}
      onSubmit={save.send}
    >
      <DateField label="Gửi và ký giao ước" required={false} {...form.field("pledge")} />
      <DateField label="Báo cáo kết quả 6 tháng" required={false} {...form.field("midReport")} />
      <DateField label="Báo cáo kết quả năm" required={false} {...form.field("yearReport")} />
    </FormDialog>
  );
}
