import { api, call, idempotency, ifMatch } from "@/api/client";
import { queryClient, useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import type { Reading } from "@/api/writtenLists";
import { toast } from "@/ui/toast";
import { type Own, type Round, type RoundContent, roundKeys } from "./queries";

type Schemas = components["schemas"];

/** Plans a round; a unit's own is opened at once, because its people go on with it. */
export const usePlan = (done: (round: Round) => void) =>
  useMutationWithProblem<{ body: RoundContent; open: boolean }, Round>({
    run: async ({ body, open }, intent) => {
      const planned = await call(
        api.POST("/api/v1/award-rounds", { body, headers: idempotency(intent.idempotencyKey) }),
      );
      return open && planned.status === "PLANNED"
        ? call(
            api.POST("/api/v1/award-rounds/{id}/opening", {
              params: { path: { id: planned.id } },
              headers: ifMatch(planned.version),
            }),
          )
        : planned;
    },
    refreshes: [roundKeys.all],
    done,
  });

const said = {
  opening: "Đã mở đợt xét",
  closure: "Đã kết thúc đợt xét",
  reopening: "Đã mở lại đợt xét",
} as const;

/** Opens, closes or reopens a round. */
export const useMove = (round: Round, to: keyof typeof said) =>
  useMutationWithProblem<string | null, Round>({
    run: (reason, intent) => {
      const options = {
        params: { path: { id: round.id } },
        headers: { ...ifMatch(round.version), ...idempotency(intent.idempotencyKey) },
      };
      switch (to) {
        case "opening":
          return call(api.POST("/api/v1/award-rounds/{id}/opening", options));
        case "closure":
          return call(api.POST("/api/v1/award-rounds/{id}/closure", options));
        case "reopening":
          return call(
            api.POST("/api/v1/award-rounds/{id}/reopening", {
              ...options,
              body: { reason: reason ?? "" },
            }),
          );
      }
    },
    refreshes: [roundKeys.all, ["proposal"]],
    done: () => toast.done(said[to]),
  });

/** What the server answers replaces what is shown. */
function shown(after: Own) {
  queryClient.setQueryData(roundKeys.part(after.roundId, "own"), after);
}

export const useReadText = (roundId: string, done: (reading: Reading) => void) =>
  useMutationWithProblem<Schemas["WrittenCandidates"], Reading>({
    run: (body) =>
      call(
        api.POST("/api/v1/award-rounds/{id}/candidates/readings", {
          params: { path: { id: roundId } },
          body,
        }),
      ),
    refreshes: [],
    done,
  });

export const useName = (roundId: string, done: () => void) =>
  useMutationWithProblem<Schemas["NewOwnCandidates"], Own>({
    run: (body, intent) =>
      call(
        api.POST("/api/v1/award-rounds/{id}/candidates", {
          params: { path: { id: roundId } },
          headers: idempotency(intent.idempotencyKey),
          body,
        }),
      ),
    refreshes: [["person"]],
    done: (after) => {
      shown(after);
      done();
    },
  });

export const useTakeBack = (own: Own) =>
  useMutationWithProblem<string, Own>({
    run: (candidateId) =>
      call(
        api.DELETE("/api/v1/award-rounds/{id}/candidates/{candidateId}", {
          params: { path: { id: own.roundId, candidateId } },
          headers: ifMatch(own.version),
        }),
      ),
    refreshes: [],
    done: shown,
  });

/** Takes a list that was entered at once out at once, with who was made for it. */
export const useUndoNames = (own: Own) =>
  useMutationWithProblem<string, Own>({
    run: (batchId) =>
      call(
        api.DELETE("/api/v1/award-rounds/{id}/candidates/batches/{batchId}", {
          params: { path: { id: own.roundId, batchId } },
          headers: ifMatch(own.version),
        }),
      ),
    refreshes: [["person"], ["household"]],
    done: (after) => {
      shown(after);
      toast.done("Đã bỏ danh sách");
    },
  });

export const useSitting = (own: Own, done: () => void) =>
  useMutationWithProblem<Schemas["OwnSitting"], Own>({
    run: (body) =>
      call(
        api.PUT("/api/v1/award-rounds/{id}/sitting", {
          params: { path: { id: own.roundId } },
          headers: ifMatch(own.version),
          body,
        }),
      ),
    refreshes: [],
    done: (after) => {
      shown(after);
      done();
    },
  });

export const useDecide = (own: Own, done: () => void) =>
  useMutationWithProblem<Schemas["OwnDecision"], Own>({
    run: (body, intent) =>
      call(
        api.POST("/api/v1/award-rounds/{id}/decision", {
          params: { path: { id: own.roundId } },
          headers: { ...ifMatch(own.version), ...idempotency(intent.idempotencyKey) },
          body,
        }),
      ),
    refreshes: [["decision"], ["register"]],
    done: (after) => {
      shown(after);
      done();
    },
  });

export const useSendList = (own: Own, unitId: string, done: () => void) =>
  useMutationWithProblem<Schemas["OwnListMinutes"], Own>({
    run: (body, intent) =>
      call(
        api.POST("/api/v1/award-rounds/{id}/lists/{unitId}/submission", {
          params: { path: { id: own.roundId, unitId } },
          headers: { ...ifMatch(own.version), ...idempotency(intent.idempotencyKey) },
          body,
        }),
      ),
    refreshes: [],
    done: (after) => {
      shown(after);
      toast.done("Đã gửi danh sách");
      done();
    },
  });

export const useReturnList = (own: Own) =>
  useMutationWithProblem<{ unitId: string; reason: string }, Own>({
    run: ({ unitId, reason }, intent) =>
      call(
        api.POST("/api/v1/award-rounds/{id}/lists/{unitId}/return", {
          params: { path: { id: own.roundId, unitId } },
          headers: { ...ifMatch(own.version), ...idempotency(intent.idempotencyKey) },
          body: { reason },
        }),
      ),
    refreshes: [],
    done: (after) => {
      shown(after);
      toast.done("Đã trả lại danh sách");
    },
  });

export const useForward = (roundId: string, done: () => void) =>
  useMutationWithProblem<Schemas["LeadForwarding"], Schemas["LeadForwarded"]>({
    run: (body, intent) =>
      call(
        api.POST("/api/v1/award-rounds/{id}/lead-letters", {
          params: { path: { id: roundId } },
          headers: idempotency(intent.idempotencyKey),
          body,
        }),
      ),
    refreshes: [roundKeys.all, ["proposal"]],
    done: (after) => {
      toast.done(`Đã chuyển ${after.dossiers} hồ sơ cho Sở Nội vụ`);
      done();
    },
  });
