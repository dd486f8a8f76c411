import { formatDate, formatLongDay } from "@/lib/dates";

const VIETNAM = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });

export interface DayOf<T> {
  day: string;
  entries: T[];
}

/** Entries under the day they were done in Vietnam; the order stays. */
export function byDay<T extends { at: string }>(entries: readonly T[]): DayOf<T>[] {
  const days: DayOf<T>[] = [];
  for (const entry of entries) {
    const day = VIETNAM.format(new Date(entry.at));
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** `2026-11-24` → `Thứ Ba, 24 tháng 11 năm 2026`; today says so. */
export function dayTitle(day: string, today: string): string {
  if (day === today) return `Hôm nay, ${formatDate(day)}`;
  return `${formatLongDay(day)} năm ${day.slice(0, 4)}`;
}

export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Days from `from` to `to`, both counted. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}
