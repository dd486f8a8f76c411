import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";

export type Pledge = components["schemas"]["PledgeView"];
export type PledgeSummary = components["schemas"]["PledgeSummary"];
export type PledgeStatus = components["schemas"]["PledgeStatus"];
export type PledgeContent = components["schemas"]["PledgeContent"];
export type Target = components["schemas"]["PledgeTarget"];
export type Result = components["schemas"]["PledgeResult"];
export type ResultContent = components["schemas"]["PledgeResultContent"];
export type Direction = components["schemas"]["TargetDirection"];
export type SubjectKind = components["schemas"]["PledgeRegistration"]["subjectKind"];
export type Period = components["schemas"]["ReportPeriod"];
export type FigureReading = components["schemas"]["FigureReading"];
export type StoredFile = components["schemas"]["StoredFile"];

export const pledgeKeys = featureKeys("pledge");

export interface PledgesQuery {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
  year?: string;
  blockId?: string;
  unitId?: string;
  status?: PledgeStatus;
}

export const pledgesQuery = (query: PledgesQuery) =>
  queryOptions({
    queryKey: pledgeKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/pledges", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const pledgeQuery = (id: string) =>
  queryOptions({
    queryKey: pledgeKeys.record(id),
    queryFn: () => readPledge(id),
  });

/** A pledge as it is stored now. */
export const readPledge = (id: string) =>
  call(api.GET("/api/v1/pledges/{id}", { params: { path: { id } } }));

/** Blocks that have a term in the year, for filters and for beginning a pledge. */
export const blocksQuery = (year: number) =>
  queryOptions({
    queryKey: ["block", "list", { year, size: 100 }],
    queryFn: () =>
      call(api.GET("/api/v1/blocks", { params: { query: { year: String(year), size: 100 } } })),
    staleTime: 5 * 60_000,
  });

export const awardsQuery = queryOptions({
  queryKey: ["catalogue", "awards"],
  queryFn: () => call(api.GET("/api/v1/award-catalogue")),
  staleTime: 30 * 60_000,
});

/** What the server reads in a typed figure; a bare number is read with its unit of measure. */
export const figuresQuery = (text: string, measure: string) =>
  queryOptions({
    queryKey: ["figure", text, measure],
    queryFn: async () => {
      const alone = await read(text);
      const bare = alone.readings.every((one) => !one.unit);
      return bare && measure && alone.readings.length > 0 ? read(`${text} ${measure}`) : alone;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

function read(text: string) {
  return call(api.POST("/api/v1/figures/readings", { body: { text } }));
}
