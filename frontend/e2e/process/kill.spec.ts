import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Server } from "./server";
import { sheet } from "./sheet";

/** The table of plan 157, as a specialist pastes it. */
const PLAN = readFileSync(
  new URL("../../../backend/src/main/resources/sample/ke-hoach-157.txt", import.meta.url),
  "utf8",
);
const TASKS = 34;

/** A table of earlier honours, long enough for a kill to fall into its writing. */
const HONOURS = 6000;
const TABLE = sheet([
  ["Họ và tên", "Đơn vị", "Danh hiệu", "Năm", "Số QĐ", "Ngày QĐ", "Người ký", "Đối tượng"],
  ...Array.from({ length: HONOURS }, (_, n) => [
    `Lò Thị Ngắt ${n % 2000}`,
    "Sở Nội vụ",
    "LĐTT",
    String(2001 + Math.floor(n / 2000)),
    `${Math.floor(n / 50) + 1}/QĐ-SNV`,
    `15/01/${2002 + Math.floor(n / 2000)}`,
    "Giám đốc Sở Nội vụ",
    "Cá nhân",
  ]),
]);
const HALF = Math.floor(TABLE.length / 2);

test("a kill in the middle of an import leaves all of it or nothing, and the next start goes on", async () => {
  test.setTimeout(480_000);
  const data = mkdtempSync(join(tmpdir(), "sovang-kill-"));
  const server = new Server(data);
  let acknowledged = 0;
  try {
    await server.start();
    const begun = await server.post("/register-imports", {
      fileName: "khen-thuong-cu.xlsx",
      fileSize: TABLE.length,
    });
    const honours = `/register-imports/${(await begun.json()).id}`;
    await server.send(`${honours}/parts?offset=0`, new Uint8Array(TABLE.subarray(0, HALF)));
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
    await honoursSurvive(server, honours);
  } finally {
    await server.kill("SIGTERM");
    rmSync(data, { recursive: true, force: true });
  }
});

/** The rest of the file is sent where the kills left it; a kill while it is written leaves all of it or nothing. */
async function honoursSurvive(server: Server, honours: string) {
  expect((await server.get(honours)).received).toBe(HALF);
  await server.send(`${honours}/parts?offset=${HALF}`, new Uint8Array(TABLE.subarray(HALF)));
  const read = await settled(server, honours);
  expect(read.counts.ready, read.said).toBe(HONOURS);
  await server.post(`${honours}/commit`, { leaveOutFaulty: false }, read.version);
  await new Promise((resolve) => setTimeout(resolve, 60));
  await server.kill("SIGKILL");
  await server.start();
  const told = await settled(server, honours);
  const standing = (await server.get("/register/counts")).standing;
  if (told.state === "WRITTEN") {
    expect(standing).toBe(HONOURS);
    return;
  }
  expect(standing, "nothing of it is in the book").toBe(0);
  expect(told.said).toContain("khởi động lại giữa chừng");
  await server.post(`${honours}/commit`, { leaveOutFaulty: false }, told.version);
  expect((await settled(server, honours)).written).toBe(HONOURS);
  expect((await server.get("/register/counts")).standing).toBe(HONOURS);
}

/** How a table is once nothing is under way with it; the server tells it of one that was broken off. */
async function settled(server: Server, honours: string) {
  for (;;) {
    const view = await server.get(honours);
    if (view.state !== "READING" && view.state !== "WRITING") return view;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
