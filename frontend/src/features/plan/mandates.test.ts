import { expect, test } from "vitest";
import { doneOf, letterOf, stateOf, wordsOf } from "./mandates";
import type { MandatePoint } from "./queries";

const task = (status: "OPEN" | "DONE" | "WAIVED", overdue = false) => ({
  id: "t",
  title: "Việc",
  status,
  statusLabel: "",
  overdue,
});
const point = (tasks: MandatePoint["tasks"], said = 0): MandatePoint => ({
  text: "a) Việc",
  tasks,
  results: Array.from({ length: said }, () => ({ id: "r", text: "Xong", by: "A", at: "" })),
});

test("a point carries the letter of the paper, or the one of its place", () => {
  expect(letterOf("đ) Tổ chức tập huấn", 2)).toBe("đ");
  expect(letterOf("Phối hợp tuyên truyền", 4)).toBe("đ");
  expect(wordsOf("đ) Tổ chức tập huấn")).toBe("Tổ chức tập huấn");
});

test("a late task outweighs a finished one, and a point without tasks rests on what was said", () => {
  expect(stateOf(point([task("DONE"), task("OPEN", true)]))).toBe("late");
  expect(stateOf(point([task("DONE"), task("WAIVED")]))).toBe("done");
  expect(stateOf(point([task("DONE"), task("OPEN")]))).toBe("open");
  expect(stateOf(point([], 1))).toBe("said");
  expect(stateOf(point([]))).toBe("none");
  expect(doneOf(point([task("DONE"), task("OPEN")]))).toBe("1/2");
});
