import { Answers } from "./AnswerCellDialog";
import type { AnswersProps } from "./AnswerGrid";
import { AnsweringUnit } from "./AnsweringUnit";
import { answersOf, placeOf } from "./answers";
import styles from "./answers.module.css";
import type { AnsweringRow } from "./queries";

/** The grid on a phone: unit by unit, its answers below it. */
export function AnswerList({ tasks, rows }: AnswersProps) {
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.unitId}>
          <AnsweringUnit row={row} />
          {row.answers.length > 0 ? (
            <Answered row={row} tasks={tasks} />
          ) : (
            <p className={styles.note}>Chưa trả lời nhiệm vụ nào</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Answered({ row, tasks }: { row: AnsweringRow; tasks: AnswersProps["tasks"] }) {
  const byTask = answersOf(row);
  const answered = tasks.filter((task) => byTask.has(task.id));
  return (
    <details>
      <summary>
        Trả lời {answered.length}/{tasks.length} nhiệm vụ
      </summary>
      <ul className={styles.answers}>
        {answered.map((task) => (
          <li key={task.id}>
            <span className={styles.note}>
              {placeOf(task)}. {task.title}
            </span>
            <Answers answers={byTask.get(task.id) ?? []} />
          </li>
        ))}
      </ul>
    </details>
  );
}
