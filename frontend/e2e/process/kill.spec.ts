import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

/** The table of plan 157, as a specialist pastes it. */
const PLAN = readFileSync(
  new URL("../../../backend/src/main/resources/sample/ke-hoach-157.txt", import.meta.url),
  "utf8",
);
const TASKS = 34;

class Server {
  private child: ChildProcess | undefined;
  private base = "";
  private token = "";

  constructor(private readonly data: string) {}

  async start(): Promise<void> {
    const port = await freePort();
    this.base = `http://localhost:${port}`;
    this.child = spawn(
      process.env.JAVA ?? "java",
      [
        ...(process.env.JAVA_OPTIONS?.split(" ").filter(Boolean) ?? []),
        "-jar",
        process.env.SERVER_JAR ?? "",
      ],
      {
        stdio: "ignore",
        env: {
          ...process.env,
          PORT: String(port),
          SAMPLE: "none",
          SOVANG_DATA: this.data,
          SOVANG_PRODUCTION: "false",
          SOVANG_DEMO: "true",
          SOVANG_SECURE_COOKIES: "false",
        },
      },
    );
    await expect
      .poll(
        () =>
          fetch(`${this.base}/q/health/ready`).then(
            (r) => r.status,
            () => 0,
          ),
        {
          timeout: 90_000,
        },
      )
      .toBe(200);
    const answer = await this.post("/auth/sign-in", {
      username: "chuyenvien",
      password: "SoVang-2026!",
    });
    this.token = (await answer.json()).accessToken;
  }

  post(path: string, body: unknown): Promise<Response> {
    return fetch(`${this.base}/api/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${this.token}` },
      body: JSON.stringify(body),
    });
  }

  async get(path: string) {
    const answer = await fetch(`${this.base}/api/v1${path}`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    expect(answer.status).toBe(200);
    return answer.json();
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await gone;
  }
}

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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
