import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";
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

export const movementKeys = featureKeys("movement");

interface Paged {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
}

export const movementsQuery = (
  query: Paged & { year?: string; scope?: Scope; status?: MovementStatus },
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

/** Movements that a movement may carry out. */
export async function findMovements(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/movements", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, name, scopeLabel }) => ({ id, label: name, note: scopeLabel }));
}
