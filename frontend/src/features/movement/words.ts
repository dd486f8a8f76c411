import { formatDate } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import type { Contribution, Movement, Total } from "./queries";

/** `2021–2025`, `từ 2021`, `2026`. */
export function yearsOf({ fromYear, toYear }: { fromYear: number; toYear?: number | null }) {
  if (!toYear) return `Từ ${fromYear}`;
  return fromYear === toYear ? String(fromYear) : `${fromYear}–${toYear}`;
}

/** The period as exactly as it is known: days, the document's own words, or years. */
export function periodOf(movement: Movement): string {
  const { startsOn, endsOn, period } = movement;
  if (startsOn && endsOn) return `${formatDate(startsOn)} – ${formatDate(endsOn)}`;
  if (startsOn) return `Từ ${formatDate(startsOn)}`;
  if (endsOn) return `Đến ${formatDate(endsOn)}`;
  return period ?? yearsOf(movement);
}

/** The launching document as it is quoted: `1755/KH-UBND ngày 21/06/2022 của UBND tỉnh`. */
export function launchWords(launch: Movement["launch"]): string | null {
  if (!launch) return null;
  const words = [
    launch.number,
    launch.date && `ngày ${formatDate(launch.date)}`,
    launch.issuer && `của ${launch.issuer}`,
  ]
    .filter(Boolean)
    .join(" ");
  // A document known only by its issuer, or by its day, still begins a sentence.
  return words && (launch.number ? words : `Văn bản ${words}`);
}

/** A sum in its own unit; a sum of rounded figures is said to be about. */
export function totalWords({ amount, measure, exact, count, unknown }: Total): string {
  if (count === unknown) return "Chưa rõ mức";
  return `${exact ? "" : "Khoảng "}${formatNumber(amount)} ${measure}`;
}

/** How many contributions a sum is made of, and how many could not be added. */
export function totalNote({ count, unknown }: Total): string {
  const all = `${formatNumber(count)} lượt`;
  if (unknown === 0) return all;
  return unknown === count ? all : `${all}, ${formatNumber(unknown)} lượt chưa rõ mức, không cộng`;
}

/** What land, trees or houses are said to be worth; it is part of no sum of money. */
export function worthWords({ worth }: Total): string | null {
  return worth === null || worth === undefined
    ? null
    : `Trị giá khoảng ${formatNumber(worth)} đồng, không cộng vào tiền`;
}

/** A figure as it was written, with its unit of measure where the words lack one. */
export function reachedWords({
  reached,
  measure,
}: {
  reached: string;
  measure?: string | null;
}): string {
  return measure && /\d\s*$/.test(reached) ? `${reached} ${measure}` : reached;
}

/** How a target stands: "41 nhà, đạt 241,2 %, vượt 24 nhà". */
export function progressWords(
  progress: NonNullable<Movement["targets"][number]["progress"]>,
): string {
  const { value, measure, text, difference } = progress;
  const [reached] = text.split(", ");
  const percent = measure === "%";
  const beyond =
    difference === 0 || percent
      ? ""
      : `, ${difference > 0 ? "vượt" : "thiếu"} ${formatNumber(Math.abs(difference))} ${measure}`;
  return percent
    ? `${formatNumber(value)} %`
    : `${formatNumber(value)} ${measure}, ${reached}${beyond}`;
}

/** The value the written words were read as; null where the words say it already or nothing is known. */
export function amountWords({ raw, amount, measure }: Contribution): string | null {
  if (amount === null || amount === undefined) return "chưa rõ mức";
  const words = `${formatNumber(amount)} ${measure}`;
  return raw.trim() === words ? null : words;
}

/** What reports count beside the register: "Báo cáo kể 22, nhiều hơn sổ 21". */
export function claimWords({ claimed, difference }: Movement["awards"][number]): string | null {
  if (claimed === null || claimed === undefined) return null;
  const told = `Báo cáo kể ${formatNumber(claimed)}`;
  if (!difference) return `${told}, khớp với sổ`;
  return `${told}, ${difference > 0 ? "nhiều" : "ít"} hơn sổ ${formatNumber(Math.abs(difference))}`;
}
