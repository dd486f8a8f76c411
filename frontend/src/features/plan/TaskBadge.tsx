import { DueBadge } from "@/ui/DueBadge";
import { StatusBadge } from "@/ui/StatusBadge";
import { taskStatusTones } from "./labels";
import type { TaskSummary } from "./queries";

export interface TaskBadgeProps {
  task: Pick<TaskSummary, "status" | "statusLabel" | "overdue" | "dueOn" | "timeLabel">;
  /** The server's today; with it a live task shows how long there is. */
  today?: string;
  /** Nobody works on the tasks of a draft yet. */
  draft?: boolean;
}

/** Where a task stands: done, late by how much, put off to when. */
export function TaskBadge({ task, today, draft }: TaskBadgeProps) {
  if (draft) return <StatusBadge tone="neutral">Dự thảo</StatusBadge>;
  if (task.overdue && task.dueOn) return <DueBadge dueOn={task.dueOn} today={today} />;
  if (task.status === "DEFERRED") {
    return <StatusBadge tone="open">Chuyển sang {task.timeLabel}</StatusBadge>;
  }
  return <StatusBadge tone={taskStatusTones[task.status]}>{task.statusLabel}</StatusBadge>;
}
