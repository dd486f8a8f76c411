import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { actionOf } from "./actions";
import { api, call } from "./client";

/** What may be begun, by the names the server gives; where a record exists, its own `allowedActions` say. */
export type Beginning =
  | "COMPOSE_PLAN"
  | "IMPORT_PLAN"
  | "FOUND_BLOCK"
  | "REQUEST_BLOCK_MOVE"
  | "BEGIN_MOVEMENT"
  | "BEGIN_ANY_MOVEMENT"
  | "PLAN_AWARD_ROUND"
  | "PLAN_PROVINCE_ROUND"
  | "RECORD_ROLE_MODEL"
  | "RECORD_ANY_ROLE_MODEL"
  | "DRAFT_PROPOSAL"
  | "CHECK_ELIGIBILITY"
  | "RUN_RULES"
  | "READ_DECISION_DRAFTS"
  | "RECORD_DOCUMENT"
  | "DECLARE_HONOUR"
  | "DECLARE_AWARD"
  | "SEARCH_IDENTITY"
  | "AUDIT_ALL"
  | "KEEP_CALENDAR"
  | "KEEP_PEOPLE"
  | "RECORD_REORGANISATION"
  | "FOUND_COUNCIL"
  | "FOUND_PROVINCIAL_COUNCIL"
  | "KEEP_UNITS"
  | "READ_HIGHER_SUBMISSIONS"
  | "SUBMIT_UPWARD"
  | "READ_BONUSES"
  | "CHANGE_BONUS_SCALE"
  | "PRINT_CERTIFICATES"
  | "CHANGE_CERTIFICATE_LAYOUT";

export const beginningsQuery = queryOptions({
  queryKey: ["beginnings"],
  queryFn: () => call(api.GET("/api/v1/beginnings")),
  staleTime: 5 * 60_000,
});

/** Whether the server lets this person begin it; the frame's loader has the answers before any page renders. */
export function useMay(beginning: Beginning): boolean {
  const answers = useSuspenseQuery(beginningsQuery).data;
  return actionOf(answers, beginning)?.allowed ?? false;
}
