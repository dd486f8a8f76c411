import type { components } from "./schema";

type Full = components["schemas"]["Problem"];
/** What is known of a refusal; one made here, without an answer, has no request id. */
export type ProblemBody = Pick<Full, "type" | "title" | "status" | "detail"> &
  Partial<Pick<Full, "requestId" | "errors">>;

/** A refusal of the server (RFC 9457) or a broken connection, in words that can be shown as they are. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  /** Stable slug such as `stale-version`; empty when there was no answer. */
  readonly type: string;
  readonly title: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: { pointer: string; message: string }[];

  constructor(body: ProblemBody) {
    super(body.title);
    this.type = body.type;
    this.title = body.title;
    this.status = body.status;
    this.detail = body.detail ?? "";
    this.requestId = body.requestId ?? null;
    this.errors = body.errors ?? [];
  }

  /** Somebody else changed the record in the meantime. */
  get stale(): boolean {
    return this.status === 412;
  }

  /** The outcome is unknown, so the same intent may be sent again under the same key. */
  get unsure(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

const WORDS: Record<number, string> = {
  401: "Phiên làm việc đã hết",
  403: "Anh/chị không có quyền làm việc này",
  404: "Không tìm thấy",
  409: "Không thực hiện được ở trạng thái hiện tại",
  412: "Bản ghi đã được người khác sửa",
  413: "Tệp quá lớn",
  415: "Loại tệp không được nhận",
  422: "Thông tin chưa hợp lệ",
  428: "Thiếu phiên bản của bản ghi",
  429: "Thao tác quá nhanh, hãy chờ một lát",
};

export function noAnswer(): ProblemError {
  return new ProblemError({
    type: "",
    title: "Không kết nối được máy chủ",
    status: 0,
    detail: "Hãy kiểm tra mạng rồi thử lại. Nội dung đang nhập vẫn còn trên màn hình.",
  });
}

/** Makes the error from an answer's status and parsed body, whatever the body turned out to be. */
export function problemOf(status: number, body: unknown): ProblemError {
  const given = (typeof body === "object" && body !== null ? body : {}) as Partial<ProblemBody>;
  return new ProblemError({
    type: given.type ?? "about:blank",
    title: given.title ?? WORDS[status] ?? "Máy chủ gặp sự cố",
    status,
    detail: given.detail ?? (status >= 500 ? "Hãy thử lại sau ít phút." : ""),
    requestId: given.requestId,
    errors: Array.isArray(given.errors) ? given.errors : [],
  });
}

/** Anything thrown, as a problem that can be shown. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof TypeError) return noAnswer();
  return new ProblemError({
    type: "about:blank",
    title: "Có lỗi trên trang",
    status: 0,
    detail: "Hãy tải lại trang. Nếu vẫn gặp lỗi, báo người quản trị.",
  });
}
