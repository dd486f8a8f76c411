import { queryOptions } from "@tanstack/react-query";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { proposalKeys } from "./queries";

export type OutcomeNotice = components["schemas"]["OutcomeNotice"];
type Content = components["schemas"]["RecordOutcomeNotice"];

export const noticeQuery = (id: string) =>
  queryOptions({
    queryKey: proposalKeys.part(id, "outcome-notice"),
    queryFn: () =>
      call(api.GET("/api/v1/award-proposals/{id}/outcome-notice", { params: { path: { id } } })),
  });

export function useNotice(id: string, onDone: () => void) {
  return useMutationWithProblem<{ version: number; body: Content }, OutcomeNotice>({
    run: ({ version, body }) =>
      call(
        api.PUT("/api/v1/award-proposals/{id}/outcome-notice", {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    refreshes: [noticeQuery(id).queryKey],
    done: onDone,
  });
}
