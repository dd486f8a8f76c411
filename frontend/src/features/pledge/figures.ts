import { formatNumber } from "@/lib/numbers";
import type { FigureReading } from "./queries";

/** How a figure was understood: `none` and `several` cannot be kept, `asked` waits for a choice. */
export type Understanding =
  | { kind: "none" }
  | { kind: "several" }
  | { kind: "asked"; readings: FigureReading[] }
  | { kind: "read"; reading: FigureReading };

/** Words that tell a difference or a share, which the server holds against the target itself. */
const CLAIM = /(vượt|đạt|tăng|giảm|thiếu)/i;

export function isClaim(text: string): boolean {
  return CLAIM.test(text.normalize("NFC"));
}

export function understand(readings: FigureReading[]): Understanding {
  const [first] = readings;
  if (!first) return { kind: "none" };
  if (readings.some((one) => one.raw !== first.raw)) return { kind: "several" };
  return readings.length > 1 ? { kind: "asked", readings } : { kind: "read", reading: first };
}

/** A reading in words: `hơn 986.000.000 đồng`, `từ 70 % trở lên`. */
export function readingWords({ value, unit, qualifier, upTo, outOf }: FigureReading): string {
  const figure = `${formatNumber(Number(value))}${outOf ? `/${formatNumber(Number(outOf))}` : ""}`;
  const measured = unit ? `${figure} ${unit}` : figure;
  switch (qualifier) {
    case "EXACT":
      return measured;
    case "MORE_THAN":
      return `hơn ${measured}`;
    case "LESS_THAN":
      return `dưới ${measured}`;
    case "NEARLY":
      return `gần ${measured}`;
    case "ABOUT":
      return `khoảng ${measured}`;
    case "AT_LEAST":
      return `từ ${measured} trở lên`;
    case "AT_MOST":
      return `không quá ${measured}`;
    case "BETWEEN":
      return `từ ${figure} đến ${formatNumber(Number(upTo))}${unit ? ` ${unit}` : ""}`;
  }
}
