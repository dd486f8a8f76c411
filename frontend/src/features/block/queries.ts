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
export type ShareGap = components["schemas"]["ShareGap"];
export type ActivityContent = components["schemas"]["ActivityContent"];
export type LeaderRole = components["schemas"]["LeaderRole"];
export type LeaderChoice = components["schemas"]["LeaderChoice"];

export type BlockMandate = components["schemas"]["BlockMandate"];
export type QuotaReach = components["schemas"]["QuotaReach"];
export type ReportedFact = components["schemas"]["ReportedFactView"];
export type FactKind = components["schemas"]["FactKind"];
export type FactStanding = components["schemas"]["FactStanding"];
export type TermRecord = components["schemas"]["TermRecord"];
export type TermComparison = components["schemas"]["TermComparison"];
export type BlockMove = components["schemas"]["BlockMoveView"];
export type BlockSystem = components["schemas"]["BlockSystemView"];
export type SystemCycle = components["schemas"]["SystemCycle"];
export type BlockYear = components["schemas"]["BlockYearView"];

export const blockKeys = featureKeys("block");

interface Paged {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
}

export const blocksQuery = (
  query: Paged & { year?: string; level?: BlockLevel; systemId?: string },
) =>
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

export const rotationQuery = (id: string, year: number) =>
  queryOptions({
    queryKey: blockKeys.part(id, "rotation", year),
    queryFn: () =>
      call(
        api.GET("/api/v1/blocks/{id}/terms/{year}/rotation", { params: { path: { id, year } } }),
      ),
  });

/** Null where the block has no earlier year to compare with. */
export const comparisonQuery = (id: string, year: number, earlier: number | undefined) =>
  queryOptions({
    queryKey: blockKeys.part(id, "comparison", { year, earlier }),
    queryFn: () =>
      call(
        api.GET("/api/v1/blocks/{id}/terms/{year}/comparison", {
          params: { path: { id, year }, query: { with: earlier } },
        }),
      ),
    enabled: earlier !== undefined,
  });

export const movesQuery = (query: {
  blockId?: string;
  year?: string;
  status?: BlockMove["status"];
}) =>
  queryOptions({
    queryKey: blockKeys.list({ moves: true, ...query }),
    queryFn: () =>
      call(api.GET("/api/v1/block-moves", { params: { query: { ...query, size: 50 } } })),
  });

export const systemsQuery = queryOptions({
  queryKey: blockKeys.list({ systems: true }),
  queryFn: () => call(api.GET("/api/v1/block-systems", { params: { query: { size: 100 } } })),
});

export const systemQuery = (id: string) =>
  queryOptions({
    queryKey: blockKeys.part(id, "system", null),
    queryFn: () => call(api.GET("/api/v1/block-systems/{id}", { params: { path: { id } } })),
  });

export const yearQuery = (id: string, year: number) =>
  queryOptions({
    queryKey: blockKeys.part(id, "system-year", year),
    queryFn: () =>
      call(api.GET("/api/v1/block-systems/{id}/years/{year}", { params: { path: { id, year } } })),
  });

export const yearComparisonQuery = (id: string, year: number) =>
  queryOptions({
    queryKey: blockKeys.part(id, "system-comparison", year),
    queryFn: () =>
      call(
        api.GET("/api/v1/block-systems/{id}/years/{year}/comparison", {
          params: { path: { id, year } },
        }),
      ),
  });

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
