import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";

type Schemas = components["schemas"];
export type Declared = Schemas["DeclaredAward"];
export type DeclaredSummary = Schemas["DeclaredAwardSummary"];
export type DeclaredContent = Schemas["DeclaredAwardContent"];
export type DeclarationStatus = Schemas["DeclaredAwardStatus"];
export type RollGroup = Schemas["HonourRollGroup"];

export const declarationKeys = featureKeys("declared-award");

export interface ListQuery {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
  year?: string;
  status?: DeclarationStatus;
}

export const declarationsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: declarationKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/declared-awards", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const declarationQuery = (id: string) =>
  queryOptions({
    queryKey: declarationKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/declared-awards/{id}", { params: { path: { id } } })),
  });

export const rollQuery = (year: number) =>
  queryOptions({
    queryKey: declarationKeys.list({ roll: year }),
    queryFn: () =>
      call(
        api.GET("/api/v1/declared-awards/honour-roll", {
          params: { query: { year: String(year) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const catalogueQuery = queryOptions({
  queryKey: ["award-catalogue"],
  queryFn: () => call(api.GET("/api/v1/award-catalogue")),
  staleTime: 60 * 60_000,
});

export async function findUnits(q: string): Promise<ComboOption[]> {
  const { items } = await call(api.GET("/api/v1/units", { params: { query: { q, size: 20 } } }));
  return items.map((unit) => ({ id: unit.id, label: unit.name, note: unit.kindLabel }));
}

export async function findPeople(q: string): Promise<ComboOption[]> {
  const { items } = await call(api.GET("/api/v1/people", { params: { query: { q, size: 20 } } }));
  return items.map((person) => ({
    id: person.id,
    label: person.name,
    note: [person.position, person.unitName].filter(Boolean).join(", "),
  }));
}

export async function findHouseholds(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/households", { params: { query: { q, size: 20 } } }),
  );
  return items.map((house) => ({
    id: house.id,
    label: house.name,
    note: [house.address, house.communeName].filter(Boolean).join(", "),
  }));
}
