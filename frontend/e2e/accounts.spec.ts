import { codeOf, enrol } from "./authenticator";
import { choose, expect, expectAccessible, expectLoaded, signIn, signOut, test } from "./support";

const SECRET = "mưa rơi trên nương ngô 81";

test("the administrator invites a person, who signs in, takes a second factor, and is shut out", async ({
  page,
  browser,
  people,
  expectRefusal,
}, info) => {
  test.setTimeout(180_000);
  expectRefusal(401);
  expectRefusal(422);
  const username = `thulv.${info.project.name}.${Date.now()}`;
  const admin = await people.at("admin", "/quan-tri/tai-khoan");
  await expectLoaded(admin);
  await expectAccessible(admin);
  await admin.getByRole("link", { name: "Thêm tài khoản" }).click();
  await admin.getByLabel("Họ và tên").fill("Lộc Văn Thử");
  await expect(admin.getByLabel("Tên đăng nhập")).toHaveValue("thulv");
  await admin.getByLabel("Tên đăng nhập").fill(username);
  await admin.getByLabel(/^Chức vụ/).fill("Cán bộ thi đua, khen thưởng");
  await admin.getByLabel(/^Đơn vị công tác/).fill("ban to chuc");
  await admin.getByRole("option", { name: /Ban Tổ chức Tỉnh ủy/ }).click();
  await admin
    .getByRole("combobox", { name: /^Vai trò/ })
    .selectOption({ label: "Cán bộ phụ trách của đơn vị" });
  await expect(admin.getByLabel("Của đơn vị")).toHaveValue("Ban Tổ chức Tỉnh ủy");
  await expectAccessible(admin);
  await admin.getByRole("button", { name: "Lập tài khoản, lấy đường dẫn" }).click();

  const dialog = admin.getByRole("dialog", { name: "Đường dẫn đặt mật khẩu" });
  await expect(dialog).toBeVisible();
  await expectAccessible(admin);
  const link = await dialog.getByLabel("Đường dẫn", { exact: true }).inputValue();
  expect(new URL(link).pathname).toBe("/moi");
  await expect(dialog.getByLabel("Lời nhắn gửi qua Zalo")).toHaveValue(new RegExp(username));
  await dialog.getByRole("button", { name: "Đã gửi, đóng lại" }).click();
  await expect(admin.getByRole("heading", { name: "Lộc Văn Thử" })).toBeVisible();
  await expect(admin.getByText("Chờ đặt mật khẩu").first()).toBeVisible();
  await expectLoaded(admin);
  await expectAccessible(admin);

  // The person, in a browser of their own.
  await page.goto(link);
  await expect(page.getByText("Lộc Văn Thử")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Mật khẩu mới").fill("Matkhau@2026!");
  await page.getByRole("button", { name: "Lưu mật khẩu" }).click();
  await expect(page.getByRole("alert")).toContainText("danh sách hay bị thử đầu tiên");
  await expectAccessible(page);
  await page.getByLabel("Mật khẩu mới").fill(SECRET);
  await expect(page.getByText("Dài và khó đoán")).toBeVisible();
  await page.getByRole("button", { name: "Lưu mật khẩu" }).click();
  await expect(page.getByRole("heading", { name: "Đã đặt mật khẩu" })).toBeVisible();
  await page.getByRole("link", { name: "Tới trang đăng nhập" }).click();
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(SECRET);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL("**/hom-nay");
  await expectLoaded(page);
  if (info.project.name === "desktop") {
    await expect(
      page.getByText("Ban Tổ chức Tỉnh ủy").locator("visible=true").first(),
    ).toBeVisible();
  }

  await page.getByRole("button", { name: /^Tài khoản/ }).click();
  await page.getByRole("link", { name: "Tài khoản của tôi" }).click();
  await expectLoaded(page);
  const secret = await enrol(page);
  await signOut(page);
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(SECRET);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByLabel("Mã xác thực").fill(codeOf(secret));
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  // Back to where the person signed out.
  await expect(page.getByRole("heading", { name: "Tài khoản của tôi" })).toBeVisible();
  await expectLoaded(page);

  // The link is used up.
  const again = await (await browser.newContext()).newPage();
  await again.goto(link);
  await expect(again.getByRole("heading", { name: "Đường dẫn không dùng được" })).toBeVisible();
  await expect(again.getByText("Lộc Văn Thử")).toHaveCount(0);
  await expectAccessible(again);
  await again.context().close();

  await admin.reload();
  await expectLoaded(admin);
  await choose(admin, "Khóa tài khoản");
  const asking = admin.getByRole("dialog", { name: "Khóa tài khoản?" });
  await asking.getByLabel("Lý do").fill("Chuyển công tác");
  await asking.getByRole("button", { name: "Khóa tài khoản" }).click();
  await expect(admin.getByText("Đã khóa").first()).toBeVisible();
  await expect(asking).toBeHidden();
  await expect(admin.getByText("Chuyển công tác", { exact: true })).toBeVisible();
  await expectLoaded(admin);
  await expectAccessible(admin);

  // The next thing the person asks for leads to sign-in.
  await page
    .getByRole("link", { name: /^Đơn vị/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Đăng nhập" })).toBeVisible();
});

test(
  "roles are given, handed over and delegated on the account's page",
  { tag: "@large" },
  async ({ page }) => {
    test.setTimeout(120_000);
    await signIn(page, "admin", "/quan-tri/tai-khoan/moi");
    await page.getByLabel("Họ và tên").fill("Bế Thị Thử");
    await page.getByLabel("Tên đăng nhập").fill(`thubt.${Date.now()}`);
    await page.getByRole("button", { name: "Lập tài khoản, lấy đường dẫn" }).click();
    await page.getByRole("button", { name: "Đã gửi, đóng lại" }).click();

    await page.getByRole("button", { name: "Thêm vai trò" }).click();
    const grant = page.getByRole("dialog", { name: "Thêm vai trò" });
    await grant.getByRole("button", { name: "Cấp vai trò" }).click();
    await expect(grant.getByText("Hãy chọn vai trò").first()).toBeVisible();
    await grant
      .getByRole("combobox", { name: /^Vai trò/ })
      .selectOption({ label: "Thủ trưởng đơn vị" });
    await grant.getByLabel("Của đơn vị").fill("can yen");
    await page.getByRole("option", { name: /Cần Yên/ }).click();
    await expectAccessible(page);
    await grant.getByRole("button", { name: "Cấp vai trò" }).click();
    await expect(grant).toBeHidden();
    await expect(page.getByRole("table", { name: "Vai trò" })).toContainText("Cần Yên");

    await page.getByRole("button", { name: "Ủy quyền", exact: true }).click();
    const delegate = page.getByRole("dialog", { name: "Ủy quyền" });
    await delegate.getByLabel("Người nhận ủy quyền").fill("lau thi sinh");
    await page.getByRole("option", { name: /Lầu Thị Sinh/ }).click();
    await delegate.getByRole("textbox", { name: "Đến hết ngày" }).fill("31/12/2099");
    await delegate.getByLabel("Lý do hoặc số quyết định").fill("Đi học, GUQ 03");
    await expectAccessible(page);
    await delegate.getByRole("button", { name: "Ủy quyền" }).click();
    await expect(page.getByRole("table", { name: "Ủy quyền" })).toContainText("Cho Lầu Thị Sinh");
    await page.getByRole("button", { name: "Thu hồi" }).click();
    const revoke = page.getByRole("dialog", { name: "Thu hồi ủy quyền?" });
    await revoke.getByLabel("Lý do").fill("Hoãn");
    await revoke.getByRole("button", { name: "Thu hồi" }).click();
    await expect(page.getByRole("table", { name: "Ủy quyền" })).toContainText("Đã kết thúc");

    await choose(page, "Bàn giao đơn vị");
    const handOver = page.getByRole("dialog", { name: "Bàn giao đơn vị" });
    await handOver.getByLabel("Người nhận bàn giao").fill("pham quang vinh");
    await page.getByRole("option", { name: /Phạm Quang Vinh/ }).click();
    await handOver.getByRole("textbox", { name: "Từ ngày" }).fill("01/01/2099");
    await handOver.getByLabel("Lý do hoặc số quyết định").fill("QĐ 12");
    await expectAccessible(page);
    await handOver.getByRole("button", { name: "Bàn giao" }).click();
    await expect(handOver).toBeHidden();
    await expect(page.getByRole("table", { name: "Vai trò" })).toContainText("31/12/2098");
  },
);

test("one's own password and delegations stand in the account menu", async ({
  page,
  expectRefusal,
}) => {
  expectRefusal(422);
  await signIn(page, "vanphong");
  const menu = page.getByRole("button", { name: /^Tài khoản/ });
  await menu.click();
  await page.getByRole("button", { name: "Đổi mật khẩu" }).click();
  const dialog = page.getByRole("dialog", { name: "Đổi mật khẩu" });
  await dialog.getByLabel("Mật khẩu hiện tại").fill("không phải câu này");
  await dialog.getByLabel("Mật khẩu mới").fill(SECRET);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await expect(dialog.getByText("Mật khẩu hiện tại không đúng.").first()).toBeVisible();
  await dialog.getByRole("button", { name: "Hủy" }).click();
  await menu.click();
  await page.getByRole("link", { name: "Ủy quyền" }).click();
  await expect(page.getByRole("heading", { name: "Ủy quyền", level: 1 })).toBeVisible();
  await expectLoaded(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ủy quyền cho người khác" }).click();
  await page.getByLabel("Người nhận ủy quyền").fill("ma thi thuy");
  await expect(page.getByRole("option", { name: /Ma Thị Thủy/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await signOut(page);
});
