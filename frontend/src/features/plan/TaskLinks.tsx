import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./plan.module.css";
import { type Task, type TaskElsewhere, taskPath } from "./queries";

/** Tasks of other plans that hang together with this one, and the quarters that still lack evidence. */
export function TaskLinks({ task }: { task: Task }) {
  return (
    <>
      {task.periods.length > 0 && (
        <Section title="Minh chứng từng quý">
          <ul className={styles.silent}>
            {task.periods.map((one) => (
              <li key={one.period}>
                <span>{one.label}</span>
                {one.proofs > 0 ? (
                  <StatusBadge tone="done">{one.proofs} minh chứng</StatusBadge>
                ) : (
                  <StatusBadge tone={one.begun ? "open" : "neutral"}>
                    {one.begun ? "Chưa có" : "Chưa đến"}
                  </StatusBadge>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {task.answers && <Others title="Trả lời nhiệm vụ" tasks={[task.answers]} />}
      {task.answeredBy.length > 0 && (
        <Others title="Đơn vị trả lời nhiệm vụ này" tasks={task.answeredBy} />
      )}
      {task.carriedFrom && <Others title="Chuyển từ kế hoạch trước" tasks={[task.carriedFrom]} />}
      {task.carriedTo && <Others title="Chuyển sang kế hoạch sau" tasks={[task.carriedTo]} />}
    </>
  );
}

function Others({ title, tasks }: { title: string; tasks: TaskElsewhere[] }) {
  return (
    <Section title={title}>
      <ul className={styles.linked}>
        {tasks.map((one) => (
          <li key={one.taskId}>
            <RouteLink to={taskPath(one.planId, one.taskId)}>{one.title}</RouteLink>
            <span className={styles.written}>
              {one.planName} · {one.statusLabel}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
