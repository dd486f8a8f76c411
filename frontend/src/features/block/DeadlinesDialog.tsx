import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { deadlineLabels, deadlineNames } from "./labels";
import { blockKeys, type Term, type TermDeadlines } from "./queries";

interface DeadlinesDialogProps {
  term: Term;
  onClose: () => void;
  onReload: () => unknown;
}

/** Sets, moves and takes away the dates of a year; an emptied date is none. */
export function DeadlinesDialog({ term, onClose, onReload }: DeadlinesDialogProps) {
  const agree = useMutationWithProblem({
    run: (body: TermDeadlines) =>
      call(
        api.PUT("/api/v1/blocks/{id}/terms/{year}/deadlines", {
          params: { path: { id: term.blockId, year: term.year } },
          headers: ifMatch(term.version),
          body,
        }),
      ),
    refreshes: [blockKeys.all, ["pledge"]],
    done: () => {
      toast.done("Đã lưu thời hạn");
      onClose();
    },
  });
  const form = useForm({
    initial: {
      pledge: term.deadlines.pledge ?? null,
      midReport: term.deadlines.midReport ?? null,
      yearReport: term.deadlines.yearReport ?? null,
    },
    problem: agree.problem,
    check: ({ midReport, yearReport }) => ({
      yearReport:
        midReport !== null &&
        yearReport !== null &&
        yearReport < midReport &&
        "Hạn báo cáo năm phải sau hạn báo cáo sáu tháng",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Thời hạn năm ${term.year}`}
      form={form}
      onSubmit={agree.send}
      submitLabel="Lưu thời hạn"
      pending={agree.pending}
      problem={agree.problem}
      onReload={() => {
        agree.reset();
        onReload();
      }}
    >
      <p>
        Các đơn vị thành viên thấy thời hạn này ở trang cụm, khối và ở “Hôm nay”. Để trống ngày nào
        thì bỏ thời hạn đó.
      </p>
      {deadlineNames.map((name) => (
        <DateField key={name} label={deadlineLabels[name]} required={false} {...form.field(name)} />
      ))}
    </FormDialog>
  );
}
