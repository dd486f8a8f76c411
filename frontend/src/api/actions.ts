import type { components } from "./schema";

export type AllowedAction = components["schemas"]["AllowedAction"];

/**
 * What the server says about one action of a record: allowed, or refused with its reason;
 * null when the action does not belong to this record, so that no button is drawn.
 */
export function actionOf(
  record: { allowedActions: readonly AllowedAction[] },
  action: string,
): AllowedAction | null {
  return record.allowedActions.find((one) => one.action === action) ?? null;
}
