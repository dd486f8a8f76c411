import type { Setting } from "./queries";

/** As the server takes it: yes or no, a whole number, a share of one. */
export function writtenValue(
  setting: Setting,
  draft: { choice: string | null; number: number | null },
): string {
  if (setting.form === "YES_NO") return draft.choice ?? "";
  if (draft.number === null) return "";
  return setting.form === "SHARE" ? (draft.number / 100).toFixed(4) : String(draft.number);
}
