import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { Server } from "./server";

const DOCUMENT = new URL("../../../backend/docs/integration.md", import.meta.url);
const PLAN = new URL(
  "../../../backend/src/main/resources/sample/ke-hoach-157.txt",
  import.meta.url,
);

test("the way another system connects runs as it is written down", async () => {
  test.setTimeout(180_000);
  const blocks = [...readFileSync(DOCUMENT, "utf8").matchAll(/^```bash\n(.*?)^```$/gms)];
  expect(blocks.length).toBeGreaterThan(5);
  const data = mkdtempSync(join(tmpdir(), "sovang-connect-"));
  const folder = mkdtempSync(join(tmpdir(), "sovang-files-"));
  const server = new Server(data);
  try {
    await server.start();
    const kept = join(data, "keys/demo-client.secret");
    expect(statSync(kept).mode & 0o777, "nobody else may read it").toBe(0o600);
    const walk = await run(blocks.map((block) => block[1]).join("\n"), folder, {
      BASE_URL: server.base,
      CLIENT_SECRET: readFileSync(kept, "utf8").trim(),
      PLAN_TEXT: fileURLToPath(PLAN),
    });
    expect(walk.code, walk.said).toBe(0);
  } finally {
    await server.kill("SIGTERM");
    rmSync(data, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
});

function run(
  script: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const bash = spawn("bash", ["-euxo", "pipefail", "-c", script], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    let said = "";
    for (const stream of [bash.stdout, bash.stderr]) {
      stream.on("data", (text) => {
        said += text;
      });
    }
    bash.once("error", reject);
    bash.once("close", (code) => resolve({ code: code ?? -1, said }));
  });
}
