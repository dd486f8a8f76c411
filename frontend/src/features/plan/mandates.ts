import type { ActorMandate, MandatePoint } from "./queries";

const LETTERS = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m"];

/** The letter a point carries in the paper, or the one its place would have. */
export function letterOf(text: string, place: number): string {
  return /^([a-zđ])\)/.exec(text)?.[1] ?? LETTERS[place] ?? String(place + 1);
}

/** "a) Tham mưu…" without its letter, which stands beside it. */
export function wordsOf(text: string): string {
  return text.replace(/^[a-zđ]\)\s*/, "");
}

export type PointState = "done" | "open" | "late" | "said" | "none";

/** How far a point is: by the tasks that carry it out, else by what was said of it. */
export function stateOf(point: MandatePoint): PointState {
  const { tasks } = point;
  if (tasks.length === 0) return point.results.length > 0 ? "said" : "none";
  if (tasks.some((task) => task.overdue)) return "late";
  return tasks.every((task) => task.status !== "OPEN" && task.status !== "DEFERRED")
    ? "done"
    : "open";
}

export function doneOf(point: MandatePoint): string {
  const done = point.tasks.filter((task) => task.status === "DONE").length;
  return `${done}/${point.tasks.length}`;
}

/** As many columns as the actor with the most points needs. */
export function columnsOf(actors: readonly ActorMandate[]): number {
  return Math.max(0, ...actors.map((actor) => actor.points.length));
}

export const pointId = (actor: number, point: number) => `viec-${actor}-${point}`;
