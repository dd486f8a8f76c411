import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";
import type { ListQuery } from "../queries";

export type Household = components["schemas"]["HouseholdView"];
export type HouseholdSummary = components["schemas"]["HouseholdSummary"];

export const householdKeys = featureKeys("household");
export const householdsPath = "/ho-gia-dinh";

export const householdsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: householdKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/households", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const householdQuery = (id: string) =>
  queryOptions({
    queryKey: householdKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/households/{id}", { params: { path: { id } } })),
  });

export const householdChangesQuery = (id: string) =>
  queryOptions({
    queryKey: householdKeys.part(id, "changes"),
    queryFn: () => call(api.GET("/api/v1/households/{id}/changes", { params: { path: { id } } })),
  });

/** Communes and wards, for choosing one. */
export async function findCommunes(q: string): Promise<ComboOption[]> {
  const page = await call(
    api.GET("/api/v1/units", {
      params: { query: { kind: "COMMUNE", size: 12, ...(q ? { q } : {}) } },
    }),
  );
  return page.items.filter((unit) => unit.active).map(({ id, name }) => ({ id, label: name }));
}
