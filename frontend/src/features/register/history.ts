import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import type { components } from "@/api/schema";
import { registerKeys } from "./queries";

export type History = components["schemas"]["RegisterEntryHistory"];
export type Related = components["schemas"]["RelatedHonour"];
export type Joined = components["schemas"]["JoinedLine"];
export type CorrectedField = components["schemas"]["CorrectedField"];

/** Corrections, revocation, and the honours that rest on this one. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: registerKeys.part(id, "history"),
    queryFn: () => call(api.GET("/api/v1/register/{id}/history", { params: { path: { id } } })),
  });
