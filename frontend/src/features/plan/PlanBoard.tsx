import { useId } from "react";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import type { ShownProblem } from "@/ui/problem";
import { RouteLink } from "@/ui/RouteLink";
import { SkeletonLines } from "@/ui/Skeletons";
import { partyLine } from "./PartyNames";
import { noTasks } from "./PlanWork";
import { ProgressBar } from "./ProgressBar";
import styles from "./plan.module.css";
import { type Plan, type PlanQuarter, type TaskSummary, taskPath } from "./queries";
import { TaskBadge } from "./TaskBadge";

export interface PlanBoardProps {
  plan: Plan;
  /** The server's today. */
  today: string;
  rows: readonly TaskSummary[] | undefined;
  problem: ShownProblem | null;
  onRetry: () => unknown;
  filtered: boolean;
}

/** One column for each quarter, its standing on top. */
export function PlanBoard({ plan, today, rows, problem, onRetry, filtered }: PlanBoardProps) {
  if (problem) return <ErrorState problem={problem} onRetry={onRetry} />;
  if (rows?.length === 0 && (filtered || plan.tasks === 0)) {
    return (
      <div className="card">
        <EmptyState {...noTasks(filtered)} />
      </div>
    );
  }
  return (
    <div className={styles.board}>
      {plan.quarters.map((quarter) => (
        <Column
          key={quarter.label}
          plan={plan}
          quarter={quarter}
          today={today}
          tasks={rows?.filter((task) => (task.quarter ?? null) === (quarter.quarter ?? null))}
        />
      ))}
    </div>
  );
}

function Column({
  plan,
  quarter,
  today,
  tasks,
}: {
  plan: Plan;
  quarter: PlanQuarter;
  today: string;
  tasks: readonly TaskSummary[] | undefined;
}) {
  const id = useId();
  const { declared, total } = quarter;
  return (
    <section aria-labelledby={id} className={styles.column}>
      <div className={styles.columnHead}>
        <h2 id={id} className={styles.columnTitle}>
          {quarter.label}
          {declared != null && declared !== total && (
            <span className={styles.declared}>văn bản ghi {declared}</span>
          )}
        </h2>
        <ProgressBar done={quarter.done} open={quarter.open} late={quarter.late} total={total} />
      </div>
      {tasks ? (
        tasks.length > 0 ? (
          <ul className={styles.cards}>
            {tasks.map((task) => (
              <Card key={task.id} planId={plan.id} task={task} today={today} />
            ))}
          </ul>
        ) : (
          <p className={styles.emptyColumn}>Không có nhiệm vụ nào khớp</p>
        )
      ) : (
        <div className={styles.emptyColumn}>
          <SkeletonLines lines={4} />
        </div>
      )}
    </section>
  );
}

function Card({ planId, task, today }: { planId: string; task: TaskSummary; today: string }) {
  return (
    <li className={styles.card}>
      <RouteLink to={taskPath(planId, task.id)} className={styles.cardLink}>
        <span className={styles.cardTitle}>
          {task.number && <span className={styles.number}>{task.number}. </span>}
          {task.title}
        </span>
      </RouteLink>
      <p className={styles.cardMeta}>{partyLine(task.leads) || "Chưa ghi đơn vị chủ trì"}</p>
      <div className={styles.cardFoot}>
        <TaskBadge task={task} today={today} />
        {task.status !== "DONE" && task.percent != null && (
          <span className={styles.percent}>Đã làm {task.percent} %</span>
        )}
      </div>
    </li>
  );
}
