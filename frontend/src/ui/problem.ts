/** What the kit needs to know of a refusal; the API's `ProblemError` fits it. */
export interface ShownProblem {
  title: string;
  detail: string;
  /** HTTP status; 0 when there was no answer. */
  status: number;
  requestId: string | null;
  errors: { pointer: string; message: string }[];
}

/** An action as the server judges it; the API's `AllowedAction` fits it. */
export interface Availability {
  allowed: boolean;
  reason?: string | null;
}

export type Tone = "done" | "open" | "late" | "neutral" | "gold" | "info";

/** Turns anything thrown by a query into something that can be shown. */
export function shownProblem(error: unknown): ShownProblem | null {
  if (!error) return null;
  const given = error as Partial<ShownProblem>;
  return {
    title: given.title ?? "Có lỗi trên trang",
    detail: given.detail ?? "",
    status: given.status ?? 0,
    requestId: given.requestId ?? null,
    errors: given.errors ?? [],
  };
}
