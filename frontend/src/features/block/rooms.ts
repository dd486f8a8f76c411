import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";
import { blockKeys } from "./queries";

export type Room = components["schemas"]["RoomView"];
export type RoomSummary = components["schemas"]["RoomSummary"];
export type RoomPaper = components["schemas"]["RoomPaper"];
export type RoomConference = components["schemas"]["RoomConference"];

export const roomsQuery = (query: { q?: string; page?: number; size?: number; sort?: string }) =>
  queryOptions({
    queryKey: blockKeys.list({ rooms: true, ...query }),
    queryFn: () => call(api.GET("/api/v1/rooms", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const roomQuery = (id: string, year: number) =>
  queryOptions({
    queryKey: blockKeys.part(id, "room", year),
    queryFn: () => call(api.GET("/api/v1/rooms/{id}/{year}", { params: { path: { id, year } } })),
  });
