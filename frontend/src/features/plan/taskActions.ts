import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { toast } from "@/ui/toast";
import { planKeys, type Task } from "./queries";

type Schemas = components["schemas"];

/** The moves of one task; each refreshes everything of its plan. */
export function useTaskActions(task: Task, done?: () => void) {
  const params = { path: { id: task.planId, taskId: task.id } };
  const head = (key: string) => ({ ...ifMatch(task.version), ...idempotency(key) });
  const said = (words: string) => () => {
    done?.();
    toast.done(words);
  };
  const refreshes = [planKeys.all, ["document"]];

  const complete = useMutationWithProblem({
    run: (body: Schemas["TaskCompletion"], intent) =>
      call(
        api.POST("/api/v1/annual-plans/{id}/tasks/{taskId}/completion", {
          params,
          body,
          headers: head(intent.idempotencyKey),
        }),
      ),
    refreshes,
    done: said("Nhiệm vụ đã hoàn thành"),
  });
  const waive = useMutationWithProblem({
    run: (reason: string, intent) =>
      call(
        api.POST("/api/v1/annual-plans/{id}/tasks/{taskId}/waiver", {
          params,
          body: { reason },
          headers: head(intent.idempotencyKey),
        }),
      ),
    refreshes,
    done: said("Đã ghi không thực hiện"),
  });
  const defer = useMutationWithProblem({
    run: (body: Schemas["TaskDeferral"], intent) =>
      call(
        api.POST("/api/v1/annual-plans/{id}/tasks/{taskId}/deferral", {
          params,
          body,
          headers: head(intent.idempotencyKey),
        }),
      ),
    refreshes,
    done: said("Đã chuyển thời gian"),
  });
  const reopen = useMutationWithProblem({
    run: (reason: string, intent) =>
      call(
        api.POST("/api/v1/annual-plans/{id}/tasks/{taskId}/reopening", {
          params,
          body: { reason },
          headers: head(intent.idempotencyKey),
        }),
      ),
    refreshes,
    done: said("Đã mở lại nhiệm vụ"),
  });
  const report = useMutationWithProblem({
    run: (body: Schemas["ProgressNote"], intent) =>
      call(
        api.POST("/api/v1/annual-plans/{id}/tasks/{taskId}/progress", {
          params,
          body,
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes,
    done: said("Đã ghi tiến độ"),
  });
  const link = useMutationWithProblem({
    run: (body: Schemas["TaskLinking"], intent) =>
      call(
        api.POST("/api/v1/annual-plans/{id}/tasks/{taskId}/products", {
          params,
          body,
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes,
    done: said("Đã gắn vào nhiệm vụ"),
  });
  const unlink = useMutationWithProblem({
    run: (recordId: string) =>
      call(
        api.DELETE("/api/v1/annual-plans/{id}/tasks/{taskId}/products/{recordId}", {
          params: { path: { ...params.path, recordId } },
          headers: ifMatch(task.version),
        }),
      ),
    refreshes,
    done: said("Đã gỡ khỏi nhiệm vụ"),
  });
  const remove = useMutationWithProblem({
    run: (_: string) =>
      call(
        api.DELETE("/api/v1/annual-plans/{id}/tasks/{taskId}", {
          params,
          headers: ifMatch(task.version),
        }),
      ),
    done: said("Đã xóa nhiệm vụ"),
  });
  return { complete, waive, defer, reopen, report, link, unlink, remove };
}
