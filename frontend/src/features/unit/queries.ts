import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";

export type UnitSummary = components["schemas"]["UnitSummary"];
export type Unit = components["schemas"]["UnitView"];
export type UnitKind = components["schemas"]["UnitKind"];
export type PersonSummary = components["schemas"]["PersonSummary"];

export const unitKeys = featureKeys("unit");
const personKeys = featureKeys("person");

export interface ListQuery {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
}

export const unitsQuery = (
  query: ListQuery & {
    kind?: UnitKind;
    parentId?: string;
    on?: string;
    roots?: boolean;
    outside?: boolean;
  },
) =>
  queryOptions({
    queryKey: unitKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/units", { params: { query } })),
    placeholderData: keepPreviousData,
  });

/** @param on the day whose name and parent are asked for; today when left out */
export const unitQuery = (id: string, on?: string) =>
  queryOptions({
    queryKey: on ? unitKeys.part(id, "on", on) : unitKeys.record(id),
    queryFn: () =>
      call(api.GET("/api/v1/units/{id}", { params: { path: { id }, query: on ? { on } : {} } })),
    placeholderData: keepPreviousData,
  });

export const peopleQuery = (
  query: ListQuery & { unitId?: string; recipientGroup?: components["schemas"]["RecipientGroup"] },
) =>
  queryOptions({
    queryKey: personKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/people", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: personKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/people/{id}", { params: { path: { id } } })),
  });
