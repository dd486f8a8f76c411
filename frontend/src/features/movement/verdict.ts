import { actionOf } from "@/api/actions";
import type { Availability } from "@/ui/problem";
import type { Movement } from "./queries";

/** An entry button: shown when allowed or refused by the state of a running movement, hidden before launching and after the end. */
export function verdictOf(movement: Movement, action: string): Availability | null {
  const verdict = actionOf(movement, action);
  if (!verdict || (!verdict.allowed && movement.status !== "LAUNCHED")) return null;
  return { allowed: verdict.allowed, reason: verdict.reason ?? null };
}
