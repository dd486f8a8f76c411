import { sectionLabel } from "./labels";
import type { AnsweringRow, PlanAnswer, PlanAnswers } from "./queries";

export type AnsweredTask = PlanAnswers["tasks"][number];

/** "Quý I, 3". */
export function placeOf(task: AnsweredTask): string {
  return `${sectionLabel(task.section)}${task.number ? `, ${task.number}` : ""}`;
}

/** Neighbouring tasks of one heading, for the head of the grid. */
export function sectionsOf(tasks: readonly AnsweredTask[]): { label: string; tasks: number }[] {
  const sections: { label: string; tasks: number }[] = [];
  for (const task of tasks) {
    const label = sectionLabel(task.section);
    const last = sections.at(-1);
    if (last?.label === label) last.tasks += 1;
    else sections.push({ label, tasks: 1 });
  }
  return sections;
}

/** A unit's answers by the task they answer. */
export function answersOf(row: AnsweringRow): Map<string, PlanAnswer[]> {
  const byTask = new Map<string, PlanAnswer[]>();
  for (const answer of row.answers) {
    byTask.set(answer.answersTaskId, [...(byTask.get(answer.answersTaskId) ?? []), answer]);
  }
  return byTask;
}

export type CellState = "done" | "late" | "open" | "none";

/** One cell in a word: late before open, done only when all of it is. */
export function cellState(answers: readonly PlanAnswer[] | undefined): CellState {
  if (!answers?.length) return "none";
  if (answers.some((one) => one.overdue)) return "late";
  return answers.every((one) => one.status !== "OPEN" && one.status !== "DEFERRED")
    ? "done"
    : "open";
}

export const cellWords = {
  done: "đã làm xong",
  late: "đã trả lời, quá hạn",
  open: "đã trả lời, đang làm",
  none: "chưa trả lời",
} satisfies Record<CellState, string>;
