import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";

export type DecisionSummary = components["schemas"]["DecisionSummary"];
export type Decision = components["schemas"]["Decision"];
export type Recipient = components["schemas"]["RegisterEntry"];

const keys = featureKeys("decision");

export interface ListQuery {
  q?: string;
  page?: number;
  size?: number;
  /** Year of the decision; left out for all. */
  year?: string;
}

/** Latest first. */
export const decisionsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: keys.list(query),
    queryFn: () => call(api.GET("/api/v1/decisions", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: keys.record(id),
    queryFn: () => call(api.GET("/api/v1/decisions/{id}", { params: { path: { id } } })),
  });
