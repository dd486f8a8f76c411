import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { expect } from "@playwright/test";

/** A server process of its own, with an empty province, on a free port. */
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
        stdio: ["ignore", "pipe", "pipe"],
        env: {
          ...process.env,
          PORT: String(port),
          SAMPLE: "none",
          SOVANG_DATA: this.data,
          SOVANG_PRODUCTION: "false",
          SOVANG_DEMO: "true",
          SOVANG_SECURE_COOKIES: "false",
          ...this.settings,
        },
      },
    );
    const hear = (words: Buffer) => {
      this.said += words;
    };
    this.child.stdout?.on("data", hear);
    this.child.stderr?.on("data", hear);
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
    if (this.settings.SOVANG_DEMO === "false") return;
    const answer = await this.post("/auth/sign-in", {
      username: "chuyenvien",
      password: "SoVang-2026!",
    });
    this.token = (await answer.json()).accessToken;
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
