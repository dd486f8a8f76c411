import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { toast } from "@/ui/toast";
import {
  type ContributionContent,
  type MediaKind,
  type Movement,
  movementKeys,
  type ResultContent,
  type Review,
  type ReviewContent,
} from "./queries";

const refreshes = [movementKeys.all];

/** Makes a change to a movement that says so when done. */
function useChange<V>(
  run: (values: V, key: string) => Promise<unknown>,
  said: string,
  done?: () => void,
) {
  return useMutationWithProblem<V, unknown>({
    run: (values, intent) => run(values, intent.idempotencyKey),
    refreshes,
    done: () => {
      toast.done(said);
      done?.();
    },
  });
}

const moving = (movement: Movement, key: string) => ({
  params: { path: { id: movement.id } },
  headers: { ...ifMatch(movement.version), ...idempotency(key) },
});

export interface Launch {
  number: string | null;
  date: string | null;
  issuer: string;
}

export const useLaunch = (movement: Movement, done: () => void) =>
  useChange(
    (body: Launch, key) =>
      call(api.POST("/api/v1/movements/{id}/launch", { ...moving(movement, key), body })),
    "Đã phát động phong trào",
    done,
  );

/** Writes an interim or the final review, or corrects one. */
export const useReview = (
  movement: Movement,
  way: { last: boolean } | { corrected: Review },
  version: () => number,
  done: () => void,
) =>
  useChange(
    (body: ReviewContent, key) => {
      if ("corrected" in way) {
        return call(
          api.PUT("/api/v1/movements/{id}/reviews/{place}", {
            params: { path: { id: movement.id, place: way.corrected.place } },
            headers: ifMatch(version()),
            body,
          }),
        );
      }
      const options = { ...moving(movement, key), body };
      return way.last
        ? call(api.POST("/api/v1/movements/{id}/final-review", options))
        : call(api.POST("/api/v1/movements/{id}/reviews", options));
    },
    "corrected" in way ? "Đã lưu" : way.last ? "Đã ghi tổng kết" : "Đã ghi sơ kết",
    done,
  );

export const useClose = (movement: Movement) =>
  useChange(
    (_: null, key) => call(api.POST("/api/v1/movements/{id}/closure", moving(movement, key))),
    "Đã kết thúc phong trào",
  );

const entry = (movement: Movement, key: string) => ({
  params: { path: { id: movement.id } },
  headers: idempotency(key),
});

export interface Joining {
  unitId: string;
  joinedOn: string | null;
  plan: string | null;
}

export const useJoin = (movement: Movement, done: () => void) =>
  useChange(
    (body: Joining, key) =>
      call(api.POST("/api/v1/movements/{id}/participations", { ...entry(movement, key), body })),
    "Đã ghi đơn vị tham gia",
    done,
  );

/** An entry that is corrected, at the version its words on the screen were read at. */
export interface Corrected {
  id: string;
  version: () => number;
}

/** Adds a result, or corrects the given one. */
export const useReport = (movement: Movement, corrected: Corrected | null, done: () => void) =>
  useChange(
    (body: ResultContent, key) =>
      corrected
        ? call(
            api.PUT("/api/v1/movements/{id}/results/{entryId}", {
              params: { path: { id: movement.id, entryId: corrected.id } },
              headers: ifMatch(corrected.version()),
              body,
            }),
          )
        : call(api.POST("/api/v1/movements/{id}/results", { ...entry(movement, key), body })),
    corrected ? "Đã sửa kết quả" : "Đã ghi kết quả",
    done,
  );

/** Adds a contribution, or corrects the given one. */
export const useContribute = (movement: Movement, corrected: Corrected | null, done: () => void) =>
  useChange(
    (body: ContributionContent, key) =>
      corrected
        ? call(
            api.PUT("/api/v1/movements/{id}/contributions/{entryId}", {
              params: { path: { id: movement.id, entryId: corrected.id } },
              headers: ifMatch(corrected.version()),
              body,
            }),
          )
        : call(api.POST("/api/v1/movements/{id}/contributions", { ...entry(movement, key), body })),
    corrected ? "Đã sửa khoản đóng góp" : "Đã ghi khoản đóng góp",
    done,
  );

export interface MediaDraft {
  kind: MediaKind;
  title: string;
  outlet: string | null;
  url: string | null;
  publishedOn: string | null;
}

export const useAddMedia = (movement: Movement, done: () => void) =>
  useChange(
    (body: MediaDraft, key) =>
      call(api.POST("/api/v1/movements/{id}/media", { ...entry(movement, key), body })),
    "Đã ghi tin, bài",
    done,
  );

export interface Visit {
  heldOn: string;
  unitId: string | null;
  document: string | null;
  conclusion: string;
}

export const useAddCheck = (movement: Movement, done: () => void) =>
  useChange(
    (body: Visit, key) =>
      call(api.POST("/api/v1/movements/{id}/checks", { ...entry(movement, key), body })),
    "Đã ghi lần kiểm tra",
    done,
  );

export const useLinkAwards = (movement: Movement, done: () => void) =>
  useChange(
    (body: { entryIds: string[]; decisionId: string | null }, key) =>
      call(api.POST("/api/v1/movements/{id}/awards", { ...entry(movement, key), body })),
    "Đã nối khen thưởng",
    done,
  );

export const useUnlinkAward = (movement: Movement) =>
  useChange(
    (entryId: string) =>
      call(
        api.DELETE("/api/v1/movements/{id}/awards/{entryId}", {
          params: { path: { id: movement.id, entryId } },
          headers: ifMatch(movement.version),
        }),
      ),
    "Đã bỏ nối khen thưởng",
  );

type Part = "contributions" | "participations" | "results" | "checks" | "media";

/** Takes an entry out. */
export const useRemove = (movement: Movement, part: Part, said: string) =>
  useChange(({ id, version }: { id: string; version: number }) => {
    const options = {
      params: { path: { id: movement.id, entryId: id } },
      headers: ifMatch(version),
    };
    switch (part) {
      case "contributions":
        return call(api.DELETE("/api/v1/movements/{id}/contributions/{entryId}", options));
      case "participations":
        return call(api.DELETE("/api/v1/movements/{id}/participations/{entryId}", options));
      case "checks":
        return call(api.DELETE("/api/v1/movements/{id}/checks/{entryId}", options));
      case "media":
        return call(api.DELETE("/api/v1/movements/{id}/media/{entryId}", options));
      case "results":
        return call(api.DELETE("/api/v1/movements/{id}/results/{entryId}", options));
    }
  }, said);
