import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";

export type BlockSummary = components["schemas"]["BlockSummary"];
export type Block = components["schemas"]["BlockView"];
export type BlockLevel = components["schemas"]["BlockLevel"];
export type BlockKind = components["schemas"]["BlockKind"];
export type BlockContent = components["schemas"]["BlockContent"];
export type Term = components["schemas"]["TermView"];
export type TermContent = components["schemas"]["TermContent"];
export type TermActivity = components["schemas"]["TermActivity"];
export type TermDeadlines = components["schemas"]["TermDeadlines"];
export type ActivityContent = components["schemas"]["ActivityContent"];
export type LeaderRole = components["schemas"]["LeaderRole"];
export type LeaderChoice = components["schemas"]["LeaderChoice"];

export const blockKeys = featureKeys("block");

interface Paged {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
}

export const blocksQuery = (query: Paged & { year?: string; level?: BlockLevel }) =>
  queryOptions({
    queryKey: blockKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/blocks", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const blockQuery = (id: string) =>
  queryOptions({
    queryKey: blockKeys.record(id),
    queryFn: () => readBlock(id),
  });

/** A block as it is stored now. */
export const readBlock = (id: string) =>
  call(api.GET("/api/v1/blocks/{id}", { params: { path: { id } } }));

export const termQuery = (id: string, year: number) =>
  queryOptions({
    queryKey: blockKeys.part(id, "term", year),
    queryFn: () => readTerm(id, year),
  });

/** A year as it is stored now. */
export const readTerm = (id: string, year: number) =>
  call(api.GET("/api/v1/blocks/{id}/terms/{year}", { params: { path: { id, year } } }));

export const progressQuery = (id: string, year: number) =>
  queryOptions({
    queryKey: blockKeys.part(id, "progress", year),
    queryFn: () =>
      call(
        api.GET("/api/v1/blocks/{id}/terms/{year}/progress", { params: { path: { id, year } } }),
      ),
  });

/** The awards a quota can be about. */
export const awardsQuery = queryOptions({
  queryKey: ["catalogue", "awards"],
  queryFn: () => call(api.GET("/api/v1/award-catalogue")),
  staleTime: 60 * 60_000,
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

/** Other blocks for a `ComboField`. */
export async function findBlocks(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/blocks", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, name, system }) => ({ id, label: name, note: system }));
}
