import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys } from "@/api/query";
import type { components } from "@/api/schema";

export type Profile = components["schemas"]["UnitProfileView"];
export type ProfileContent = components["schemas"]["UnitProfileContent"];
export type Area = components["schemas"]["UnitArea"];
export type Headcount = components["schemas"]["UnitHeadcount"];
export type Officer = components["schemas"]["UnitOfficer"];

const unitKeys = featureKeys("unit");

export const profileQuery = (id: string) =>
  queryOptions({
    queryKey: unitKeys.part(id, "profile"),
    queryFn: () => call(api.GET("/api/v1/units/{id}/profile", { params: { path: { id } } })),
  });
