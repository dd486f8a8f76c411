import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { toast } from "@/ui/toast";
import { blockKeys, type Term } from "./queries";

const at = (term: Term) => ({ params: { path: { id: term.blockId, year: term.year } } });

/** Opens an official term for changes. */
export function useReopening(term: Term) {
  return useMutationWithProblem({
    run: (reason: string, intent) =>
      call(
        api.POST("/api/v1/blocks/{id}/terms/{year}/reopening", {
          ...at(term),
          body: { reason },
          headers: { ...ifMatch(term.version), ...idempotency(intent.idempotencyKey) },
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => toast.done(`Đã mở lại kỳ ${term.year}`),
  });
}

export function useOfficialisation(term: Term, done: () => void) {
  return useMutationWithProblem({
    run: (decision: components["schemas"]["BlockDecision"], intent) =>
      call(
        api.POST("/api/v1/blocks/{id}/terms/{year}/officialisation", {
          ...at(term),
          body: decision,
          headers: { ...ifMatch(term.version), ...idempotency(intent.idempotencyKey) },
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done(`Kỳ ${term.year} đã chính thức`);
      done();
    },
  });
}

export function useDeadlines(term: Term, done: () => void) {
  return useMutationWithProblem({
    run: (deadlines: components["schemas"]["TermDeadlines"]) =>
      call(
        api.PUT("/api/v1/blocks/{id}/terms/{year}/deadlines", {
          ...at(term),
          body: deadlines,
          headers: ifMatch(term.version),
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã đặt thời hạn");
      done();
    },
  });
}
