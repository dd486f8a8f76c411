import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Server } from "./server";

const PRODUCTION = { SOVANG_PRODUCTION: "true", SOVANG_DEMO: "false" };
const SECRET = "mưa rơi trên nương ngô 81";

test("an installation without accounts says what to do, and takes its first administrator from the environment", async () => {
  test.setTimeout(300_000);
  const data = mkdtempSync(join(tmpdir(), "sovang-first-"));
  const file = join(data, "first-secret");
  writeFileSync(file, `${SECRET}\n`);
  const admin = { ...PRODUCTION, SOVANG_ADMIN_USERNAME: "quantri.tinh" };
  const bare = new Server(data, PRODUCTION);
  const weak = new Server(data, { ...admin, SOVANG_ADMIN_PASSWORD: "Matkhau@2026!" });
  const good = new Server(data, { ...admin, SOVANG_ADMIN_PASSWORD_FILE: file });
  const signIn = (server: Server, username: string, password: string) =>
    server.post("/auth/sign-in", { username, password }).then((answer) => answer.status);
  try {
    await bare.start();
    expect(bare.said).toContain("Hãy đặt SOVANG_ADMIN_USERNAME");
    expect(await signIn(bare, "admin", "SoVang-2026!")).toBe(401);
    await bare.kill("SIGTERM");

    await weak.start();
    expect(weak.said).toContain("Chưa lập được quản trị viên đầu tiên");
    expect(weak.said).not.toContain("Matkhau@2026!");
    expect(await signIn(weak, "quantri.tinh", "Matkhau@2026!")).toBe(401);
    await weak.kill("SIGTERM");

    await good.start();
    expect(good.said).toContain("Đã lập quản trị viên đầu tiên: quantri.tinh");
    expect(good.said).not.toContain(SECRET);
    expect(await signIn(good, "quantri.tinh", SECRET)).toBe(200);
  } finally {
    for (const server of [bare, weak, good]) await server.kill("SIGTERM");
    rmSync(data, { recursive: true, force: true });
  }
});
