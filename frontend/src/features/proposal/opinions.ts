import { queryOptions } from "@tanstack/react-query";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { noAnswer, problemOf } from "@/api/problem";
import { queryClient, useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { proposalKeys } from "./queries";

type Schemas = components["schemas"];
export type Opinion = Schemas["OpinionRequest"];
export type OpinionAnswer = Schemas["OpinionAnswer"];
export type OpinionStatus = Schemas["OpinionStatus"];
export type History = Schemas["NomineeHistory"];
export type HistoryLine = Schemas["HistoryLine"];

const opinionKey = (id: string) => ["opinion", "record", id] as const;

export const opinionsQuery = (id: string) =>
  queryOptions({
    queryKey: proposalKeys.part(id, "opinions", "all"),
    queryFn: () =>
      call(api.GET("/api/v1/award-proposals/{id}/opinions", { params: { path: { id } } })),
  });

export const opinionQuery = (id: string) =>
  queryOptions({
    queryKey: opinionKey(id),
    queryFn: () => call(api.GET("/api/v1/opinion-requests/{id}", { params: { path: { id } } })),
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: proposalKeys.part(id, "history", "all"),
    queryFn: () =>
      call(
        api.GET("/api/v1/award-proposals/{id}/history-comparison", { params: { path: { id } } }),
      ),
  });

const ROOT = "/api/v1/award-proposals/{id}/opinions";

export type Asking =
  | { to: "ask"; body: Schemas["AskOpinion"] }
  | { to: "record"; opinion: Opinion; body: Schemas["RecordOpinion"] }
  | { to: "withdrawal"; opinion: Opinion; body: Schemas["ProposalReason"] };

/** What the department does with the opinions of one dossier. */
export function useAsking(proposalId: string, done: (opinion: Opinion) => void) {
  return useMutationWithProblem<Asking, Opinion>({
    run: (step, intent) => {
      const key = idempotency(intent.idempotencyKey);
      if (step.to === "ask")
        return call(
          api.POST(ROOT, { params: { path: { id: proposalId }, header: key }, body: step.body }),
        );
      const params = {
        path: { id: proposalId, opinionId: step.opinion.id },
        header: { ...ifMatch(step.opinion.version), ...key },
      };
      return step.to === "record"
        ? call(api.POST(`${ROOT}/{opinionId}/record`, { params, body: step.body }))
        : call(api.POST(`${ROOT}/{opinionId}/withdrawal`, { params, body: step.body }));
    },
    refreshes: [proposalKeys.record(proposalId), proposalKeys.part(proposalId, "opinions", "all")],
    done,
  });
}

/** A link with which the agency replies; its secret is said once. */
export function useLink(
  proposalId: string,
  done: (link: Schemas["OpinionLink"], opinion: Opinion) => void,
) {
  return useMutationWithProblem<Opinion, Schemas["OpinionLink"]>({
    done,
    run: (opinion) =>
      call(
        api.POST(`${ROOT}/{opinionId}/link`, {
          params: {
            path: { id: proposalId, opinionId: opinion.id },
            header: ifMatch(opinion.version),
          },
        }),
      ),
    refreshes: [proposalKeys.part(proposalId, "opinions", "all")],
  });
}

/** The reply of the agency's own people. */
export function useAnswer(opinion: Opinion) {
  return useMutationWithProblem<Schemas["GiveOpinion"], Opinion>({
    run: (body, intent) =>
      call(
        api.POST("/api/v1/opinion-requests/{id}/answer", {
          params: {
            path: { id: opinion.id },
            header: { ...ifMatch(opinion.version), ...idempotency(intent.idempotencyKey) },
          },
          body,
        }),
      ),
    refreshes: [["today"]],
    done: (after) => queryClient.setQueryData(opinionKey(after.id), after),
  });
}

/** Nobody is signed in here, so it goes without the session; the secret travels in the body only. */
export async function byLink(step: "reading" | "answer", body: unknown): Promise<Opinion> {
  let response: Response;
  try {
    response = await globalThis.fetch(`/api/v1/opinion-links/${step}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    throw noAnswer();
  }
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  return (await response.json()) as Opinion;
}
