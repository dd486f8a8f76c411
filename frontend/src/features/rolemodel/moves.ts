import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { toast } from "@/ui/toast";
import { type MediaKind, modelKeys, type RoleModel, type Stage, type Subject } from "./queries";

/** Makes a change to a role model that says so when done. */
function useChange<V>(
  run: (values: V, key: string) => Promise<unknown>,
  said: string,
  done?: () => void,
) {
  return useMutationWithProblem<V, unknown>({
    run: (values, intent) => run(values, intent.idempotencyKey),
    refreshes: [modelKeys.all, ["movement"]],
    done: () => {
      toast.done(said);
      done?.();
    },
  });
}

const at = (model: RoleModel) => ({ path: { id: model.id } });

export const useMove = (model: RoleModel, done: () => void) =>
  useChange(
    (body: { stage: Stage; reason: string | null }, key) =>
      call(
        api.POST("/api/v1/role-models/{id}/stage-changes", {
          params: at(model),
          headers: { ...ifMatch(model.version), ...idempotency(key) },
          body,
        }),
      ),
    "Đã chuyển bước",
    done,
  );

export const usePublication = (model: RoleModel, open: boolean) =>
  useChange(
    (_: null, key) =>
      open
        ? call(
            api.POST("/api/v1/role-models/{id}/publication", {
              params: at(model),
              headers: { ...ifMatch(model.version), ...idempotency(key) },
            }),
          )
        : call(
            api.DELETE("/api/v1/role-models/{id}/publication", {
              params: at(model),
              headers: ifMatch(model.version),
            }),
          ),
    open ? "Đã công khai" : "Đã thôi công khai",
  );

export interface ConsentDraft {
  on: string;
  by: string;
  proof: string | null;
}

export const useConsent = (model: RoleModel, done: () => void) =>
  useChange(
    (body: ConsentDraft) =>
      call(
        api.PUT("/api/v1/role-models/{id}/consent", {
          params: at(model),
          headers: ifMatch(model.version),
          body,
        }),
      ),
    "Đã ghi sự đồng ý",
    done,
  );

export const useEndConsent = (model: RoleModel) =>
  useChange(
    (_: null) =>
      call(
        api.DELETE("/api/v1/role-models/{id}/consent", {
          params: at(model),
          headers: ifMatch(model.version),
        }),
      ),
    "Đã ghi việc rút sự đồng ý",
  );

export interface CopyDraft {
  fromCopyId: string | null;
  subjectKind: Subject;
  name: string;
  unitId: string | null;
  place: string | null;
  since: string | null;
  result: string;
}

export const useAddCopy = (model: RoleModel, done: () => void) =>
  useChange(
    (body: CopyDraft, key) =>
      call(
        api.POST("/api/v1/role-models/{id}/copies", {
          params: at(model),
          headers: idempotency(key),
          body,
        }),
      ),
    "Đã ghi nơi làm theo",
    done,
  );

export interface MediaDraft {
  kind: MediaKind;
  title: string;
  outlet: string | null;
  url: string | null;
  publishedOn: string | null;
}

export const useAddMedia = (model: RoleModel, done: () => void) =>
  useChange(
    (body: MediaDraft, key) =>
      call(
        api.POST("/api/v1/role-models/{id}/media", {
          params: at(model),
          headers: idempotency(key),
          body,
        }),
      ),
    "Đã ghi tin, bài",
    done,
  );

export const useRemoveCopy = (model: RoleModel) =>
  useChange(
    ({ id, version }: { id: string; version: number }) =>
      call(
        api.DELETE("/api/v1/role-models/{id}/copies/{copyId}", {
          params: { path: { id: model.id, copyId: id } },
          headers: ifMatch(version),
        }),
      ),
    "Đã bỏ nơi làm theo",
  );

export const useRemoveMedia = (model: RoleModel) =>
  useChange(
    ({ id, version }: { id: string; version: number }) =>
      call(
        api.DELETE("/api/v1/role-models/{id}/media/{mediaId}", {
          params: { path: { id: model.id, mediaId: id } },
          headers: ifMatch(version),
        }),
      ),
    "Đã bỏ tin, bài",
  );

export const useCheckLink = (model: RoleModel) =>
  useChange(
    (mediaId: string) =>
      call(
        api.POST("/api/v1/role-models/{id}/media/{mediaId}/link-check", {
          params: { path: { id: model.id, mediaId } },
        }),
      ),
    "Đã kiểm tra đường dẫn",
  );
