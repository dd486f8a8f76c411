import { noAnswer, problemOf } from "./problem";
import type { components } from "./schema";

export type PublicModel = components["schemas"]["PublicRoleModel"];

export interface PublicModels {
  items: PublicModel[];
  page: number;
  size: number;
  total: number;
}

/** Nobody is signed in here, so it goes without the session. */
export async function readPublicModels(q: string, page: number): Promise<PublicModels> {
  const params = new URLSearchParams({ page: String(page), size: "20", ...(q ? { q } : {}) });
  let response: Response;
  try {
    response = await globalThis.fetch(`/api/v1/public/role-models?${params}`);
  } catch {
    throw noAnswer();
  }
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  return (await response.json()) as PublicModels;
}
