import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";

export type Submission = components["schemas"]["HigherSubmission"];
export type SubmissionSummary = components["schemas"]["HigherSubmissionSummary"];
export type SubmissionStatus = components["schemas"]["HigherSubmissionStatus"];
export type Submitted = components["schemas"]["SubmittedNominee"];
export type Outcome = components["schemas"]["NomineeOutcome"];
export type SigningCapacity = components["schemas"]["SigningCapacity"];

export const submissionKeys = featureKeys("submission");

export const submissionsQuery = (query: { q?: string; page: number; size: number }) =>
  queryOptions({
    queryKey: submissionKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/higher-submissions", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const waitingQuery = queryOptions({
  queryKey: [...submissionKeys.all, "waiting"],
  queryFn: () => call(api.GET("/api/v1/higher-submissions/waiting")),
});

export const submissionQuery = (id: string) =>
  queryOptions({
    queryKey: submissionKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/higher-submissions/{id}", { params: { path: { id } } })),
  });

export const catalogueQuery = queryOptions({
  queryKey: ["award-catalogue"],
  queryFn: () => call(api.GET("/api/v1/award-catalogue")),
  staleTime: 60 * 60_000,
});
