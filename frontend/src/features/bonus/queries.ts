import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components, operations } from "@/api/schema";

export type Bonus = components["schemas"]["BonusLine"];
export type BonusState = components["schemas"]["BonusState"];
export type BonusGroup = components["schemas"]["BonusGroup"];
export type BonusTotals = components["schemas"]["BonusTotals"];
export type BonusScale = components["schemas"]["BonusScale"];
export type BaseSalary = components["schemas"]["BaseSalary"];
export type BonusMultiple = components["schemas"]["BonusMultiple"];
export type BonusPayer = components["schemas"]["BonusPayer"];

export const bonusKeys = featureKeys("bonus");

type Query = NonNullable<operations["listBonuses"]["parameters"]["query"]>;

/** What narrows list, sums and files alike. */
export type BonusFilter = Pick<Query, "q" | "year" | "state" | "decision" | "award">;

export const bonusesQuery = (query: BonusFilter & { page: number; size: number }) =>
  queryOptions({
    queryKey: bonusKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/bonuses", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const bonusTotalsQuery = (query: BonusFilter) =>
  queryOptions({
    queryKey: [...bonusKeys.all, "totals", query],
    queryFn: () => call(api.GET("/api/v1/bonuses/totals", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const bonusScaleQuery = queryOptions({
  queryKey: [...bonusKeys.all, "scale"],
  queryFn: () => call(api.GET("/api/v1/bonus-scale")),
});
