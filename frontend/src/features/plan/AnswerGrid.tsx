import { useState } from "react";
import { DoneIcon, LateIcon, OpenIcon } from "@/ui/icons";
import { RouteLink } from "@/ui/RouteLink";
import { AnswerCellDialog } from "./AnswerCellDialog";
import { AnsweringUnit } from "./AnsweringUnit";
import {
  type AnsweredTask,
  answersOf,
  type CellState,
  cellState,
  cellWords,
  placeOf,
  sectionsOf,
} from "./answers";
import styles from "./answers.module.css";
import { type AnsweringRow, type Plan, taskPath } from "./queries";

const marks = {
  done: <DoneIcon size={18} aria-hidden="true" />,
  open: <OpenIcon size={18} aria-hidden="true" />,
  late: <LateIcon size={18} aria-hidden="true" />,
  none: <span aria-hidden="true">·</span>,
} satisfies Record<CellState, React.ReactNode>;

export interface AnswersProps {
  plan: Plan;
  tasks: readonly AnsweredTask[];
  rows: readonly AnsweringRow[];
}

/** Units down, the plan's tasks across; the names stay in sight while one moves along the tasks. */
export function AnswerGrid({ plan, tasks, rows }: AnswersProps) {
  const [open, setOpen] = useState<{ row: AnsweringRow; task: AnsweredTask } | null>(null);
  return (
    <>
      <p className={styles.legend}>
        {(["open", "done", "late", "none"] as const).map((state) => (
          <span key={state}>
            {marks[state]} {cellWords[state]}
          </span>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.scroll} aria-label="Bảng trả lời" tabIndex={0}>
        <table className={styles.grid}>
          <caption className="sr-only">
            Đơn vị nào trả lời nhiệm vụ nào trong kế hoạch của mình
          </caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className={styles.first}>
                Đơn vị
              </th>
              {sectionsOf(tasks).map((section, at) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: a heading may come twice
                  key={at}
                  scope="colgroup"
                  colSpan={section.tasks}
                  className={styles.section}
                >
                  {section.label}
                </th>
              ))}
            </tr>
            <tr>
              {tasks.map((task, at) => (
                <th key={task.id} scope="col" className={styles.task}>
                  <RouteLink to={taskPath(plan.id, task.id)} title={task.title}>
                    {task.number ?? at + 1}
                    <span className="sr-only">
                      {" "}
                      {placeOf(task)}: {task.title}
                    </span>
                  </RouteLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.unitId}
                row={row}
                tasks={tasks}
                onOpen={(task) => setOpen({ row, task })}
              />
            ))}
          </tbody>
        </table>
      </section>
      {open && <AnswerCellDialog plan={plan} {...open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Row({
  row,
  tasks,
  onOpen,
}: {
  row: AnsweringRow;
  tasks: readonly AnsweredTask[];
  onOpen: (task: AnsweredTask) => void;
}) {
  const answers = answersOf(row);
  return (
    <tr>
      <th scope="row" className={styles.first}>
        <AnsweringUnit row={row} />
      </th>
      {tasks.map((task) => {
        const state = cellState(answers.get(task.id));
        return (
          <td key={task.id} className={styles.cell}>
            <button
              type="button"
              className={styles[state]}
              // Hundreds of empty cells would stand in the way of the keyboard; the unit's name leads on.
              tabIndex={state === "none" ? -1 : undefined}
              title={`${placeOf(task)}: ${cellWords[state]}`}
              onClick={() => onOpen(task)}
            >
              {marks[state]}
              <span className="sr-only">
                {row.name}, {placeOf(task)}: {cellWords[state]}
              </span>
            </button>
          </td>
        );
      })}
    </tr>
  );
}
