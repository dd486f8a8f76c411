import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import type { DocumentType } from "@/api/documents";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";

export type DocumentSummary = components["schemas"]["DocumentSummary"];
export type DocumentView = components["schemas"]["DocumentView"];

export const documentKeys = featureKeys("document");

export const documentsQuery = (query: {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
  year?: string;
  type?: DocumentType;
}) =>
  queryOptions({
    queryKey: documentKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/documents", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: documentKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/documents/{id}", { params: { path: { id } } })),
  });
