import type { Page } from "@playwright/test";
import { codeOf } from "./authenticator";
import { expect, expectAccessible, expectLoaded, PASSWORD, signIn, signOut, test } from "./support";

const USER = "hoidong3";

async function giveNameAndPassword(page: Page) {
  await page.goto("/dang-nhap");
  await page.getByLabel("Tên đăng nhập").fill(USER);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("heading", { name: "Xác thực bước hai" })).toBeVisible();
}

test("a second factor is given, asked for at the next sign-in, and taken away again", async ({
  page,
  browser,
  expectRefusal,
}) => {
  await signIn(page, USER);
  await page.getByRole("button", { name: /^Tài khoản/ }).click();
  await page.getByRole("link", { name: "Tài khoản của tôi" }).click();
  await expectLoaded(page);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Bật xác thực hai bước" }).click();
  await expect(page.getByRole("heading", { name: "Bật xác thực hai bước" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /tiếp tục/ }).click();
  await page.getByText("Không quét được").click();
  const secret = (await page.locator("code").textContent()) ?? "";
  await expectAccessible(page);

  expectRefusal(422);
  await page.getByLabel("Mã đang hiện trên ứng dụng").fill("12");
  await page.getByRole("button", { name: "Kiểm tra và bật" }).click();
  await expect(page.getByText("Mã không đúng hoặc đã hết hạn")).toBeVisible();
  // One step back, so that the code of this moment is left for the sign-in.
  await page.getByLabel("Mã đang hiện trên ứng dụng").fill(codeOf(secret, -1));
  await page.getByRole("button", { name: "Kiểm tra và bật" }).click();
  const codes = page.getByRole("list", { name: "Mã dự phòng" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  const [first = "", second = ""] = await codes.allTextContents();
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải về" }).click();
  expect((await download).suggestedFilename()).toBe(`ma-du-phong-${USER}.txt`);
  await page.getByRole("button", { name: "Xong" }).click();
  await expect(page.getByText("Hãy cất các mã rồi đánh dấu vào đây")).toBeVisible();
  await page.getByLabel("Tôi đã cất các mã này ở nơi an toàn").check();
  await page.getByRole("button", { name: "Xong" }).click();
  await expect(page.getByText("Đang bật")).toBeVisible();
  await signOut(page);

  await giveNameAndPassword(page);
  await expect(page.getByLabel("Mã xác thực")).toBeFocused();
  await expectAccessible(page);
  expectRefusal(401);
  await page.getByLabel("Mã xác thực").fill("000000");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await page.getByLabel("Mã xác thực").fill(codeOf(secret));
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await page.waitForURL("**/hom-nay");

  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  await giveNameAndPassword(elsewhere);
  await elsewhere.getByRole("button", { name: /dùng mã dự phòng/ }).click();
  await elsewhere.getByLabel("Mã dự phòng").fill(first);
  await elsewhere.getByRole("button", { name: "Tiếp tục" }).click();
  await elsewhere.waitForURL("**/hom-nay");

  await page.goto("/tai-khoan");
  await expectLoaded(page);
  await expect(page.getByText("9 mã")).toBeVisible();
  await expect(page.getByText("Thiết bị này")).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Đăng xuất", exact: true }).first().click();
  await page.getByRole("button", { name: "Đăng xuất thiết bị đó" }).click();
  await expect(page.getByRole("button", { name: "Đăng xuất", exact: true })).toHaveCount(0);
  await elsewhere.reload();
  await expect(elsewhere.getByRole("heading", { name: "Đăng nhập" })).toBeVisible();
  await context.close();

  await page.getByRole("button", { name: "Tắt xác thực hai bước" }).click();
  await page.getByLabel("Mật khẩu hiện tại").fill(PASSWORD);
  await page.getByLabel("Mã xác thực hoặc mã dự phòng").fill(second);
  await page.getByRole("dialog").getByRole("button", { name: "Tắt xác thực hai bước" }).click();
  await expect(page.getByText("Chưa bật")).toBeVisible();
});
