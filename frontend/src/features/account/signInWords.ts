/** Why the province's own sign-in led back here without a session; the server names the reason in the address. */
type Refusal = "not-begun-here" | "refused-there" | "not-trusted" | "no-account" | "not-reached";

const WORDS = {
  "not-begun-here": "Lượt đăng nhập đã quá hạn hoặc không bắt đầu từ trình duyệt này. Hãy thử lại.",
  "refused-there": "Hệ thống của tỉnh không cho đăng nhập, hoặc anh/chị đã dừng lại ở đó.",
  "not-trusted":
    "Không kiểm được xác nhận của hệ thống của tỉnh. Hãy thử lại; nếu vẫn vậy, báo người quản trị.",
  "no-account":
    "Hệ thống của tỉnh đã xác nhận anh/chị, nhưng Sổ Vàng chưa có tài khoản tương ứng. Hãy liên hệ người quản trị của Sở Nội vụ.",
  "not-reached": "Hệ thống của tỉnh chưa trả lời. Hãy thử lại sau, hoặc đăng nhập bằng mật khẩu.",
} satisfies Record<Refusal, string>;

/** The message for `?loi=…`, or null. */
export function provinceRefusal(search: string): { title: string; detail: string } | null {
  const reason = new URLSearchParams(search).get("loi");
  if (!reason) return null;
  return {
    title: "Chưa đăng nhập được bằng hệ thống của tỉnh",
    detail: Object.hasOwn(WORDS, reason) ? WORDS[reason as Refusal] : WORDS["not-trusted"],
  };
}
