import { paths, subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { Dialog, DialogFoot } from "@/ui/Dialog";
import { RouteLink } from "@/ui/RouteLink";
import { StatusBadge } from "@/ui/StatusBadge";
import { type AnsweredTask, answersOf, placeOf } from "./answers";
import styles from "./answers.module.css";
import { taskStatusTones } from "./labels";
import { type AnsweringRow, type Plan, type PlanAnswer, taskPath } from "./queries";

interface AnswerCellDialogProps {
  plan: Plan;
  row: AnsweringRow;
  task: AnsweredTask;
  onClose: () => void;
}

/** What is behind one cell: the task that is asked for, and the unit's own tasks that answer it. */
export function AnswerCellDialog({ plan, row, task, onClose }: AnswerCellDialogProps) {
  const answers = answersOf(row).get(task.id) ?? [];
  return (
    <Dialog opened onClose={onClose} title={`${row.name}: ${placeOf(task)}`} size={560}>
      <p>
        <span className={styles.note}>Nhiệm vụ trong {plan.name}</span>
        <RouteLink to={taskPath(plan.id, task.id)}>{task.title}</RouteLink>
      </p>
      {answers.length > 0 ? (
        <div>
          <span className={styles.note}>
            Đơn vị trả lời trong {row.plan?.name ?? "kế hoạch của mình"}
          </span>
          <Answers answers={answers} />
        </div>
      ) : (
        <p className={styles.note}>
          {row.bound
            ? "Đơn vị chưa có nhiệm vụ nào trong kế hoạch đã ban hành của mình trả lời nhiệm vụ này."
            : "Đơn vị không được giao nhiệm vụ này."}
        </p>
      )}
      {row.own && answers.length === 0 && (
        <DialogFoot>
          <ButtonLink
            tone="main"
            to={row.plan ? subjectPath({ type: "PLAN", id: row.plan.id }) : `${paths.plans}/nhap`}
          >
            {row.plan ? "Mở kế hoạch của đơn vị" : "Nhập kế hoạch của đơn vị"}
          </ButtonLink>
        </DialogFoot>
      )}
    </Dialog>
  );
}

/** A unit's own tasks, each with how far it is. */
export function Answers({ answers }: { answers: readonly PlanAnswer[] }) {
  return (
    <ul className={styles.answers}>
      {answers.map((answer) => (
        <li key={answer.taskId}>
          <RouteLink to={taskPath(answer.planId, answer.taskId)}>{answer.title}</RouteLink>
          <StatusBadge tone={answer.overdue ? "late" : taskStatusTones[answer.status]}>
            {answer.overdue ? "Quá hạn" : answer.statusLabel}
          </StatusBadge>
        </li>
      ))}
    </ul>
  );
}
