import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";
import { formatDate } from "@/lib/dates";
import type { ComboOption } from "@/ui/fields/ComboField";

export type Movement = components["schemas"]["MovementView"];
export type MovementSummary = components["schemas"]["MovementSummary"];
export type MovementContent = components["schemas"]["MovementContent"];
export type MovementStatus = components["schemas"]["MovementStatus"];
export type Scope = components["schemas"]["MovementScope"];
export type Method = components["schemas"]["MovementMethod"];
export type ContributionKind = components["schemas"]["ContributionKind"];
export type DonorKind = components["schemas"]["DonorKind"];
export type Contribution = components["schemas"]["ContributionView"];
export type ContributionContent = components["schemas"]["ContributionContent"];
export type Total = components["schemas"]["ContributionTotal"];

export type UnitKind = components["schemas"]["UnitKind"];
export type Answer = components["schemas"]["MovementAnswer"];
export type AnswerState = components["schemas"]["MovementAnswerState"];
export type Topic = components["schemas"]["ResultTopic"];
export type Length = components["schemas"]["MovementLength"];
export type RecipientKind = components["schemas"]["HonourSubjectKind"];
export type Award = components["schemas"]["MovementAward"];
export type MediaKind = components["schemas"]["MediaKind"];
export type Result = components["schemas"]["MovementResult"];
export type ResultContent = components["schemas"]["MovementResultContent"];
export type Review = components["schemas"]["MovementReview"];
export type ReviewContent = components["schemas"]["MovementReviewContent"];
export type Form0601 = components["schemas"]["Form0601"];
export type RollUp = components["schemas"]["MovementRollUp"];

export const movementKeys = featureKeys("movement");

interface Paged {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
}

export const movementsQuery = (
  query: Paged & {
    year?: string;
    scope?: Scope;
    status?: MovementStatus;
    length?: Length;
    regular?: boolean;
  },
) =>
  queryOptions({
    queryKey: movementKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/movements", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const movementQuery = (id: string) =>
  queryOptions({
    queryKey: movementKeys.record(id),
    queryFn: () => readMovement(id),
  });

/** A movement as it is stored now. */
export const readMovement = (id: string) =>
  call(api.GET("/api/v1/movements/{id}", { params: { path: { id } } }));

export const contributionsQuery = (id: string, query: Paged & { kind?: ContributionKind }) =>
  queryOptions({
    queryKey: movementKeys.part(id, "contributions", query),
    queryFn: () =>
      call(api.GET("/api/v1/movements/{id}/contributions", { params: { path: { id }, query } })),
    placeholderData: keepPreviousData,
  });

/** A contribution as it is stored now. */
export const readContribution = (id: string, entryId: string) =>
  call(
    api.GET("/api/v1/movements/{id}/contributions/{entryId}", {
      params: { path: { id, entryId } },
    }),
  );

export const answersQuery = (id: string, query: Paged & { state?: AnswerState }) =>
  queryOptions({
    queryKey: movementKeys.part(id, "answers", query),
    queryFn: () =>
      call(api.GET("/api/v1/movements/{id}/answers", { params: { path: { id }, query } })),
    placeholderData: keepPreviousData,
  });

export const rollUpQuery = (id: string) =>
  queryOptions({
    queryKey: movementKeys.part(id, "roll-up", {}),
    queryFn: () => call(api.GET("/api/v1/movements/{id}/roll-up", { params: { path: { id } } })),
  });

export const awardsQuery = (id: string, query: Paged & { recipientKind?: RecipientKind }) =>
  queryOptions({
    queryKey: movementKeys.part(id, "awards", query),
    queryFn: () =>
      call(api.GET("/api/v1/movements/{id}/awards", { params: { path: { id }, query } })),
    placeholderData: keepPreviousData,
  });

export const form0601Query = (year: number) =>
  queryOptions({
    queryKey: [...movementKeys.all, "form-0601", year],
    queryFn: () => call(api.GET("/api/v1/movements/form-0601", { params: { query: { year } } })),
  });

export const blocksQuery = (year: number) =>
  queryOptions({
    queryKey: ["block", "list", { year, size: 100 }],
    queryFn: () =>
      call(api.GET("/api/v1/blocks", { params: { query: { year: String(year), size: 100 } } })),
    staleTime: 5 * 60_000,
  });

/** The ways a typed amount can be read. */
export const readingsQuery = (text: string) =>
  queryOptions({
    queryKey: ["figure", "amount", text],
    queryFn: () => call(api.POST("/api/v1/figures/readings", { body: { text } })),
    staleTime: Number.POSITIVE_INFINITY,
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

/** Decisions whose awards may have come of a movement. */
export async function findDecisions(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/decisions", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, number, title }) => ({ id, label: number, note: title }));
}

/** Movements that a movement may carry out. */
export async function findMovements(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/movements", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, name, scopeLabel }) => ({ id, label: name, note: scopeLabel }));
}

/** Entries of the register that may have come of a movement. */
export async function findHonours(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/register", { params: { query: { ...(q ? { q } : {}), size: "12" } } }),
  );
  return items.map(({ id, name, awardName, decisionNumber }) => ({
    id,
    label: name,
    note: `${awardName}, ${decisionNumber}`,
  }));
}

/** Papers of the register of papers. */
export async function findPapers(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/documents", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, typeLabel, number, issuedOn, title }) => ({
    id,
    label: [typeLabel, number, issuedOn && `ngày ${formatDate(issuedOn)}`]
      .filter(Boolean)
      .join(" "),
    note: title,
  }));
}

/** Conferences a movement may have been reviewed at. */
export async function findMeetings(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/meetings", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, title, blockName }) => ({ id, label: title, note: blockName }));
}
