/** Dates as Vietnamese offices write them. Legal dates travel as `yyyy-mm-dd` and have no zone. */

const WEEKDAYS = [
  "Chủ nhật",
  "thứ Hai",
  "thứ Ba",
  "thứ Tư",
  "thứ Năm",
  "thứ Sáu",
  "thứ Bảy",
] as const;
const ZONE = "Asia/Ho_Chi_Minh";

interface Parts {
  year: number;
  month: number;
  day: number;
}

function parts(iso: string): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

const two = (n: number) => String(n).padStart(2, "0");

/** `2026-11-21` → `21/11/2026`; anything unreadable comes back as it is. */
export function formatDate(iso: string | null | undefined): string {
  if (!iso) return "";
  const p = parts(iso);
  return p ? `${two(p.day)}/${two(p.month)}/${p.year}` : iso;
}

/** `2026-11-30` → `30/11`. */
export function formatDayMonth(iso: string): string {
  const p = parts(iso);
  return p ? `${two(p.day)}/${two(p.month)}` : iso;
}

/** `2026-11-30` → `thứ Hai`. */
export function weekday(iso: string): string {
  const p = parts(iso);
  if (!p) return "";
  return WEEKDAYS[new Date(Date.UTC(p.year, p.month - 1, p.day)).getUTCDay()] ?? "";
}

/** `2026-11-21` → `Thứ Bảy, 21 tháng 11`. */
export function formatLongDay(iso: string): string {
  const p = parts(iso);
  if (!p) return iso;
  const name = weekday(iso);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${p.day} tháng ${p.month}`;
}

/** Whole days from `today` to `due`, negative when past; null when either is unreadable. */
export function daysBetween(today: string, due: string): number | null {
  const a = parts(today);
  const b = parts(due);
  if (!a || !b) return null;
  const ms = Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day);
  return Math.round(ms / 86_400_000);
}

/** What a person reads at a deadline: "Quá hạn 2 ngày", "Hạn hôm nay", "thứ Hai 30/11, còn 9 ngày". */
export function dueWords(dueOn: string | null, daysLeft: number | null): string {
  if (daysLeft === null) return dueOn ? `Hạn ${formatDate(dueOn)}` : "Không ghi thời hạn";
  if (daysLeft < 0) return `Quá hạn ${-daysLeft} ngày`;
  if (daysLeft === 0) return "Hạn hôm nay";
  if (!dueOn) return `Còn ${daysLeft} ngày`;
  if (daysLeft > 14) return `${formatDate(dueOn)}, còn ${daysLeft} ngày`;
  return `${weekday(dueOn)} ${formatDayMonth(dueOn)}, còn ${daysLeft} ngày`;
}

const timeFormat = new Intl.DateTimeFormat("vi-VN", {
  timeZone: ZONE,
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});
const dayFormat = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE });

/** An instant as the wall clock in Vietnam: `14:32`. */
export function formatTime(instant: string | Date): string {
  const date = typeof instant === "string" ? new Date(instant) : instant;
  return Number.isNaN(date.getTime()) ? "" : timeFormat.format(date);
}

/** An instant as `19/11/2026, 16:05` in Vietnam. */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return `${formatDate(dayFormat.format(date))}, ${timeFormat.format(date)}`;
}

/** What people type (`21/11/2026`, `1-2-26`, `21.11.2026`, `21112026`) as `yyyy-mm-dd`; null if it is no date. */
export function readTypedDate(text: string): string | null {
  const trimmed = text.trim();
  const match =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(trimmed) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  if (!match) return null;
  const day = Number(match[1]);
  const month = Number(match[2]);
  const typedYear = Number(match[3]);
  const year = typedYear < 100 ? 2000 + typedYear : typedYear;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** What people type as a time of day (`8:00`, `8h30`, `8 giờ`, `0830`) as `hh:mm`; null if it is none. */
export function readTypedTime(text: string): string | null {
  const match = /^(\d{1,2})(?:\s*(?:[:.hg]|giờ)\s*(\d{2})?|(\d{2}))?\s*(?:phút|p)?$/i.exec(
    text.trim(),
  );
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? match[3] ?? "0");
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null;
}

/** `08:00:00` → `08 giờ 00`. */
export function formatClock(time: string | null | undefined): string {
  return time ? `${time.slice(0, 2)} giờ ${time.slice(3, 5)}` : "";
}
