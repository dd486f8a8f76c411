import { expect, expectAccessible, PASSWORD, signIn, signOut, test } from "./support";

test("an officer signs in, sees the day's work, and signs out", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle("Đăng nhập – Sổ Vàng");
  await expectAccessible(page);
  await signIn(page, "bannoichinh.canbo");
  await expect(page).toHaveTitle("Hôm nay – Sổ Vàng");
  await expectAccessible(page);
  await signOut(page);
});

test("a deep link leads through sign-in to its page, with its year", async ({ page }) => {
  await signIn(page, "chuyenvien", "/hom-nay?nam=2025");
  expect(new URL(page.url()).searchParams.get("nam")).toBe("2025");
  await expect(page.getByLabel("Năm làm việc").locator("visible=true")).toHaveValue("2025");
});

test("a wrong password is refused in words, and the fields stay usable", async ({
  page,
  expectRefusal,
}) => {
  expectRefusal(401);
  await page.goto("/dang-nhap");
  await page.getByLabel("Tên đăng nhập").fill("khong-co-nguoi-nay");
  await page.getByLabel("Mật khẩu", { exact: true }).fill(`${PASSWORD}x`);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByLabel("Mật khẩu", { exact: true })).toHaveValue("");
  await expectAccessible(page);
});

test("the session survives a reload and ends in every tab at once", async ({ page, context }) => {
  await signIn(page, "canyen");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const other = await context.newPage();
  await other.goto("/hom-nay");
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
  await signOut(page);
  await expect(other.getByRole("heading", { name: "Đăng nhập" })).toBeVisible();
});

test("search opens by keyboard, finds and closes", async ({ page }, info) => {
  await signIn(page, "chuyenvien");
  if (info.project.name === "phone") {
    await page.getByRole("button", { name: "Tìm kiếm" }).click();
  } else {
    await page.keyboard.press("Control+k");
  }
  const box = page.getByRole("combobox", { name: /^Tìm người/ });
  await expect(box).toBeFocused();
  await box.fill("ban to chuc");
  await expect(
    page.getByRole("listbox", { name: "Kết quả" }).getByRole("option").first(),
  ).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(box).toBeHidden();
});

test("an unknown address says so and leads back", async ({ page }) => {
  await signIn(page, "chuyenvien");
  await page.goto("/khong-co-trang-nay");
  await expect(page.getByRole("heading", { name: "Không có trang này" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Về trang đầu" }).click();
  await expect(page).toHaveURL(/\/hom-nay/);
});
