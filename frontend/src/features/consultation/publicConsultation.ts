import { noAnswer, problemOf } from "@/api/problem";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type PublicConsultation = Schemas["PublicConsultation"];
export type PublicComment = Schemas["PublicConsultationComment"];
export type Stance = Schemas["ConsultationStance"];

export const stances = {
  SUPPORT: "Đồng ý",
  AGAINST: "Không đồng ý",
  REMARK: "Ý kiến khác",
} as const satisfies Record<Stance, string>;

/** Nobody is signed in here, so it goes without the session. */
async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await globalThis.fetch(`/api/v1/public/${path}`, init);
  } catch {
    throw noAnswer();
  }
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  return (await response.json()) as T;
}

/** Candidates the people are asked about now. */
export const readConsultations = () => ask<Schemas["PublicConsultations"]>("consultations");

/** Sends one comment with the code the department gave. */
export const sendComment = (body: PublicComment) =>
  ask<Schemas["PublicCommentReceipt"]>("consultation-comments", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
