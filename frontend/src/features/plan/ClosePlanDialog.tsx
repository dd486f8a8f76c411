import { useQuery } from "@tanstack/react-query";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { optionsOf, outcomeLabels, sectionLabel } from "./labels";
import styles from "./plan.module.css";
import {
  ALL_TASKS,
  type Plan,
  type PlanClosing,
  planKeys,
  type TaskOutcomeKind,
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

interface Row {
  outcome: string | null;
  reason: string;
}

const choices = optionsOf(outcomeLabels).filter((one) => one.value !== "DONE");

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
    initial: { tasks: live.map((): Row => ({ outcome: "CARRIED", reason: "" })) },
    problem: close.problem,
    check: (v) =>
      Object.fromEntries(
        v.tasks.flatMap((row, at) => [
          [`tasks.${at}.outcome`, !row.outcome && "Hãy chọn việc khép nhiệm vụ"],
          [`tasks.${at}.reason`, !row.reason.trim() && "Hãy ghi lý do"],
        ]),
      ),
  });
  const put = (at: number, change: Partial<Row>) =>
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
          tasks: v.tasks.map((row, at) => ({
            taskId: live[at]?.id as string,
            outcome: row.outcome as TaskOutcomeKind,
            reason: row.reason.trim(),
          })),
        })
      }
    >
      <p>
        {live.length === 0
          ? "Mọi nhiệm vụ đã xong hoặc không thực hiện. Sau khi khép lại, kế hoạch chỉ còn để xem."
          : `Còn ${live.length} nhiệm vụ đang mở. Với từng nhiệm vụ, hãy chọn chuyển sang năm sau hay không thực hiện; nhiệm vụ đã xong thì đóng cửa sổ này và ghi hoàn thành bằng sản phẩm trước. Nhiệm vụ chuyển đi nằm trong một dự thảo kế hoạch năm ${plan.year + 1} và dẫn về nhiệm vụ cũ.`}
      </p>
      {live.map((task, at) => (
        <fieldset key={task.id} className={styles.outcome}>
          <legend>
            {sectionLabel(task.section)}
            {task.number ? `, ${task.number}` : ""}. {task.title}
          </legend>
          <SelectField
            label="Việc khép nhiệm vụ"
            options={choices}
            value={form.values.tasks[at]?.outcome ?? null}
            onChange={(outcome) => put(at, { outcome })}
            id={form.idOf(`tasks.${at}.outcome`)}
            error={form.errorAt(`tasks.${at}.outcome`)}
          />
          <TextField
            label="Lý do"
            value={form.values.tasks[at]?.reason ?? ""}
            onChange={(reason) => put(at, { reason })}
            id={form.idOf(`tasks.${at}.reason`)}
            error={form.errorAt(`tasks.${at}.reason`)}
          />
        </fieldset>
      ))}
    </FormDialog>
  );
}
