/** Numbers as Vietnamese documents write them: `1.234.567,5`. */

const plain = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });
const percent = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/** `1234567.5` → `1.234.567,5`. */
export function formatNumber(value: number | null | undefined): string {
  return value === null || value === undefined || Number.isNaN(value) ? "" : plain.format(value);
}

/** Whole đồng → `30.000.000 đồng`. */
export function formatMoney(dong: number | null | undefined): string {
  return dong === null || dong === undefined ? "" : `${plain.format(Math.round(dong))} đồng`;
}

/** A ratio already in percent → `63,4 %`. */
export function formatPercent(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : `${percent.format(value)} %`;
}

/**
 * Reads a typed Vietnamese number: dots group thousands, the comma starts the decimals.
 * Null when it cannot be read that way, so that a form asks instead of guessing.
 */
export function readTypedNumber(text: string): number | null {
  const trimmed = text.trim().replace(/[\s\u00a0]/g, "");
  if (!/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(trimmed) && !/^-?\d+(,\d+)?$/.test(trimmed)) return null;
  return Number(trimmed.replaceAll(".", "").replace(",", "."));
}
