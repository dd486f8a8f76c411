import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Server } from "./server";

function verify(data: string) {
  const { status, stdout, stderr } = spawnSync(
    process.env.JAVA ?? "java",
    [
      ...(process.env.JAVA_OPTIONS?.split(" ").filter(Boolean) ?? []),
      "-jar",
      process.env.SERVER_JAR ?? "",
      "verify-audit",
    ],
    { env: { ...process.env, SOVANG_DATA: data }, encoding: "utf8" },
  );
  return { status, said: stdout + stderr };
}

test("the trail of a data folder is checked while the program runs and when it does not", async () => {
  test.setTimeout(240_000);
  const data = mkdtempSync(join(tmpdir(), "sovang-audit-"));
  const server = new Server(data);
  try {
    const before = verify(data);
    expect(before.status, before.said).toBe(2);
    await server.start();
    const running = verify(data);
    expect(running.said).toContain("Nhật ký nguyên vẹn.");
    expect(running.status).toBe(0);
    await server.kill("SIGTERM");
    const stopped = verify(data);
    expect(stopped.said).toContain("Nhật ký nguyên vẹn.");
    expect(stopped.status).toBe(0);

    // A day the database knows nothing of any more.
    mkdirSync(join(data, "audit"), { recursive: true });
    const zeros = "0".repeat(64);
    writeFileSync(
      join(data, "audit", "2026-01-05.json"),
      JSON.stringify({
        day: "2026-01-05",
        entries: 3,
        lastHash: zeros,
        previous: zeros,
        signedAt: "2026-01-05T17:05:00Z",
        keyId: "0000000000000000",
        signature: "00",
      }),
    );
    const robbed = verify(data);
    expect(robbed.said).toContain("Bảng ký ngày 05/01/2026 không còn trong cơ sở dữ liệu.");
    expect(robbed.status).toBe(1);
  } finally {
    await server.kill("SIGKILL");
    rmSync(data, { recursive: true, force: true });
  }
});
