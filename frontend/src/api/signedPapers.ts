import { queryOptions } from "@tanstack/react-query";
import { api, call, idempotency } from "./client";
import { useMutationWithProblem } from "./query";
import type { components } from "./schema";

export type AwaitedPaper = components["schemas"]["AwaitedSignedPaper"];
export type SignedPapers = components["schemas"]["SignedPapers"];

/** Whose signed PDF it is. */
export type SignedOf = "decision" | "submission" | "minutes";

export const signedPapersQuery = (of: SignedOf, id: string) =>
  queryOptions({
    queryKey: ["signed-papers", of, id],
    queryFn: () => {
      const params = { path: { id } };
      switch (of) {
        case "decision":
          return call(api.GET("/api/v1/decisions/{id}/signed-papers", { params }));
        case "submission":
          return call(api.GET("/api/v1/higher-submissions/{id}/signed-papers", { params }));
        case "minutes":
          return call(api.GET("/api/v1/council-sessions/{id}/signed-papers", { params }));
      }
    },
  });

/** Records whose signed PDF has not come back, of those one may send it for. */
export const awaitedPapersQuery = queryOptions({
  queryKey: ["signed-papers", "awaited"],
  queryFn: () => call(api.GET("/api/v1/signed-papers/awaited")),
});

/** Keeps a PDF that was sent up before. */
export function useKeepSigned(of: SignedOf, id: string, done: () => void) {
  return useMutationWithProblem({
    run: (body: components["schemas"]["KeepSignedPaper"], intent) => {
      const params = { path: { id }, header: idempotency(intent.idempotencyKey) };
      switch (of) {
        case "decision":
          return call(api.POST("/api/v1/decisions/{id}/signed-papers", { params, body }));
        case "submission":
          return call(api.POST("/api/v1/higher-submissions/{id}/signed-papers", { params, body }));
        case "minutes":
          return call(api.POST("/api/v1/council-sessions/{id}/signed-papers", { params, body }));
      }
    },
    refreshes: [["signed-papers"]],
    done,
  });
}
