import { infiniteQueryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import type { components } from "@/api/schema";
import { paths } from "@/lib/paths";
import { registerKeys } from "./queries";

export type Pair = components["schemas"]["RegisterDuplicate"];

export type Settlement = components["schemas"]["RegisterDuplicateSettlement"];

export const duplicatesPath = `${paths.register}/nghi-trung`;

/** Pairs that look like one honour, latest first. */
export const duplicatesQuery = (settled: boolean) =>
  infiniteQueryOptions({
    queryKey: registerKeys.list({ duplicates: settled }),
    queryFn: ({ pageParam }) =>
      call(
        api.GET("/api/v1/register-duplicates", {
          params: { query: { settled, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
  });
