import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { api, call } from "./client";
import type { components } from "./schema";

export type Me = components["schemas"]["Me"];

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => call(api.GET("/api/v1/auth/me")),
  staleTime: 5 * 60_000,
});

/** Who is signed in; the frame's loader has it before any page renders. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
