import { api, call, idempotency } from "@/api/client";
import { queryClient, useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { type Proposal, proposalKeys } from "./queries";

type Seen = components["schemas"]["SeenReport"];

export type ReportAct = "confirmation" | "reopening";

/** Confirms many reports or takes the confirmations back, each in the version that was shown; all or none. */
export const useReports = (proposalId: string, act: ReportAct, done: (reports: Seen[]) => void) =>
  useMutationWithProblem<Seen[], Proposal>({
    run: (reports, intent) => {
      const options = {
        params: { path: { id: proposalId } },
        headers: idempotency(intent.idempotencyKey),
        body: { reports },
      };
      return call(
        act === "confirmation"
          ? api.POST("/api/v1/award-proposals/{id}/reports/confirmation", options)
          : api.POST("/api/v1/award-proposals/{id}/reports/reopening", options),
      );
    },
    refreshes: [proposalKeys.part(proposalId, "report")],
    done: (after, reports) => {
      queryClient.setQueryData(proposalKeys.record(after.id), after);
      done(reports);
    },
  });
