import type { DayKind, DayOrigin, DurationUnit, NationalDay } from "./queries";

export const dayKindLabels = {
  OFF: "Nghỉ",
  WORKING: "Làm bù",
} satisfies Record<DayKind, string>;

export const dayOriginLabels = {
  LAW: "Theo luật",
  COMPENSATION: "Nghỉ bù",
  NOTICE: "Ghi theo thông báo",
} satisfies Record<DayOrigin, string>;

export const nationalDayLabels = {
  DAY_BEFORE: "Ngày 01/9",
  DAY_AFTER: "Ngày 03/9",
} satisfies Record<NationalDay, string>;

export const unitLabels = {
  WORKING_DAYS: "Ngày làm việc",
  DAYS: "Ngày",
} satisfies Record<DurationUnit, string>;

export const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** "thứ Hai 27/04/2026"; the weekday comes from the server. */
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
