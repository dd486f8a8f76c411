import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Proposal = Schemas["AwardProposal"];
export type ProposalSummary = Schemas["AwardProposalSummary"];
export type ProposalStatus = Schemas["ProposalStatus"];
export type Nominee = Schemas["Nominee"];
export type Outcome = Schemas["NomineeOutcome"];
export type Paper = Schemas["ProposalPaper"];
export type Finding = Schemas["ProposalFinding"];
export type Funnel = Schemas["NomineeFunnel"];
export type SigningCapacity = Schemas["SigningCapacity"];
export type CheckResult = Schemas["PaperCheckResult"];
export type Report = Schemas["AchievementReport"];
export type WriteReport = Schemas["WriteReport"];
export type Sent = Schemas["SentDossier"];
export type Difference = Schemas["DossierDifference"];
export type CouncilRoute = Schemas["CouncilRoute"];
export type CatalogueAward = Schemas["CatalogueAward"];

export const proposalKeys = featureKeys("proposal");
const catalogueKeys = featureKeys("award-catalogue");

export interface ListQuery {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
  year?: string;
  status?: ProposalStatus;
  award?: string;
  mine?: boolean;
  awardRoundId?: string;
}

export const proposalsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: proposalKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/award-proposals", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const funnelQuery = (year: number) =>
  queryOptions({
    queryKey: proposalKeys.list({ funnel: year }),
    queryFn: () =>
      call(
        api.GET("/api/v1/award-proposals/funnel", { params: { query: { year: String(year) } } }),
      ),
    placeholderData: keepPreviousData,
  });

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: proposalKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/award-proposals/{id}", { params: { path: { id } } })),
  });

/** The sendings of a dossier, latest first. */
export const sentQuery = (id: string) =>
  queryOptions({
    queryKey: proposalKeys.part(id, "sent"),
    queryFn: () =>
      call(api.GET("/api/v1/award-proposals/{id}/versions", { params: { path: { id } } })),
  });

export const sentContentQuery = (id: string, round: number) =>
  queryOptions({
    queryKey: proposalKeys.part(id, "sent", round),
    queryFn: () =>
      call(
        api.GET("/api/v1/award-proposals/{id}/versions/content", {
          params: { path: { id }, query: { round } },
        }),
      ),
    staleTime: 60 * 60_000,
  });

export const differencesQuery = (id: string, from: number | null, to: number | null) =>
  queryOptions({
    queryKey: proposalKeys.part(id, "differences", { from, to }),
    queryFn: async () => {
      const query = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
      return call(
        api.GET("/api/v1/award-proposals/{id}/versions/differences", {
          params: { path: { id }, query },
        }),
      );
    },
  });

export const reportQuery = (id: string, nomineeId: string) =>
  queryOptions({
    queryKey: proposalKeys.part(id, "report", nomineeId),
    queryFn: () => readReport(id, nomineeId),
    // What is being typed must not be overtaken by an answer from behind.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

/** A report as it is stored now. */
export const readReport = (id: string, nomineeId: string) =>
  call(
    api.GET("/api/v1/award-proposals/{id}/nominees/{nomineeId}/report", {
      params: { path: { id, nomineeId } },
    }),
  );

/** Rounds of the province that take dossiers now. */
export const openRoundsQuery = queryOptions({
  queryKey: ["round", "list", { open: true }],
  queryFn: () =>
    call(
      api.GET("/api/v1/award-rounds", {
        params: { query: { status: "OPEN", level: "PROVINCE", size: 100 } },
      }),
    ),
});

export const appraisersQuery = queryOptions({
  queryKey: proposalKeys.list("appraisers"),
  queryFn: () => call(api.GET("/api/v1/award-proposals/appraisers")),
});

export const catalogueQuery = queryOptions({
  queryKey: catalogueKeys.all,
  queryFn: () => call(api.GET("/api/v1/award-catalogue")),
  staleTime: 60 * 60_000,
});

/** Units by part of their name, for the person who names a nominee. */
export async function searchUnits(text: string) {
  const found = await call(api.GET("/api/v1/units", { params: { query: { q: text, size: 20 } } }));
  return found.items.map((unit) => ({ id: unit.id, label: unit.name, note: unit.kindLabel }));
}

/** Households of the own commune by head or address. */
export async function searchHouseholds(text: string) {
  const found = await call(
    api.GET("/api/v1/households", { params: { query: { q: text, size: 20 } } }),
  );
  return found.items.map((house) => ({
    id: house.id,
    label: house.name,
    note: [house.address, house.communeName].filter(Boolean).join(", "),
  }));
}

/** People of the own unit by part of their name. */
export async function searchPeople(text: string) {
  const found = await call(api.GET("/api/v1/people", { params: { query: { q: text, size: 20 } } }));
  return found.items.map((person) => ({
    id: person.id,
    label: person.name,
    note: [person.position, person.unitName].filter(Boolean).join(", "),
  }));
}
