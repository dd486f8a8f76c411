import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  localStorage.clear();
});

const json = (body: unknown) => new Response(JSON.stringify(body));
const asking = (path: string, method = "GET") =>
  new Request(new URL(path, window.location.origin), { method });

async function started(signedIn: boolean) {
  if (signedIn) localStorage.setItem("sovang.phien", "1");
  const fetch = vi.fn(async (address: string) =>
    address.endsWith("/refresh") ? json({ accessToken: "t", expiresIn: 900 }) : json(address),
  );
  vi.stubGlobal("fetch", fetch);
  const { askAhead, takeAhead } = await import("./ahead");
  askAhead(["/api/v1/auth/me", "/api/v1/today?year=2026"]);
  return { fetch, takeAhead };
}

test("an answer asked for ahead is handed out once, to the same question", async () => {
  const { fetch, takeAhead } = await started(true);
  expect(takeAhead(asking("/api/v1/today?year=2025"))).toBeNull();
  expect(takeAhead(asking("/api/v1/today?year=2026", "POST"))).toBeNull();
  const answer = await takeAhead(asking("/api/v1/today?year=2026"));
  expect(await answer?.json()).toBe("/api/v1/today?year=2026");
  expect(takeAhead(asking("/api/v1/today?year=2026"))).toBeNull();
  expect(fetch).toHaveBeenCalledWith("/api/v1/auth/me", {
    headers: { Authorization: "Bearer t" },
  });
});

test("without a session nothing is asked", async () => {
  const { fetch, takeAhead } = await started(false);
  expect(fetch).not.toHaveBeenCalled();
  expect(takeAhead(asking("/api/v1/auth/me"))).toBeNull();
});
