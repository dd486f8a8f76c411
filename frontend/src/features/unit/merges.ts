import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import type { components } from "@/api/schema";
import { unitKeys } from "./reorganisations";

export type UnitMerge = components["schemas"]["UnitMergeView"];
export type MergeCheck = components["schemas"]["UnitMergeCheck"];
export type NewMerge = components["schemas"]["NewUnitMerge"];
export type MergeRows = components["schemas"]["UnitMergeRows"];

export const mergesPath = "/don-vi/gop";

export const mergesQuery = (unitId: string) =>
  queryOptions({
    queryKey: unitKeys.part(unitId, "merges"),
    queryFn: () => call(api.GET("/api/v1/unit-merges", { params: { query: { unitId } } })),
  });

export const mergeQuery = (id: string) =>
  queryOptions({
    queryKey: [...unitKeys.all, "merge", id],
    queryFn: () => call(api.GET("/api/v1/unit-merges/{id}", { params: { path: { id } } })),
  });
