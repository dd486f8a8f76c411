import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";

export type Entry = components["schemas"]["RegisterEntry"];
export type Profile = components["schemas"]["HonourProfile"];
export type Recipient = components["schemas"]["RecipientHonours"];
export type Counts = components["schemas"]["RegisterCounts"];
export type SubjectKind = components["schemas"]["SubjectKind"];
export type Award = components["schemas"]["CatalogueAward"];
export type DeclareHonour = components["schemas"]["DeclareHonour"];

export const registerKeys = featureKeys("register");

export interface RegisterFilter {
  q?: string;
  /** Year of the achievement. */
  year?: string;
  award?: string;
  unitId?: string;
  /** What stood on this day. */
  validOn?: string;
  /** The book as it read that evening. */
  knownOn?: string;
}

/** Parts of the register, latest decision first; each part names where the next begins. */
export const registerQuery = (filter: RegisterFilter) =>
  infiniteQueryOptions({
    queryKey: registerKeys.list(filter),
    queryFn: ({ pageParam, signal }) =>
      call(
        api.GET("/api/v1/register", {
          params: { query: { ...filter, size: "30", ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
    placeholderData: keepPreviousData,
  });

/** What the list shows, as a file. */
export function sheetAddress(filter: RegisterFilter): string {
  const search = new URLSearchParams(
    Object.entries(filter).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );
  return `/api/v1/register/sheet?${search}`;
}

export const entryQuery = (id: string) =>
  queryOptions({
    queryKey: registerKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/register/{id}", { params: { path: { id } } })),
  });

/** What a unit itself was honoured with; also the only place that names a unit to everybody. */
export const profileQuery = (unitId: string) =>
  queryOptions({
    queryKey: registerKeys.part(unitId, "profile"),
    queryFn: () =>
      call(api.GET("/api/v1/register/subjects/{unitId}", { params: { path: { unitId } } })),
  });

/** Everything one person or household was honoured with. */
export const recipientQuery = (kind: "people" | "households", id: string) =>
  queryOptions({
    queryKey: registerKeys.part(id, kind),
    queryFn: () =>
      kind === "people"
        ? call(
            api.GET("/api/v1/register/people/{personId}", { params: { path: { personId: id } } }),
          )
        : call(
            api.GET("/api/v1/register/households/{householdId}", {
              params: { path: { householdId: id } },
            }),
          ),
  });

/** The whole book in figures. */
export const countsQuery = (kind: SubjectKind | undefined) =>
  queryOptions({
    queryKey: registerKeys.list({ counts: kind ?? "" }),
    queryFn: () => call(api.GET("/api/v1/register/counts", { params: { query: { kind } } })),
    placeholderData: keepPreviousData,
  });

export const catalogueQuery = queryOptions({
  queryKey: ["award-catalogue"],
  queryFn: () => call(api.GET("/api/v1/award-catalogue")),
  staleTime: 60 * 60_000,
});
