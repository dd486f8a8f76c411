import { api, call, idempotency, ifMatch } from "@/api/client";
import { queryClient, useMutationWithProblem } from "@/api/query";
import { proposalKeys, type Report, type WriteReport } from "./queries";

const PATH = "/api/v1/award-proposals/{id}/nominees/{nomineeId}/report";

export type ReportStep =
  | { to: "write"; version: number; body: WriteReport }
  | { to: "confirm"; version: number }
  | { to: "reopen"; version: number };

/** Saves, confirms and reopens a report at the version that was seen. */
export function useReportStep(
  report: Pick<Report, "proposalId" | "nomineeId">,
  done?: (after: Report, step: ReportStep) => void,
) {
  const path = { id: report.proposalId, nomineeId: report.nomineeId };
  return useMutationWithProblem<ReportStep, Report>({
    run: (step, intent) => {
      const seen = ifMatch(step.version);
      switch (step.to) {
        case "write":
          return call(api.PUT(PATH, { params: { path, header: seen }, body: step.body }));
        case "confirm":
          return call(
            api.POST(`${PATH}/confirmation`, {
              params: { path, header: { ...seen, ...idempotency(intent.idempotencyKey) } },
            }),
          );
        case "reopen":
          return call(api.DELETE(`${PATH}/confirmation`, { params: { path, header: seen } }));
      }
    },
    done: (after, step) => {
      // While it is being written the form holds the truth; the page changes only with the confirmation.
      if (step.to !== "write") {
        queryClient.setQueryData(
          proposalKeys.part(report.proposalId, "report", report.nomineeId),
          after,
        );
      }
      void queryClient.invalidateQueries({
        queryKey: proposalKeys.record(report.proposalId),
        exact: true,
      });
      done?.(after, step);
    },
  });
}
