import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";
import type { ListQuery } from "./queries";

export type Lineage = components["schemas"]["UnitLineage"];
export type LineageNode = components["schemas"]["LineageNode"];
export type LineageEdge = components["schemas"]["LineageEdge"];
export type Reorganisation = components["schemas"]["ReorganisationView"];
export type ReorganisationSummary = components["schemas"]["ReorganisationSummary"];
export type ReorganisationKind = components["schemas"]["ReorganisationKind"];
export type NewReorganisation = components["schemas"]["NewReorganisation"];
export type Check = components["schemas"]["ReorganisationCheck"];
export type Tie = components["schemas"]["UnitTie"];
export type Party = components["schemas"]["ReorganisedUnit"];

/** Under the units' own key: whatever changes units changes this too. */
export const unitKeys = featureKeys("unit");

export const reorganisationsPath = "/don-vi/sap-xep";

export const lineageQuery = (id: string) =>
  queryOptions({
    queryKey: unitKeys.part(id, "lineage"),
    queryFn: () => call(api.GET("/api/v1/units/{id}/lineage", { params: { path: { id } } })),
  });

export const reorganisationsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: [...unitKeys.all, "reorganisations", query],
    queryFn: () => call(api.GET("/api/v1/reorganisations", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const reorganisationQuery = (id: string) =>
  queryOptions({
    queryKey: [...unitKeys.all, "reorganisation", id],
    queryFn: () => call(api.GET("/api/v1/reorganisations/{id}", { params: { path: { id } } })),
  });

/** Papers kept in the system, by words of their title or by number. */
export async function findDocuments(q: string) {
  const page = await call(
    api.GET("/api/v1/documents", { params: { query: { size: 12, ...(q ? { q } : {}) } } }),
  );
  return page.items.map((one) => ({
    id: one.id,
    label: `${one.typeLabel} ${one.number ?? "không số"}`,
    note: one.title,
  }));
}

/** Living units by part of a name. */
export async function findUnits(q: string) {
  const page = await call(
    api.GET("/api/v1/units", { params: { query: { size: 12, ...(q ? { q } : {}) } } }),
  );
  return page.items
    .filter((unit) => unit.active)
    .map((unit) => ({ id: unit.id, label: unit.name, note: unit.kindLabel }));
}
