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
          filtered={filtered}
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
  filtered,
  tasks,
}: {
  plan: Plan;
  quarter: PlanQuarter;
  today: string;
  filtered: boolean;
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
        {plan.status === "DRAFT" ? (
          <span className={styles.quiet}>{total} nhiệm vụ</span>
        ) : (
          <ProgressBar done={quarter.done} open={quarter.open} late={quarter.late} total={total} />
        )}
      </div>
      {tasks ? (
        tasks.length > 0 ? (
          <Cards plan={plan} tasks={tasks} today={today} folded={!filtered} />
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

const FEW = 3;

/** What is still to be done stands open; a long row of finished work is folded, so that it does not hide it. */
function Cards({
  plan,
  tasks,
  today,
  folded,
}: {
  plan: Plan;
  tasks: readonly TaskSummary[];
  today: string;
  folded: boolean;
}) {
  const settled = tasks.filter((task) => task.status === "DONE" || task.status === "WAIVED");
  const fold = folded && settled.length > FEW;
  const list = (shown: readonly TaskSummary[]) => (
    <ul className={styles.cards}>
      {shown.map((task) => (
        <Card key={task.id} plan={plan} task={task} today={today} />
      ))}
    </ul>
  );
  if (!fold) return list(tasks);
  const live = tasks.filter((task) => !settled.includes(task));
  return (
    <>
      {live.length > 0 && list(live)}
      <details className={styles.settled}>
        <summary>{settled.length} nhiệm vụ đã xong</summary>
        {list(settled)}
      </details>
    </>
  );
}

function Card({ plan, task, today }: { plan: Plan; task: TaskSummary; today: string }) {
  return (
    <li className={styles.card}>
      <RouteLink to={taskPath(plan.id, task.id)} className={styles.cardLink}>
        <span className={styles.cardTitle}>
          {task.number && <span className={styles.number}>{task.number}. </span>}
          {task.title}
        </span>
      </RouteLink>
      <p className={styles.cardMeta}>{partyLine(task.leads) || "Chưa ghi đơn vị chủ trì"}</p>
      <div className={styles.cardFoot}>
        {plan.status === "DRAFT" ? (
          <span className={styles.quiet}>{task.productLabel}</span>
        ) : (
          <TaskBadge task={task} today={today} />
        )}
        {task.status !== "DONE" && task.percent != null && (
          <span className={styles.percent}>Đã làm {task.percent} %</span>
        )}
      </div>
    </li>
  );
}
