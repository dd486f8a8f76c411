import { api, call } from "@/api/client";
import type { ComboOption } from "@/ui/fields/ComboField";
import { proofTypeLabels } from "./labels";
import type { ProofType } from "./queries";

const PROVING = Object.keys(proofTypeLabels);

async function search(text: string) {
  if (text.length < 2) return [];
  const found = await call(api.GET("/api/v1/search", { params: { query: { q: text } } }));
  return found.items;
}

/** Records of the system that a task can bring forth. */
export async function searchRecords(text: string): Promise<ComboOption[]> {
  return (await search(text))
    .filter((hit) => PROVING.includes(hit.subject.type))
    .map((hit) => ({
      id: `${hit.subject.type}:${hit.subject.id}`,
      label: hit.title,
      note: `${proofTypeLabels[hit.subject.type as ProofType]} · ${hit.detail}`,
    }));
}

/** Tasks of plans, for a unit's task that answers one. */
export async function searchTasks(text: string): Promise<ComboOption[]> {
  return (await search(text))
    .filter((hit) => hit.subject.type === "PLAN_TASK")
    .map((hit) => ({ id: hit.subject.id, label: hit.title, note: hit.detail }));
}
