import type { APIRequestContext, Page } from "@playwright/test";
import { expect, expectAccessible, expectLoaded, signIn, test } from "./support";

async function tokenOf(request: APIRequestContext, code: string, secret: string) {
  return request.post("/api/v1/oauth/token", {
    form: { grant_type: "client_credentials" },
    headers: { authorization: `Basic ${Buffer.from(`${code}:${secret}`).toString("base64")}` },
  });
}

/** Reads the secret off the dialog and closes it. */
async function carryAway(page: Page): Promise<string> {
  const dialog = page.getByRole("dialog", { name: "Mã bí mật mới" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  const secret = await dialog.getByTestId("secret").innerText();
  await dialog.getByRole("button", { name: "Sao chép mã bí mật" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Đã sao chép mã bí mật.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
  await dialog.getByRole("button", { name: "Đã lưu mã, đóng" }).click();
  await expect(dialog).toBeHidden();
  return secret;
}

test("a system is registered, calls, changes its secret, and is shut out", async ({
  page,
  request,
  context,
}, info) => {
  test.setTimeout(120_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const code = `van-ban-${info.project.name}-${info.retry}`;
  await signIn(page, "admin", "/quan-tri/ket-noi");
  await expectLoaded(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Thêm hệ thống" }).click();
  await page.getByLabel("Tên hệ thống").fill(`Quản lý văn bản (${info.project.name})`);
  await page.getByLabel("Mã", { exact: true }).fill(code);
  await page.getByLabel("Đơn vị chủ quản").fill("so noi vu");
  await page.getByRole("option", { name: /^Sở Nội vụ/ }).click();
  await page.getByLabel("Người liên hệ").fill("Nông Văn Tài, 0206 000 000");
  await page.getByLabel("Đọc đơn vị").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Thêm hệ thống" }).click();
  const first = await carryAway(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Quản lý văn bản");

  const answer = await tokenOf(request, code, first);
  expect(answer.status()).toBe(200);
  const token = (await answer.json()).access_token as string;
  const call = (path: string) =>
    request.get(`/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
  expect((await call("/units")).status()).toBe(200);
  expect((await call("/blocks")).status()).toBe(403);

  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Bị từ chối (403)")).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(page.getByText("Thành công (200)").first()).toBeVisible();
  await expectLoaded(page);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Đổi mã bí mật" }).click();
  await page.getByLabel("Hết hiệu lực ngay").check();
  await page.getByRole("button", { name: "Tạo mã mới" }).click();
  const second = await carryAway(page);
  expect((await tokenOf(request, code, first)).status()).toBe(401);
  expect((await tokenOf(request, code, second)).status()).toBe(200);

  await page.getByRole("button", { name: "Khóa", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Khóa", exact: true }).click();
  await expect(page.getByText("Đã khóa", { exact: true })).toBeVisible();
  await expect.poll(async () => (await call("/units")).status(), { timeout: 5000 }).toBe(401);
  expect((await tokenOf(request, code, second)).status()).toBe(401);
});

test("nobody but the administrator finds the way there @large", async ({ page, expectRefusal }) => {
  expectRefusal(403);
  await signIn(page, "chuyenvien");
  await expect(page.getByRole("link", { name: "Hệ thống kết nối" })).toHaveCount(0);
  await page.goto("/quan-tri/ket-noi");
  await expect(page.getByText("Chỉ quản trị hệ thống")).toBeVisible();
});
