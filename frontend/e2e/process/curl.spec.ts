import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { Server } from "./server";

const DOCUMENT = new URL("../../../backend/docs/a-year-by-curl.md", import.meta.url);
const PLAN = new URL(
  "../../../backend/src/main/resources/sample/ke-hoach-157.txt",
  import.meta.url,
);

test("the year written down as curl lines runs from its first line to its last", async () => {
  test.setTimeout(300_000);
  const blocks = [...readFileSync(DOCUMENT, "utf8").matchAll(/^```bash\n(.*?)^```$/gms)];
  expect(blocks.length).toBeGreaterThan(5);
  const script = blocks.map((block) => block[1]).join("\n");
  const data = mkdtempSync(join(tmpdir(), "sovang-curl-"));
  const folder = mkdtempSync(join(tmpdir(), "sovang-files-"));
  const server = new Server(data);
  try {
    await server.start();
    const walk = await run(script, folder, server.base);
    expect(walk.code, walk.said).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      "bantochuc-bao-cao-thanh-tich.docx",
      "quyet-dinh-312.docx",
      "vanphong-bao-cao-thanh-tich.docx",
    ]);
  } finally {
    await server.kill("SIGTERM");
    rmSync(data, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
});

function run(script: string, cwd: string, base: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const bash = spawn("bash", ["-euo", "pipefail", "-c", script], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, BASE_URL: base, PLAN_TEXT: fileURLToPath(PLAN) },
    });
    let said = "";
    bash.stdout.on("data", (text) => {
      said += text;
    });
    bash.stderr.on("data", (text) => {
      said += text;
    });
    bash.once("error", reject);
    bash.once("close", (code) => resolve({ code: code ?? -1, said }));
  });
}
