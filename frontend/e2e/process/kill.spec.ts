import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Server } from "./server";

/** The table of plan 157, as a specialist pastes it. */
const PLAN = readFileSync(
  new URL("../../../backend/src/main/resources/sample/ke-hoach-157.txt", import.meta.url),
  "utf8",
);
const TASKS = 34;

test("a kill in the middle of an import leaves all of it or nothing, and the next start goes on", async () => {
  test.setTimeout(300_000);
  const data = mkdtempSync(join(tmpdir(), "sovang-kill-"));
  const server = new Server(data);
  let acknowledged = 0;
  try {
    await server.start();
    for (const delay of [0, 4, 15, 40]) {
      const read = await server.post("/annual-plans/imports", { text: PLAN });
      const { id } = await read.json();
      const commit = server.post(`/annual-plans/imports/${id}/commit`, { year: 2026 }).then(
        (r) => r.status,
        () => 0,
      );
      await new Promise((resolve) => setTimeout(resolve, delay));
      await server.kill("SIGKILL");
      if ((await commit) === 201) acknowledged++;
      await server.start();
      const plans = await server.get("/annual-plans?size=100");
      expect(plans.total).toBeGreaterThanOrEqual(acknowledged);
      for (const plan of plans.items) {
        const tasks = await server.get(`/annual-plans/${plan.id}/tasks?size=100`);
        expect(tasks.total, "a plan has all its tasks").toBe(TASKS);
      }
    }
    // What was never killed still works after all those kills.
    const read = await server.post("/annual-plans/imports", { text: PLAN });
    const { id } = await read.json();
    const whole = await server.post(`/annual-plans/imports/${id}/commit`, { year: 2026 });
    expect(whole.status).toBe(201);
    expect((await whole.json()).tasks).toBe(TASKS);
  } finally {
    await server.kill("SIGTERM");
    rmSync(data, { recursive: true, force: true });
  }
});
