import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys } from "@/api/query";
import type { components } from "@/api/schema";

export type Today = components["schemas"]["Today"];
export type TodayGroup = components["schemas"]["TodayLines"];
export type TodayItem = components["schemas"]["TodayLine"];
export type TodayPanel = components["schemas"]["TodayPanel"];

const keys = featureKeys("today");

/** All of "Hôm nay" in one request. */
export const todayQuery = (year: number) =>
  queryOptions({
    queryKey: keys.list({ year }),
    queryFn: () => call(api.GET("/api/v1/today", { params: { query: { year } } })),
  });

/** Things that wait for this person; news and finished things are not counted. */
export function countWaiting(today: Today): number {
  return today.groups
    .filter((group) => group.key === "DUE" || group.key === "RETURNED" || group.key === "WAITING")
    .reduce((sum, group) => sum + group.items.length, 0);
}
