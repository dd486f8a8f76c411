import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type PlanSummary = Schemas["AnnualPlanSummary"];
export type Plan = Schemas["AnnualPlanView"];
export type PlanQuarter = Schemas["PlanQuarter"];
export type PlanIssuerKind = Schemas["PlanIssuerKind"];
export type PlanStatus = Schemas["PlanStatus"];
export type DraftPlan = Schemas["DraftAnnualPlan"];
export type PlanIssuance = Schemas["PlanIssuance"];
export type TaskSummary = Schemas["PlanTaskSummary"];
export type Task = Schemas["PlanTaskView"];
export type TaskStatus = Schemas["TaskStatus"];
export type TaskFilter = Schemas["TaskFilter"];
export type ProductKind = Schemas["ProductKind"];
export type ProofType = Schemas["ProofType"];
export type DraftTask = Schemas["DraftPlanTask"];
export type Party = Schemas["PlanParty"];
export type PartyDraft = Schemas["PartyDraft"];
export type Group = Schemas["Group"];
export type PlanTime = Schemas["PlanTime"];
export type PlanChangeDraft = Schemas["PlanChangeDraft"];
export type PlanChangeKind = Schemas["PlanChangeKind"];
export type PlanAmendment = Schemas["PlanAmendment"];
export type PlanAnswers = Schemas["PlanAnswers"];
export type AnsweringRow = Schemas["AnsweringRow"];
export type PlanAnswer = Schemas["PlanAnswer"];
export type AnswerState = Schemas["AnswerState"];
export type Mandates = Schemas["PlanMandates"];
export type ActorMandate = Schemas["ActorMandate"];
export type MandatePoint = Schemas["MandatePoint"];
export type MandatesDraft = Schemas["MandatesDraft"];
export type DraftDocument = Schemas["DraftDocument"];
export type TaskOutcomeKind = Schemas["TaskOutcomeKind"];
export type PlanClosing = Schemas["PlanClosing"];
export type TaskElsewhere = Schemas["TaskElsewhere"];
export type PlanImport = Schemas["PlanImport"];
export type ImportRow = Schemas["ImportRow"];
export type ImportParty = Schemas["ImportParty"];
export type ImportHeader = Schemas["ImportHeader"];

export const planKeys = featureKeys("plan");
export const importKeys = featureKeys("plan-import");

export interface ListQuery {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
}

export interface TaskListQuery extends ListQuery {
  quarter?: string;
  status?: TaskFilter;
  unitId?: string;
}

/** As many tasks as one answer may hold; a plan of a province has some forty. */
export const ALL_TASKS = 100;

export const plansQuery = (
  query: ListQuery & { year?: string; status?: PlanStatus; issuer?: PlanIssuerKind },
) =>
  queryOptions({
    queryKey: planKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/annual-plans", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: planKeys.record(id),
    queryFn: () => readPlan(id),
  });

/** A plan as it is stored now. */
export const readPlan = (id: string) =>
  call(api.GET("/api/v1/annual-plans/{id}", { params: { path: { id } } }));

export const tasksQuery = (id: string, query: TaskListQuery) =>
  queryOptions({
    queryKey: planKeys.part(id, "tasks", query),
    queryFn: () =>
      call(api.GET("/api/v1/annual-plans/{id}/tasks", { params: { path: { id }, query } })),
    placeholderData: keepPreviousData,
  });

export const taskQuery = (id: string, taskId: string) =>
  queryOptions({
    queryKey: planKeys.part(id, "task", taskId),
    queryFn: () =>
      call(
        api.GET("/api/v1/annual-plans/{id}/tasks/{taskId}", {
          params: { path: { id, taskId } },
        }),
      ),
  });

export const answersQuery = (id: string) =>
  queryOptions({
    queryKey: planKeys.part(id, "answers"),
    queryFn: () => call(api.GET("/api/v1/annual-plans/{id}/answers", { params: { path: { id } } })),
  });

export const answeringUnitsQuery = (id: string, query: ListQuery & { state?: AnswerState }) =>
  queryOptions({
    queryKey: planKeys.part(id, "answering-units", query),
    queryFn: () =>
      call(api.GET("/api/v1/annual-plans/{id}/answers/units", { params: { path: { id }, query } })),
    placeholderData: keepPreviousData,
  });

export const mandatesQuery = (id: string) =>
  queryOptions({
    queryKey: planKeys.part(id, "mandates"),
    queryFn: () =>
      call(api.GET("/api/v1/annual-plans/{id}/mandates", { params: { path: { id } } })),
  });

export const feedQuery = queryOptions({
  queryKey: ["calendar-feed"],
  queryFn: () => call(api.GET("/api/v1/calendar-feeds/mine")),
});

export const openImportsQuery = queryOptions({
  queryKey: importKeys.list(),
  queryFn: () => call(api.GET("/api/v1/annual-plans/imports")),
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: importKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/annual-plans/imports/{id}", { params: { path: { id } } })),
  });

/** Where a task has its page. */
export const taskPath = (planId: string, taskId: string) =>
  `/ke-hoach/${planId}/nhiem-vu/${taskId}`;
