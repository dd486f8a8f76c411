import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";
import { dayBefore } from "./days";

export type Entry = components["schemas"]["AuditEntry"];
export type ActionGroup = components["schemas"]["AuditActionGroup"];
export type VerifiedDay = components["schemas"]["VerifiedDay"];

export const auditKeys = featureKeys("audit");

export interface EntryFilter {
  q?: string;
  group?: ActionGroup;
  /** Days in Vietnam, `yyyy-mm-dd`. */
  from?: string;
  to?: string;
  /** `true` for the sample province's entries only, `false` for real ones. */
  sample?: "true" | "false";
  actorId?: string;
  recordId?: string;
}

const asked = ({ sample, ...filter }: EntryFilter) => ({
  ...filter,
  ...(sample ? { sample: sample === "true" } : {}),
});

/** Parts of the trail, latest first; each part names where the next begins. */
export const entriesQuery = (filter: EntryFilter) =>
  infiniteQueryOptions({
    queryKey: auditKeys.list(filter),
    queryFn: ({ pageParam, signal }) =>
      call(
        api.GET("/api/v1/audit/entries", {
          params: {
            query: { ...asked(filter), size: "50", ...(pageParam ? { after: pageParam } : {}) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
    placeholderData: keepPreviousData,
    // Every download and every check adds to it.
    staleTime: 0,
  });

export const entryQuery = (id: string) =>
  queryOptions({
    queryKey: auditKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/audit/entries/{id}", { params: { path: { id } } })),
  });

export function sheetAddress(filter: EntryFilter): string {
  const search = new URLSearchParams(
    Object.entries(filter).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );
  return `/api/v1/audit/entries/sheet?${search}`;
}

/** The whole trail month by month, from its last day back to its first; asked for only when told. */
export const verificationQuery = infiniteQueryOptions({
  queryKey: [...auditKeys.all, "verification"],
  queryFn: ({ pageParam, signal }) =>
    call(
      api.GET("/api/v1/audit/verification", {
        params: { query: pageParam ? { to: pageParam } : {} },
        signal,
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => (last.from > last.firstDay ? dayBefore(last.from) : null),
  gcTime: 60 * 60_000,
  retry: false,
});
