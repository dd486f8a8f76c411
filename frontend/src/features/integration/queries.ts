import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";

export type Client = components["schemas"]["ClientView"];
export type ClientSummary = components["schemas"]["ClientSummary"];
export type ClientState = components["schemas"]["ClientState"];
export type ClientSecret = components["schemas"]["ClientSecret"];
export type ClientCall = components["schemas"]["ClientCall"];
export type ClientDay = components["schemas"]["ClientDay"];
export type DraftClient = components["schemas"]["DraftClient"];
export type ApiScope = components["schemas"]["ApiScope"];

export const clientKeys = featureKeys("client");

interface Paged {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
}

export const clientsQuery = (query: Paged) =>
  queryOptions({
    queryKey: clientKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/clients", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: clientKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/clients/{id}", { params: { path: { id } } })),
  });

export const scopesQuery = queryOptions({
  queryKey: ["client", "scopes"],
  queryFn: () => call(api.GET("/api/v1/clients/scopes")),
  staleTime: Number.POSITIVE_INFINITY,
});

export const callsQuery = (id: string, query: Paged) =>
  queryOptions({
    queryKey: clientKeys.part(id, "calls", query),
    queryFn: () => call(api.GET("/api/v1/clients/{id}/calls", { params: { path: { id }, query } })),
    placeholderData: keepPreviousData,
  });

export const usageQuery = (id: string) =>
  queryOptions({
    queryKey: clientKeys.part(id, "usage"),
    queryFn: () => call(api.GET("/api/v1/clients/{id}/usage", { params: { path: { id } } })),
  });
