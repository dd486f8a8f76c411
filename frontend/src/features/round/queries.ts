import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";

type Schemas = components["schemas"];
export type Round = Schemas["AwardRound"];
export type RoundSummary = Schemas["AwardRoundSummary"];
export type RoundContent = Schemas["AwardRoundContent"];
export type RoundStatus = Schemas["AwardRoundStatus"];
export type RoundLevel = Schemas["AwardRoundLevel"];
export type RoundSubject = Schemas["AwardRoundSubject"];
export type RoundRoute = Schemas["AwardRoundRoute"];
export type Target = Schemas["AwardRoundExceptionTarget"];
export type AwardChoice = Schemas["AwardRoundChoice"];
export type UnitKind = Schemas["UnitKind"];
export type Own = Schemas["OwnRound"];
export type Candidate = Schemas["OwnCandidate"];
export type OwnOutcome = Schemas["OwnCandidateOutcome"];
export type OwnFunnel = Schemas["OwnRoundFunnel"];
export type SigningCapacity = Schemas["SigningCapacity"];
export type Funnel = Schemas["NomineeFunnel"];
export type Outcome = Schemas["NomineeOutcome"];
export type Dossier = Schemas["AwardProposalSummary"];

export const roundKeys = featureKeys("round");

export interface ListQuery {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
  year?: string;
  level?: RoundLevel;
  status?: RoundStatus;
}

export const roundsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: roundKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/award-rounds", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const roundQuery = (id: string) =>
  queryOptions({ queryKey: roundKeys.record(id), queryFn: () => readRound(id) });

/** A round as it is stored now. */
export const readRound = (id: string) =>
  call(api.GET("/api/v1/award-rounds/{id}", { params: { path: { id } } }));

export const ownQuery = (id: string) =>
  queryOptions({
    queryKey: roundKeys.part(id, "own"),
    queryFn: () =>
      call(api.GET("/api/v1/award-rounds/{id}/candidates", { params: { path: { id } } })),
  });

/** Awards a round can be on; without a unit those of the province. */
export const awardsQuery = (ownerUnitId: string | null) =>
  queryOptions({
    queryKey: roundKeys.list({ awards: ownerUnitId }),
    queryFn: () =>
      call(
        api.GET("/api/v1/award-rounds/awards", {
          params: { query: ownerUnitId ? { ownerUnitId } : {} },
        }),
      ),
    staleTime: 60 * 60_000,
  });

export const funnelQuery = (awardRoundId: string) =>
  queryOptions({
    queryKey: roundKeys.part(awardRoundId, "funnel"),
    queryFn: () =>
      call(api.GET("/api/v1/award-proposals/funnel", { params: { query: { awardRoundId } } })),
  });

export const dossiersQuery = (awardRoundId: string) =>
  queryOptions({
    queryKey: roundKeys.part(awardRoundId, "dossiers"),
    queryFn: () =>
      call(api.GET("/api/v1/award-proposals", { params: { query: { awardRoundId, size: 100 } } })),
  });

export interface NomineeFilter {
  award?: string;
  outcome?: Outcome;
  proposerUnitId?: string;
  page?: number;
}

export const nomineesQuery = (awardRoundId: string, filter: NomineeFilter) =>
  queryOptions({
    queryKey: roundKeys.part(awardRoundId, "nominees", filter),
    queryFn: () =>
      call(
        api.GET("/api/v1/award-proposals/nominees", {
          params: { query: { awardRoundId, ...filter } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Units for a `ComboField`, found by any of their names. */
export async function findUnits(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/units", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, name, parentName }) => ({
    id,
    label: name,
    note: parentName ?? undefined,
  }));
}

/** People of the own unit by part of their name. */
export async function findPeople(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/people", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, name, position, unitName }) => ({
    id,
    label: name,
    note: [position, unitName].filter(Boolean).join(", "),
  }));
}

/** Households of the own commune by head or address. */
export async function findHouseholds(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/households", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, name, address, communeName }) => ({
    id,
    label: name,
    note: [address, communeName].filter(Boolean).join(", "),
  }));
}

export async function findMovements(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/movements", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, name, scopeLabel }) => ({ id, label: name, note: scopeLabel }));
}

/** What a written time comes to, while it is typed. */
export const timeQuery = (text: string, year: number) =>
  queryOptions({
    queryKey: ["deadline", text, year],
    queryFn: () => call(api.POST("/api/v1/written-times/readings", { body: { text, year } })),
    staleTime: 60_000,
  });
