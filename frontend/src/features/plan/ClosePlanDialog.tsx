import { useQuery } from "@tanstack/react-query";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { ClosingRow, type ClosingValues, checkClosing, closingOf, outcomeOf } from "./ClosingRow";
import {
  ALL_TASKS,
  type Plan,
  type PlanClosing,
  planKeys,
  type TaskSummary,
  tasksQuery,
} from "./queries";

interface ClosePlanDialogProps {
  plan: Plan;
  onClose: () => void;
  onReload: () => unknown;
}

/** Closes a plan: of every task that is still open one says what becomes of it. */
export function ClosePlanDialog({ plan, onClose, onReload }: ClosePlanDialogProps) {
  const tasks = useQuery(tasksQuery(plan.id, { page: 0, size: ALL_TASKS, sort: "place" }));
  const live = tasks.data?.items.filter((t) => t.status === "OPEN" || t.status === "DEFERRED");
  return live ? <Settling plan={plan} live={live} onClose={onClose} onReload={onReload} /> : null;
}

function Settling({
  plan,
  live,
  onClose,
  onReload,
}: ClosePlanDialogProps & { live: TaskSummary[] }) {
  const close = useMutationWithProblem({
    run: (body: PlanClosing, intent) =>
      call(
        api.POST("/api/v1/annual-plans/{id}/closure", {
          params: { path: { id: plan.id } },
          body,
          headers: { ...ifMatch(plan.version), ...idempotency(intent.idempotencyKey) },
        }),
      ),
    refreshes: [planKeys.all],
    done: () => {
      onClose();
      toast.done("Đã khép lại kế hoạch");
    },
  });
  const form = useForm({
    initial: { tasks: live.map(closingOf) },
    problem: close.problem,
    check: (v) =>
      Object.fromEntries(v.tasks.flatMap((row, at) => checkClosing(row, `tasks.${at}`))),
  });
  const put = (at: number, change: Partial<ClosingValues>) =>
    form.set(
      "tasks",
      form.values.tasks.map((row, index) => (index === at ? { ...row, ...change } : row)),
    );
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Khép lại kế hoạch"
      size={720}
      form={form}
      submitLabel="Khép lại kế hoạch"
      pending={close.pending}
      problem={close.problem}
      onReload={onReload}
      onSubmit={(v) =>
        close.send({
          tasks: live.flatMap((task, at) => {
            const row = v.tasks[at];
            return row ? [outcomeOf(row, task)] : [];
          }),
        })
      }
    >
      <p>
        {live.length === 0
          ? "Mọi nhiệm vụ đã xong hoặc không thực hiện. Sau khi khép lại, kế hoạch chỉ còn để xem."
          : `Còn ${live.length} nhiệm vụ đang mở. Với từng nhiệm vụ, hãy chọn đã xong (kèm văn bản chứng minh), không thực hiện hay chuyển sang năm sau. Nhiệm vụ chuyển đi nằm trong một dự thảo kế hoạch năm ${plan.year + 1} và dẫn về nhiệm vụ cũ.`}
      </p>
      {live.map((task, at) => {
        const row = form.values.tasks[at];
        return (
          row && (
            <ClosingRow
              key={task.id}
              task={task}
              row={row}
              onChange={(change) => put(at, change)}
              at={`tasks.${at}`}
              form={form}
            />
          )
        );
      })}
    </FormDialog>
  );
}
