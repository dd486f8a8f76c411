import { noAnswer, problemOf } from "./problem";
import type { components } from "./schema";

export type Invited = components["schemas"]["InvitationView"];

/** Nobody is signed in here, so it goes without the session; the secret travels in the body only. */
async function post(step: "reading" | "acceptance", body: unknown): Promise<Response> {
  let response: Response;
  try {
    response = await globalThis.fetch(`/api/v1/invitations/${step}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    throw noAnswer();
  }
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  return response;
}

/** Whose link it is. */
export async function readInvitation(token: string): Promise<Invited> {
  return (await (await post("reading", { token })).json()) as Invited;
}

/** Sets the password; the link is used up. */
export async function acceptInvitation(token: string, password: string): Promise<void> {
  await post("acceptance", { token, password });
}
