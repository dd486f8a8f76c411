import { api, call, idempotency, ifMatch } from "@/api/client";
import { queryClient, useMutationWithProblem } from "@/api/query";
import { type Declared, type DeclaredContent, declarationKeys } from "./queries";

export type Move =
  | { to: "correction"; body: DeclaredContent }
  | { to: "withdrawal"; reason: string }
  | { to: "return"; reason: string }
  | { to: "verification" };

const ROOT = "/api/v1/declared-awards/{id}";

function run(move: Move, id: string, version: number, key: string): Promise<Declared> {
  const path = { id };
  const seen = ifMatch(version);
  const params = { path, header: { ...seen, ...idempotency(key) } };
  switch (move.to) {
    case "correction":
      return call(api.PUT(ROOT, { params: { path, header: seen }, body: move.body }));
    case "withdrawal":
      return call(api.POST(`${ROOT}/withdrawal`, { params, body: { reason: move.reason } }));
    case "return":
      return call(api.POST(`${ROOT}/return`, { params, body: { reason: move.reason } }));
    case "verification":
      return call(api.POST(`${ROOT}/verification`, { params }));
  }
}

/** Moves or corrects a declared award at the version that is shown. */
export const useMove = (declared: Declared, done?: (after: Declared, move: Move) => void) =>
  useMutationWithProblem<Move, Declared>({
    run: (move, intent) => run(move, declared.id, declared.version, intent.idempotencyKey),
    refreshes: [declarationKeys.list().slice(0, 2), ["register"], ["today"]],
    done: (after, move) => {
      queryClient.setQueryData(declarationKeys.record(after.id), after);
      done?.(after, move);
    },
  });

export const useDeclare = (done: (made: Declared) => void) =>
  useMutationWithProblem<DeclaredContent, Declared>({
    run: (body, intent) =>
      call(
        api.POST("/api/v1/declared-awards", {
          params: { header: idempotency(intent.idempotencyKey) },
          body,
        }),
      ),
    refreshes: [declarationKeys.all],
    done,
  });
