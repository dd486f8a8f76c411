import { useQuery } from "@tanstack/react-query";
import { subjectPath } from "@/lib/paths";
import { type Column, DataTable } from "@/ui/DataTable";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { sectionLabel } from "./labels";
import styles from "./plan.module.css";
import { answersQuery, type Plan, type PlanAnswers, taskPath } from "./queries";

type Unit = PlanAnswers["units"][number];
type Task = PlanAnswers["tasks"][number];

/** Which unit answers which task in its own plan, and who has not answered yet. */
export function PlanAnswersView({ plan }: { plan: Plan }) {
  const answers = useQuery(answersQuery(plan.id));
  return <QueryView query={answers}>{(data) => <Matrix plan={plan} answers={data} />}</QueryView>;
}

function Matrix({ plan, answers }: { plan: Plan; answers: PlanAnswers }) {
  const silent = answers.units.filter((unit) => unit.silent);
  const answering = answers.units.filter((unit) => !unit.silent);
  const byId = new Map(answers.tasks.map((task) => [task.id, task]));
  const unitColumns: Column<Unit>[] = [
    {
      key: "name",
      header: "Đơn vị",
      phone: "title",
      cell: (unit) => (
        <RouteLink to={subjectPath({ type: "UNIT", id: unit.unitId })}>{unit.name}</RouteLink>
      ),
    },
    {
      key: "plan",
      header: "Kế hoạch của đơn vị",
      cell: (unit) =>
        unit.planId ? (
          <RouteLink to={subjectPath({ type: "PLAN", id: unit.planId })}>{unit.planName}</RouteLink>
        ) : (
          <span className={styles.quiet}>Chưa ban hành</span>
        ),
    },
    {
      key: "answered",
      header: "Trả lời nhiệm vụ",
      cell: (unit) =>
        unit.answered
          .map((id) => byId.get(id))
          .filter((task): task is Task => Boolean(task))
          .map((task) => placeOf(task))
          .join("; "),
    },
  ];
  const taskColumns: Column<Task>[] = [
    {
      key: "title",
      header: "Nhiệm vụ",
      phone: "title",
      cell: (task) => (
        <RouteLink to={taskPath(plan.id, task.id)}>
          {placeOf(task)}. {task.title}
        </RouteLink>
      ),
    },
    {
      key: "answers",
      header: "Đơn vị trả lời",
      width: "150px",
      cell: (task) =>
        task.answers > 0 ? `${task.answers} đơn vị` : <span className={styles.quiet}>Chưa có</span>,
    },
  ];
  return (
    <Columns
      side={
        <Section title="Chưa trả lời" note={`${silent.length} đơn vị`}>
          {silent.length === 0 ? (
            <p className={styles.quiet}>Mọi đơn vị mà kế hoạch giao việc đều đã trả lời.</p>
          ) : (
            <ul className={styles.silent}>
              {silent.map((unit) => (
                <li key={unit.unitId}>
                  <RouteLink to={subjectPath({ type: "UNIT", id: unit.unitId })}>
                    {unit.name}
                  </RouteLink>
                  {unit.named && <StatusBadge tone="open">Được nêu tên</StatusBadge>}
                  {unit.planId && <span className={styles.quiet}> đã có kế hoạch riêng</span>}
                </li>
              ))}
            </ul>
          )}
        </Section>
      }
    >
      <Section title="Đơn vị đã trả lời" note={`${answering.length} đơn vị`} flush>
        <DataTable
          rows={answering}
          caption="Đơn vị đã trả lời"
          columns={unitColumns}
          rowKey={(unit) => unit.unitId}
          empty={{
            title: "Chưa đơn vị nào trả lời",
            text: "Đơn vị soạn kế hoạch của mình và chọn nhiệm vụ của tỉnh mà mỗi việc trả lời.",
          }}
        />
      </Section>
      <Section title="Theo nhiệm vụ" flush>
        <DataTable
          rows={answers.tasks}
          caption="Số đơn vị trả lời từng nhiệm vụ"
          columns={taskColumns}
          rowKey={(task) => task.id}
          empty={{ title: "Kế hoạch chưa có nhiệm vụ nào", text: "" }}
        />
      </Section>
    </Columns>
  );
}

function placeOf(task: Task): string {
  return `${sectionLabel(task.section)}${task.number ? `, ${task.number}` : ""}`;
}
