import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { useMe } from "@/api/me";
import { formatDate } from "@/lib/dates";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { NextIcon, PreviousIcon } from "@/ui/icons";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { monthLabel, monthOf, shifted, weeksOf } from "./months";
import styles from "./plan.module.css";
import { ALL_TASKS, type Plan, type TaskSummary, taskPath, tasksQuery } from "./queries";
import { TaskBadge } from "./TaskBadge";

const WEEKDAYS = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"];

/** The last days of a month's tasks: a grid on a desk, a list on a phone. */
export function PlanCalendar({ plan }: { plan: Plan }) {
  const { today } = useMe();
  const [params] = useSearchParams();
  const tasks = useQuery(tasksQuery(plan.id, { page: 0, size: ALL_TASKS, sort: "dueOn" }));
  const first = today.startsWith(`${plan.year}-`) ? monthOf(today) : `${plan.year}-01`;
  const asked = params.get("thang") ?? "";
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : first;
  const to = (by: number) => {
    const next = new URLSearchParams(params);
    next.set("thang", shifted(month, by));
    return `?${next}`;
  };
  return (
    <QueryView query={tasks}>
      {(data) => {
        const due = data.items.filter((task) => task.dueOn && monthOf(task.dueOn) === month);
        return (
          <section className="card" aria-label={monthLabel(month)}>
            <div className={styles.monthHead}>
              <ButtonLink small to={to(-1)} icon={<PreviousIcon size={16} aria-hidden="true" />}>
                Tháng trước
              </ButtonLink>
              <h2>{monthLabel(month)}</h2>
              <ButtonLink small to={to(1)} after={<NextIcon size={16} aria-hidden="true" />}>
                Tháng sau
              </ButtonLink>
            </div>
            {due.length === 0 ? (
              <EmptyState
                title="Không có nhiệm vụ nào đến hạn trong tháng"
                text="Nhiệm vụ không có hạn nằm ở danh sách."
              />
            ) : (
              <>
                <Grid plan={plan} month={month} today={today} tasks={due} />
                <List plan={plan} today={today} tasks={due} />
              </>
            )}
          </section>
        );
      }}
    </QueryView>
  );
}

interface MonthProps {
  plan: Plan;
  today: string;
  tasks: readonly TaskSummary[];
}

function Grid({ plan, month, today, tasks }: MonthProps & { month: string }) {
  return (
    <table className={styles.month}>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, at) => (
              <td key={day ?? WEEKDAYS[at]} aria-current={day === today ? "date" : undefined}>
                {day && <span className={styles.dayNumber}>{Number(day.slice(8))}</span>}
                {tasks
                  .filter((task) => task.dueOn === day)
                  .map((task) => (
                    <RouteLink
                      key={task.id}
                      to={taskPath(plan.id, task.id)}
                      className={task.overdue ? styles.lateTask : styles.dayTask}
                    >
                      {task.title}
                    </RouteLink>
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function List({ plan, today, tasks }: MonthProps) {
  return (
    <ul className={styles.dayList}>
      {tasks.map((task) => (
        <li key={task.id}>
          <span className={styles.quiet}>{formatDate(task.dueOn)}</span>
          <RouteLink to={taskPath(plan.id, task.id)}>{task.title}</RouteLink>
          <TaskBadge task={task} today={today} draft={plan.status === "DRAFT"} />
        </li>
      ))}
    </ul>
  );
}
