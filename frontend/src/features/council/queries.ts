import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { api, call, idempotency, ifMatch } from "@/api/client";
import {
  featureKeys,
  type Intent,
  keepPreviousData,
  queryClient,
  useMutationWithProblem,
} from "@/api/query";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Council = Schemas["Council"];
export type CouncilSummary = Schemas["CouncilSummary"];
export type CouncilMember = Schemas["CouncilMember"];
export type CouncilRole = Schemas["CouncilRole"];
export type WrittenOpinions = Schemas["WrittenOpinions"];
export type ThresholdBase = Schemas["ThresholdBase"];
export type Session = Schemas["CouncilSession"];
export type SessionSummary = Schemas["CouncilSessionSummary"];
export type SessionForm = Schemas["SessionForm"];
export type SessionStatus = Schemas["SessionStatus"];
export type SessionMember = Schemas["CouncilSessionMember"];
export type Presence = Schemas["SessionPresence"];
export type SessionItem = Schemas["SessionItem"];
export type VotingWay = Schemas["VotingWay"];
export type Answer = Schemas["SlipLine"]["answer"];
export type Choice = Schemas["AgendaChoice"];
export type Afterwards = Schemas["CouncilSessionAfterwards"];
export type Recount = Schemas["CouncilRecount"];
export type RecountStatus = Schemas["RecountStatus"];
export type SessionCount = Schemas["SessionCount"];
export type Dossier = Schemas["AwardProposal"];

const keys = featureKeys("council");
export const sessionKeys = featureKeys("council-session");

export interface ListQuery {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
  year?: string;
  status?: SessionStatus;
}

export const councilsQuery = queryOptions({
  queryKey: keys.list({ all: true }),
  queryFn: () => call(api.GET("/api/v1/councils", { params: { query: { size: 100 } } })),
});

export const councilQuery = (id: string) =>
  queryOptions({
    queryKey: keys.record(id),
    queryFn: () => call(api.GET("/api/v1/councils/{id}", { params: { path: { id } } })),
  });

export const accountsQuery = (id: string) =>
  queryOptions({
    queryKey: keys.part(id, "accounts", "all"),
    queryFn: () => call(api.GET("/api/v1/councils/{id}/accounts", { params: { path: { id } } })),
  });

export const sessionsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: sessionKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/council-sessions", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: sessionKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/council-sessions/{id}", { params: { path: { id } } })),
  });

/** Who was taken off after the beginning, and counts that replaced others. */
export const afterwardsQuery = (id: string) =>
  queryOptions({
    queryKey: sessionKeys.part(id, "afterwards", "all"),
    queryFn: () =>
      call(api.GET("/api/v1/council-sessions/{id}/afterwards", { params: { path: { id } } })),
  });

export const choicesQuery = (id: string) =>
  queryOptions({
    queryKey: sessionKeys.part(id, "choices", "all"),
    queryFn: () =>
      call(api.GET("/api/v1/council-sessions/{id}/agenda-choices", { params: { path: { id } } })),
  });

/** The dossier behind a line of the agenda, as far as the reader may see it. */
export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: ["proposal", "record", id, "council"],
    queryFn: () => call(api.GET("/api/v1/award-proposals/{id}", { params: { path: { id } } })),
  });

export const awardsQuery = queryOptions({
  queryKey: ["award-catalogue"],
  queryFn: () => call(api.GET("/api/v1/award-catalogue")),
  staleTime: 10 * 60_000,
});

/** A change of a council: the answer is shown at once. */
export function useCouncilChange<V>(
  run: (values: V, intent: Intent) => Promise<Council>,
  done?: (council: Council) => void,
) {
  return useMutationWithProblem<V, Council>({
    run,
    refreshes: [["council", "list"], ["beginnings"]],
    done: (council) => {
      queryClient.setQueryData(keys.record(council.id), council);
      done?.(council);
    },
  });
}

/** A change of a session: the answer is shown at once. */
export function useSessionChange<V>(
  run: (values: V, intent: Intent) => Promise<Session>,
  done?: (session: Session, values: V) => void,
) {
  const client = useQueryClient();
  return useMutationWithProblem<V, Session>({
    run,
    refreshes: [["council-session", "list"], ["today"], ["proposal"]],
    done: (session, values) => {
      client.setQueryData(sessionKeys.record(session.id), session);
      done?.(session, values);
    },
  });
}

export type Step =
  | { to: "sending" }
  | { to: "opening"; body: Schemas["SessionOpening"] }
  | { to: "vote"; body: Schemas["SessionVoteOpening"] }
  | { to: "urn-opening" }
  | { to: "closure"; body: Schemas["SessionClosing"] }
  | { to: "cancellation"; body: Schemas["SessionReason"] }
  | { to: "attendance"; body: Schemas["SessionAttendance"] }
  | { to: "agenda"; body: Schemas["SessionAgenda"] }
  | { to: "count"; body: Schemas["SessionCount"] }
  | { to: "removal"; itemId: string; body: Schemas["SessionReason"] };

const ROOT = "/api/v1/council-sessions/{id}";

/** Moves a session at the version that is shown. */
export function useStep(session: Session, done?: (session: Session, step: Step) => void) {
  return useSessionChange<Step>((step, intent) => {
    const path = { id: session.id };
    const seen = ifMatch(session.version);
    const params = { path, header: { ...seen, ...idempotency(intent.idempotencyKey) } };
    const kept = { path, header: seen };
    switch (step.to) {
      case "sending":
        return call(api.POST(`${ROOT}/sending`, { params }));
      case "opening":
        return call(api.POST(`${ROOT}/opening`, { params, body: step.body }));
      case "vote":
        return call(api.POST(`${ROOT}/vote`, { params, body: step.body }));
      case "urn-opening":
        return call(api.POST(`${ROOT}/urn-opening`, { params }));
      case "closure":
        return call(api.POST(`${ROOT}/closure`, { params, body: step.body }));
      case "cancellation":
        return call(api.POST(`${ROOT}/cancellation`, { params, body: step.body }));
      case "attendance":
        return call(api.PUT(`${ROOT}/attendance`, { params: kept, body: step.body }));
      case "agenda":
        return call(api.PUT(`${ROOT}/agenda`, { params: kept, body: step.body }));
      case "removal":
        return call(
          api.POST(`${ROOT}/agenda/{itemId}/removal`, {
            params: { ...params, path: { ...path, itemId: step.itemId } },
            body: step.body,
          }),
        );
      case "count":
        return call(api.PUT(`${ROOT}/count`, { params: kept, body: step.body }));
    }
  }, done);
}
