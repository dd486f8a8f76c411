import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys } from "@/api/query";
import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";

type Schemas = components["schemas"];
export type Person = Schemas["PersonView"];
export type Posting = Schemas["PostingView"];
export type Grade = Schemas["AnnualGradeView"];
export type Initiative = Schemas["InitiativeView"];
export type PersonInitiative = Schemas["PersonInitiative"];
export type WorkGrade = Schemas["WorkGrade"];

export const personKeys = featureKeys("person");
export const peoplePath = "/ca-nhan";

export const gradeKeys = featureKeys("annual-grade");

/** The grades of a unit as a collective, latest year first. */
export const unitGradesQuery = (unitId: string) =>
  queryOptions({
    queryKey: gradeKeys.list({ unitId }),
    queryFn: () =>
      call(
        api.GET("/api/v1/annual-grades", {
          params: { query: { unitId, ofUnits: true, sort: "-year", size: 100 } },
        }),
      ),
  });

/** Households a person heads or belongs to, as far as one sees them. */
export const personHouseholdsQuery = (personId: string) =>
  queryOptions({
    queryKey: personKeys.part(personId, "households"),
    queryFn: () =>
      call(api.GET("/api/v1/households", { params: { query: { personId, size: 20 } } })),
  });

export const personChangesQuery = (id: string) =>
  queryOptions({
    queryKey: personKeys.part(id, "changes"),
    queryFn: () => call(api.GET("/api/v1/people/{id}/changes", { params: { path: { id } } })),
  });

export const personHonoursQuery = (id: string) =>
  queryOptions({
    queryKey: personKeys.part(id, "honours"),
    queryFn: () =>
      call(api.GET("/api/v1/register", { params: { query: { personId: id, size: "50" } } })),
  });

export const initiativeQuery = (id: string) =>
  queryOptions({
    queryKey: personKeys.part(id, "initiative"),
    queryFn: () => call(api.GET("/api/v1/initiatives/{id}", { params: { path: { id } } })),
  });

/** People within the person's scope, for choosing one. */
export async function findPeople(q: string): Promise<ComboOption[]> {
  const page = await call(
    api.GET("/api/v1/people", { params: { query: { size: 12, ...(q ? { q } : {}) } } }),
  );
  return page.items.map((person) => ({
    id: person.id,
    label: person.name,
    note: [person.birthYear, person.position, person.unitName].filter(Boolean).join(" · "),
  }));
}
