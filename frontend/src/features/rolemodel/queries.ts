import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";

export type RoleModel = components["schemas"]["RoleModelView"];
export type RoleModelSummary = components["schemas"]["RoleModelSummary"];
export type RoleModelContent = components["schemas"]["RoleModelContent"];
export type Stage = components["schemas"]["RoleModelStage"];
export type Subject = components["schemas"]["ModelSubject"];
export type MediaKind = components["schemas"]["MediaKind"];
export type LinkOutcome = components["schemas"]["LinkOutcome"];
export type Copy = components["schemas"]["RoleModelCopy"];
export type Media = components["schemas"]["RoleModelMedia"];

export const modelKeys = featureKeys("role-model");

interface Wanted {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
  stage?: Stage;
  subjectKind?: Subject;
  movementId?: string;
  unitId?: string;
}

export const modelsQuery = (query: Wanted) =>
  queryOptions({
    queryKey: modelKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/role-models", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const modelQuery = (id: string) =>
  queryOptions({
    queryKey: modelKeys.record(id),
    queryFn: () => readModel(id),
  });

/** A model as it is stored now. */
export const readModel = (id: string) =>
  call(api.GET("/api/v1/role-models/{id}", { params: { path: { id } } }));

/** People within one's scope. */
export async function findPeople(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/people", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, name, position, unitName }) => ({
    id,
    label: name,
    note: [position, unitName].filter(Boolean).join(", ") || undefined,
  }));
}

/** Households within one's scope. */
export async function findHouseholds(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/households", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items.map(({ id, name, address, communeName }) => ({
    id,
    label: name,
    note: `${address}, ${communeName}`,
  }));
}

/** Awards of the register, of one person or unit where the model is one. */
export const findAwards =
  (whose: { personId?: string; unitId?: string }) =>
  async (q: string): Promise<ComboOption[]> => {
    const { items } = await call(
      api.GET("/api/v1/register", {
        params: { query: { ...(q ? { q } : {}), ...whose, size: "12" } },
      }),
    );
    return items.map(({ id, awardName, name, year, decisionNumber }) => ({
      id,
      label: awardName,
      note: `${name}, thành tích năm ${year}, ${decisionNumber}`,
    }));
  };

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

/** Movements a model may have come of. */
export async function findMovements(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/movements", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items
    .filter(({ status }) => status !== "DRAFT")
    .map(({ id, name, scopeLabel }) => ({ id, label: name, note: scopeLabel }));
}
