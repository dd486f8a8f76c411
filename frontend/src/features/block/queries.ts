import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
<<<<<<< HEAD
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
=======
import { featureKeys, keepPreviousData, ProblemError } from "@/api/query";
import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";

type Schemas = components["schemas"];
export type BlockSummary = Schemas["BlockSummary"];
export type Block = Schemas["BlockView"];
export type BlockContent = Schemas["BlockContent"];
export type BlockLevel = Schemas["BlockLevel"];
export type BlockKind = Schemas["BlockKind"];
export type Term = Schemas["TermView"];
export type TermStatus = Schemas["TermStatus"];
export type TermContent = Schemas["TermContent"];
export type TermLine = Schemas["BlockTermLine"];
export type TermComparison = Schemas["TermComparison"];
export type Activity = Schemas["TermActivity"];
export type ActivityContent = Schemas["ActivityContent"];
export type LeaderRole = Schemas["LeaderRole"];
export type LeaderChoice = Schemas["LeaderChoice"];
export type Progress = Schemas["BlockProgress"];

export const blockKeys = featureKeys("block");

/** A province has some twenty blocks: the screen shows all of a year at once. */
const ALL = 100;

export const blocksQuery = (query: { q?: string; year?: string; level?: BlockLevel }) =>
  queryOptions({
    queryKey: blockKeys.list(query),
    queryFn: () =>
      call(api.GET("/api/v1/blocks", { params: { query: { size: ALL, ...query } } })),
>>>>>>> block
    placeholderData: keepPreviousData,
  });

export const blockQuery = (id: string) =>
  queryOptions({
    queryKey: blockKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/blocks/{id}", { params: { path: { id } } })),
  });

<<<<<<< HEAD
=======
/** Null when the block has no term in that year. */
>>>>>>> block
export const termQuery = (id: string, year: number) =>
  queryOptions({
    queryKey: blockKeys.part(id, "term", year),
    queryFn: () =>
<<<<<<< HEAD
      call(api.GET("/api/v1/blocks/{id}/terms/{year}", { params: { path: { id, year } } })),
  });

=======
      orNull(call(api.GET("/api/v1/blocks/{id}/terms/{year}", { params: { path: { id, year } } }))),
  });

/** Null when there is no earlier term. */
export const comparisonQuery = (id: string, year: number) =>
  queryOptions({
    queryKey: blockKeys.part(id, "comparison", year),
    queryFn: () =>
      orNull(
        call(
          api.GET("/api/v1/blocks/{id}/terms/{year}/comparison", {
            params: { path: { id, year } },
          }),
        ),
      ),
  });

/** Null for those who do not belong to the block: its pledges are not theirs to see. */
>>>>>>> block
export const progressQuery = (id: string, year: number) =>
  queryOptions({
    queryKey: blockKeys.part(id, "progress", year),
    queryFn: () =>
<<<<<<< HEAD
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
=======
      orNull(
        call(
          api.GET("/api/v1/blocks/{id}/terms/{year}/progress", { params: { path: { id, year } } }),
        ),
      ),
  });

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return null;
    throw error;
  }
}

/** Blocks by part of a name, as options of a `ComboField`. */
export async function searchBlocks(q: string): Promise<ComboOption[]> {
  const page = await call(
    api.GET("/api/v1/blocks", { params: { query: { size: 12, ...(q ? { q } : {}) } } }),
  );
  return page.items.map((one) => ({ id: one.id, label: one.name, note: one.system }));
>>>>>>> block
}
