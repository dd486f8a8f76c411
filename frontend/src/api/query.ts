import {
  keepPreviousData,
  QueryClient,
  type QueryKey,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { useRef } from "react";
import { asProblem, ProblemError } from "./problem";

export { keepPreviousData };

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      gcTime: 10 * 60_000,
      // A refusal stays a refusal; only a lost connection or a sick server is worth another try.
      retry: (failures, error) => failures < 2 && asProblem(error).unsure,
      retryDelay: (attempt) => 800 * 2 ** attempt,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});

/**
 * Keys of one feature: `const keys = featureKeys("plans")`, then `keys.all`, `keys.list(params)`,
 * `keys.record(id)`, `keys.part(id, "tasks", params)`. Invalidating `keys.all` refreshes everything of it.
 */
export function featureKeys(feature: string) {
  return {
    all: [feature] as const,
    list: (params: unknown = null) => [feature, "list", params] as const,
    record: (id: string) => [feature, "record", id] as const,
    part: (id: string, name: string, params: unknown = null) =>
      [feature, "record", id, name, params] as const,
  };
}

/** A random UUID; `crypto.randomUUID` exists only on https and localhost. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export interface Intent {
  /** One key per thing the user wanted; the same key when it is sent again after a lost answer. */
  idempotencyKey: string;
}

interface Options<TVariables, TData> {
  /** Does the call; put `idempotency(intent.idempotencyKey)` in the headers of a POST. */
  run: (variables: TVariables, intent: Intent) => Promise<TData>;
  /** Runs after success, before `send` resolves. */
  done?: (data: TData, variables: TVariables) => void;
  /** Keys to refresh after success. "Hôm nay" is always refreshed. */
  refreshes?: QueryKey[];
}

/** A change with its pending state and its problem, ready for forms and action buttons. */
export function useMutationWithProblem<TVariables, TData>(options: Options<TVariables, TData>) {
  const client = useQueryClient();
  const unsure = useRef<{ body: string; key: string } | null>(null);

  const mutation = useMutation<TData, ProblemError, TVariables>({
    mutationFn: async (variables) => {
      const body = JSON.stringify(variables) ?? "";
      const key = unsure.current?.body === body ? unsure.current.key : newKey();
      unsure.current = { body, key };
      try {
        const data = await options.run(variables, { idempotencyKey: key });
        unsure.current = null;
        return data;
      } catch (error) {
        const problem = asProblem(error);
        if (!problem.unsure) unsure.current = null;
        throw problem;
      }
    },
    onSuccess: async (data, variables) => {
      for (const queryKey of options.refreshes ?? []) void client.invalidateQueries({ queryKey });
      void client.invalidateQueries({ queryKey: ["today"] });
      options.done?.(data, variables);
    },
  });

  return {
    /** True when done (the data went to `done`), false when refused (the reason is in `problem`). */
    send: async (variables: TVariables): Promise<boolean> => {
      try {
        await mutation.mutateAsync(variables);
        return true;
      } catch {
        return false;
      }
    },
    pending: mutation.isPending,
    problem: mutation.error,
    data: mutation.data,
    reset: mutation.reset,
  };
}

export { ProblemError };
