/**
 * What can be said of a password while it is typed: its length, in words. Whether it is a common one is known to the
 * server alone, so nothing here pretends to measure its strength.
 */
export function passwordWords(password: string, shortest: number): string {
  const length = [...password.normalize("NFC").trim()].length;
  if (length === 0) return `Ít nhất ${shortest} ký tự; dấu cách và dấu tiếng Việt đều được.`;
  if (length < shortest) return `Còn thiếu ${shortest - length} ký tự.`;
  if (length < shortest + 6) return "Đủ dài. Thêm một, hai từ nữa sẽ khó đoán hơn.";
  return "Dài và khó đoán, nếu không phải câu nhiều người biết.";
}

/** A sign-in name as offices make it: given name, then first letters: `Nguyễn Văn An` → `annv`. */
export function usernameOf(fullName: string): string {
  const words = fullName
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const given = words.at(-1);
  if (!given || words.length < 2) return "";
  return (
    given +
    words
      .slice(0, -1)
      .map((word) => word.charAt(0))
      .join("")
  );
}
