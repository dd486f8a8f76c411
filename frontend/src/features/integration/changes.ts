import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { toast } from "@/ui/toast";
import { type Client, clientKeys } from "./queries";

const refreshes = [clientKeys.all];

const changing = (client: Client, key: string) => ({
  params: { path: { id: client.id } },
  headers: { ...ifMatch(client.version), ...idempotency(key) },
});

export const useDisable = (client: Client) =>
  useMutationWithProblem({
    run: (_: string, intent) =>
      call(api.POST("/api/v1/clients/{id}/disablement", changing(client, intent.idempotencyKey))),
    refreshes,
    done: () => toast.done("Đã khóa hệ thống kết nối"),
  });

export const useEnable = (client: Client) =>
  useMutationWithProblem({
    run: (_: string, intent) =>
      call(api.POST("/api/v1/clients/{id}/enablement", changing(client, intent.idempotencyKey))),
    refreshes,
    done: () => toast.done("Đã mở lại hệ thống kết nối"),
  });

/** @param done receives the new secret, said this once */
export const useRotate = (client: Client, done: (secret: string | null) => void) =>
  useMutationWithProblem({
    run: (overlapHours: number, intent) =>
      call(
        api.POST("/api/v1/clients/{id}/secrets", {
          ...changing(client, intent.idempotencyKey),
          body: { overlapHours },
        }),
      ),
    refreshes,
    done: ({ secret }) => done(secret ?? null),
  });

export const useEndSecret = (client: Client) =>
  useMutationWithProblem({
    run: (secretId: string) =>
      call(
        api.DELETE("/api/v1/clients/{id}/secrets/{secretId}", {
          params: { path: { id: client.id, secretId } },
          headers: ifMatch(client.version),
        }),
      ),
    refreshes,
    done: () => toast.done("Mã bí mật đã hết hiệu lực"),
  });
