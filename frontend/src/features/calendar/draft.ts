import type { CalendarDraft, CalendarYear, DayKind, NationalDay } from "./queries";

export interface DayDraft {
  /** Names the row while it is edited. */
  key: number;
  day: string | null;
  kind: string | null;
  name: string;
  source: string;
}

export interface YearDraft {
  tetDaysBefore: string | null;
  nationalDay: string | null;
  notice: string;
  confirmed: boolean;
  days: DayDraft[];
}

/** What is entered for the year; the days of the law are not part of it. */
export function draftOf(year: CalendarYear): YearDraft {
  return {
    tetDaysBefore: String(year.tetDaysBefore),
    nationalDay: year.nationalDay,
    notice: year.notice ?? "",
    confirmed: year.confirmed,
    days: year.days
      .filter((one) => one.origin === "NOTICE")
      .map(({ day, kind, name, source }, key) => ({ key, day, kind, name, source })),
  };
}

/** A new row takes its source from the notice, which most days rest on. */
export function withDay(draft: YearDraft): YearDraft {
  const key = Math.max(-1, ...draft.days.map((one) => one.key)) + 1;
  const row: DayDraft = { key, day: null, kind: "OFF", name: "", source: draft.notice };
  return { ...draft, days: [...draft.days, row] };
}

export function bodyOf(draft: YearDraft): CalendarDraft {
  return {
    tetDaysBefore: Number(draft.tetDaysBefore),
    nationalDay: draft.nationalDay as NationalDay,
    notice: draft.notice.trim() || null,
    confirmed: draft.confirmed,
    days: draft.days.map(({ day, kind, name, source }) => ({
      day: day ?? "",
      kind: kind as DayKind,
      name: name.trim(),
      source: source.trim(),
    })),
  };
}

/** What can be seen to be missing before sending; the rules are the server's. */
export function missingIn(draft: YearDraft): Record<string, string | false> {
  const found: Record<string, string | false> = {
    notice: draft.confirmed && !draft.notice.trim() && "Hãy ghi thông báo của năm",
  };
  draft.days.forEach((one, at) => {
    found[`days.${at}.day`] = !one.day && `Hãy ghi ngày ở dòng ${at + 1}`;
    found[`days.${at}.name`] = !one.name.trim() && `Hãy ghi tên ngày ở dòng ${at + 1}`;
    found[`days.${at}.source`] = !one.source.trim() && `Hãy ghi căn cứ ở dòng ${at + 1}`;
  });
  return found;
}
