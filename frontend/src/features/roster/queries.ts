import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys } from "@/api/query";
import type { components } from "@/api/schema";

export type Roster = components["schemas"]["RosterView"];
export type RosterRow = components["schemas"]["RosterRow"];

export const rosterKeys = featureKeys("roster");
/** Lists of people are refreshed by what an import writes. */
export const personKeys = featureKeys("person");
export const rosterPath = "/ca-nhan/nhap";
export const peoplePath = "/ca-nhan";

export const rosterQuery = (id: string) =>
  queryOptions({
    queryKey: rosterKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/person-imports/{id}", { params: { path: { id } } })),
  });
