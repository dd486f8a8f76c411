import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { noAnswer, problemOf } from "./problem";
import { type Intent, useMutationWithProblem } from "./query";

function mutation(run: (body: string, intent: Intent) => Promise<string>) {
  const client = new QueryClient();
  return renderHook(() => useMutationWithProblem({ run }), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
}

test("a lost answer is sent again under the same key, a new intent under a new one", async () => {
  const keys: string[] = [];
  const run = vi.fn(async (_: string, intent: Intent) => {
    keys.push(intent.idempotencyKey);
    if (keys.length === 1) throw noAnswer();
    return "ok";
  });
  const { result } = mutation(run);
  const sent: boolean[] = [];
  for (const body of ["a", "a", "a", "b"]) {
    await act(async () => {
      sent.push(await result.current.send(body));
    });
  }
  expect(sent).toEqual([false, true, true, true]);
  expect(keys[1]).toBe(keys[0]);
  expect(new Set(keys).size).toBe(3);
});

test("a refusal shows its problem, and the next try is a new intent", async () => {
  const keys: string[] = [];
  const { result } = mutation(async (_, intent) => {
    keys.push(intent.idempotencyKey);
    throw problemOf(409, { title: "Kế hoạch đã ban hành" });
  });
  await act(async () => void (await result.current.send("a")));
  await waitFor(() => expect(result.current.problem?.title).toBe("Kế hoạch đã ban hành"));
  await act(async () => void (await result.current.send("a")));
  expect(keys[1]).not.toBe(keys[0]);
});
