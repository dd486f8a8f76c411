import { formatDate } from "@/lib/dates";
import type { Chain, ChainStep, ChainView, DurationUnit } from "./queries";

export interface StepDraft {
  /** Names the row while it is edited. */
  key: number;
  name: string;
  who: string;
  duration: number | null;
  unit: string | null;
  on: string | null;
  notBefore: string | null;
}

export interface ChainDraft {
  finalDay: string | null;
  steps: StepDraft[];
}

export const newStep = (key: number): StepDraft => ({
  key,
  name: "",
  who: "",
  duration: 5,
  unit: "WORKING_DAYS",
  on: null,
  notBefore: null,
});

export function chainOf(draft: ChainDraft): Chain {
  return {
    finalDay: draft.finalDay ?? "",
    steps: draft.steps.map((one) => ({
      name: one.name.trim(),
      who: one.who.trim() || null,
      duration: one.duration ?? 0,
      unit: one.unit as DurationUnit,
      on: one.on,
      notBefore: one.notBefore,
    })),
  };
}

export function missingInChain(draft: ChainDraft): Record<string, string | false> {
  const found: Record<string, string | false> = {
    finalDay: !draft.finalDay && "Hãy ghi ngày phải xong tất cả",
  };
  draft.steps.forEach((one, at) => {
    found[`steps.${at}.name`] = !one.name.trim() && `Hãy ghi tên bước ${at + 1}`;
    found[`steps.${at}.duration`] = one.duration === null && `Hãy ghi thời gian của bước ${at + 1}`;
  });
  return found;
}

/** Moves the step at `at` one place up (-1) or down (1). */
export function movedStep(steps: StepDraft[], at: number, by: -1 | 1): StepDraft[] {
  const next = [...steps];
  const [one] = next.splice(at, 1);
  if (one) next.splice(at + by, 0, one);
  return next;
}

/** "1. Thẩm định (Sở Nội vụ): xong chậm nhất thứ Sáu 27/04/2029", one line each. */
export function textOf(view: ChainView): string {
  const lines = view.steps.map(
    (one, at) =>
      `${at + 1}. ${one.name}${one.who ? ` (${one.who})` : ""}: xong chậm nhất ${one.weekday} ${formatDate(one.lastDay)}`,
  );
  return [
    `Lịch ngược đến ngày ${formatDate(view.finalDay)}; bắt đầu chậm nhất ${view.startByWeekday} ${formatDate(view.startBy)}`,
    ...lines,
  ].join("\n");
}

const escaped = (text: string) =>
  text.replace(/\\/g, "\\\\").replace(/[,;]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** Lines of at most 75 octets, as RFC 5545 wants; a character is never torn. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 75) {
      parts.push(part);
      part = "";
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}

const compact = (iso: string) => iso.replaceAll("-", "");

function nextDay(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

/** Every last day as an all-day event (RFC 5545). */
export function icsOf(view: ChainView, stamp: Date): string {
  const now = `${stamp.toISOString().replace(/[-:]/g, "").replace(/\.\d+/, "")}`;
  const events = view.steps.flatMap((one: ChainStep, at) => [
    "BEGIN:VEVENT",
    `UID:${compact(view.finalDay)}-${at + 1}-${compact(one.lastDay)}@sovang`,
    `DTSTAMP:${now}`,
    `DTSTART;VALUE=DATE:${compact(one.lastDay)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(one.lastDay))}`,
    `SUMMARY:${escaped(`Hạn: ${one.name}`)}`,
    `DESCRIPTION:${escaped(one.who ? `${one.who}. ${one.explanation}` : one.explanation)}`,
    "END:VEVENT",
  ]);
  return `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//So Vang//VI", ...events, "END:VCALENDAR"]
    .map(folded)
    .join("\r\n")}\r\n`;
}
