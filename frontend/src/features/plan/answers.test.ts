import { expect, test } from "vitest";
import { answersOf, cellState, sectionsOf } from "./answers";
import type { AnsweringRow, PlanAnswer } from "./queries";

const answer = (
  answersTaskId: string,
  status: PlanAnswer["status"],
  overdue = false,
): PlanAnswer => ({
  answersTaskId,
  planId: "p",
  taskId: `${answersTaskId}-${status}`,
  title: "Việc",
  status,
  statusLabel: "",
  overdue,
});

test("a cell is done only when every task in it is, and late before it is open", () => {
  expect(cellState(undefined)).toBe("none");
  expect(cellState([answer("a", "DONE")])).toBe("done");
  expect(cellState([answer("a", "DONE"), answer("a", "OPEN")])).toBe("open");
  expect(cellState([answer("a", "OPEN"), answer("a", "OPEN", true)])).toBe("late");
});

test("answers go to the task they answer, and headings span their neighbours only", () => {
  const row = { answers: [answer("a", "OPEN"), answer("b", "OPEN"), answer("a", "DONE")] };
  expect(answersOf(row as AnsweringRow).get("a")).toHaveLength(2);
  const task = (section: string) => ({ id: section, section, title: "", answers: 0 });
  expect(sectionsOf([task("I"), task("I"), task("II"), task("I")])).toEqual([
    { label: "Quý I", tasks: 2 },
    { label: "Quý II", tasks: 1 },
    { label: "Quý I", tasks: 1 },
  ]);
});
