import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys } from "@/api/query";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type CalendarYear = Schemas["CalendarYearView"];
export type CalendarDay = Schemas["CalendarYearDay"];
export type CalendarDraft = Schemas["CalendarDraft"];
export type CalendarPreview = Schemas["CalendarPreview"];
export type DayKind = Schemas["CalendarDayKind"];
export type DayOrigin = Schemas["CalendarDayOrigin"];
export type NationalDay = Schemas["NationalDay"];
export type Chain = Schemas["DeadlineChain"];
export type ChainView = Schemas["DeadlineChainView"];
export type ChainStep = Schemas["DeadlineStepView"];
export type DurationUnit = Schemas["DurationUnit"];

export const calendarKeys = featureKeys("calendar");

/** The years whose lunar holidays the server knows. */
export const FIRST_YEAR = 2016;
export const LAST_YEAR = 2035;

export const calendarQuery = (year: number) =>
  queryOptions({
    queryKey: calendarKeys.record(String(year)),
    queryFn: () =>
      call(api.GET("/api/v1/working-calendars/{year}", { params: { path: { year } } })),
  });
