import { type ChildProcess, spawn } from "node:child_process";
import { expect } from "@playwright/test";

/** A server process of its own, with an empty province, on a port that it takes by itself. */
export class Server {
  private child: ChildProcess | undefined;
  base = "";
  private token = "";

  /** What it has printed so far. */
  said = "";

  /** `settings` replace those of the sample province, for an installation as it is in production. */
  constructor(
    private readonly data: string,
    private readonly settings: Record<string, string> = {},
  ) {}

  async start(): Promise<void> {
    const child = spawn(
      process.env.JAVA ?? "java",
      [
        ...(process.env.JAVA_OPTIONS?.split(" ").filter(Boolean) ?? []),
        "-jar",
        process.env.SERVER_JAR ?? "",
      ],
      {
        stdio: ["ignore", "pipe", "pipe"],
        env: {
          ...process.env,
          PORT: "0",
          SAMPLE: "none",
          SOVANG_DATA: this.data,
          SOVANG_PRODUCTION: "false",
          SOVANG_DEMO: "true",
          SOVANG_SECURE_COOKIES: "false",
          ...this.settings,
        },
      },
    );
    this.child = child;
    const before = this.said.length;
    const hear = (words: Buffer) => {
      this.said += words;
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    const end = Date.now() + 150_000;
    while (!(await this.isReady(this.said.slice(before)))) {
      if (child.exitCode !== null || child.signalCode !== null || Date.now() > end)
        throw new Error(`The server does not start:\n${this.said.slice(before).slice(-4000)}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    if (this.settings.SOVANG_DEMO === "false") return;
    const answer = await this.post("/auth/sign-in", {
      username: "chuyenvien",
      password: "SoVang-2026!",
    });
    this.token = (await answer.json()).accessToken;
  }

  private async isReady(said: string): Promise<boolean> {
    const port = /Listening on: \S+:(\d+)/.exec(said)?.[1];
    if (!port) return false;
    this.base = `http://localhost:${port}`;
    return fetch(`${this.base}/q/health/ready`).then(
      (r) => r.status === 200,
      () => false,
    );
  }

  /** `version` is what was seen of the record, where the act asks for it. */
  post(path: string, body: unknown, version?: number): Promise<Response> {
    return fetch(`${this.base}/api/v1${path}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${this.token}`,
        ...(version === undefined ? {} : { "if-match": `"${version}"` }),
      },
      body: JSON.stringify(body),
    });
  }

  send(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
    return fetch(`${this.base}/api/v1${path}`, {
      method: "POST",
      headers: {
        "content-type": "application/octet-stream",
        authorization: `Bearer ${this.token}`,
      },
      body: bytes,
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
