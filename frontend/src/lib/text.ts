const collator = new Intl.Collator("vi", { sensitivity: "variant", numeric: true });

/** The part of a full name that Vietnamese lists sort by: the last word. */
export function givenName(fullName: string): string {
  return fullName.trim().split(/\s+/).at(-1) ?? "";
}

/** Orders people by given name, then by the whole name, in Vietnamese alphabet order. */
export function comparePeople(a: string, b: string): number {
  return collator.compare(givenName(a), givenName(b)) || collator.compare(a, b);
}

/** Orders any two texts in Vietnamese alphabet order; numbers inside by value. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Lower case without diacritics, for filtering what is already on the screen. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .toLowerCase();
}

/** First letters of the first and the last word: `Nông Thị Ánh` → `NÁ`. */
export function initials(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  const first = words[0]?.charAt(0) ?? "";
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? "") : "";
  return (first + last).toUpperCase();
}

/** File size in words: `1,4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`;
  const kilo = bytes / 1024;
  if (kilo < 1024) return `${Math.round(kilo)} kB`;
  return `${new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 }).format(kilo / 1024)} MB`;
}
