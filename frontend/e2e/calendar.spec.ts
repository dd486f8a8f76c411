import { choose, expect, expectAccessible, expectLoaded, signIn, test } from "./support";

test("the notice of a year is entered, tried and kept", async ({ page, expectRefusal }, info) => {
  // Each screen size has a year of its own.
  const year = info.project.name === "phone" ? 2033 : 2034;
  await signIn(page, "admin", `/quan-tri/lich-lam-viec?nam=${year}`);
  await expectLoaded(page);
  await expect(page.getByText("Chưa có thông báo của năm").first()).toBeVisible();
  await expect(page.getByText("Giỗ Tổ Hùng Vương").first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Sửa lịch của năm" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: `Sửa lịch làm việc năm ${year}` }),
  ).toBeVisible();
  await page.getByLabel("Số, ngày, cơ quan ban hành").fill("Thông báo 9999/TB-BNV ngày 01/12");
  await page.getByLabel("Đã có thông báo của năm").check();
  await page
    .getByLabel("5 ngày Tết Nguyên đán")
    .selectOption({ label: "2 ngày trước mùng 1, 3 ngày từ mùng 1" });
  await page.getByRole("button", { name: "Thêm ngày" }).click();
  await page.getByLabel("Ngày", { exact: true }).fill(`24/12/${year - 1}`);
  await page.getByLabel("Tên ngày hoặc lý do").fill("Hoán đổi với ngày làm bù");
  expectRefusal(422);
  await page.getByRole("button", { name: "Xem thời hạn nào thay đổi" }).click();
  await expect(page.getByRole("alert")).toContainText(`Ngày phải thuộc năm ${year}.`);
  await page.getByLabel("Ngày", { exact: true }).fill(`22/12/${year}`);
  await page.getByRole("button", { name: "Xem thời hạn nào thay đổi" }).click();
  await expect(page.getByText("Không có thời hạn nào thay đổi")).toBeVisible();
  await expect(page.getByText("Hoán đổi với ngày làm bù").first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Lưu lịch" }).click();
  await expect(page.getByText("Đã có thông báo của năm").first()).toBeVisible();
  await expect(page.getByText("nghỉ 2 ngày trước và 3 ngày từ mùng 1")).toBeVisible();
  await expectAccessible(page);
});

test("a chain is counted back, refused where it breaks, copied and saved as a calendar", async ({
  page,
  expectRefusal,
}) => {
  await signIn(page, "chuyenvien", "/ke-hoach?nam=2026");
  await choose(page, "Lịch ngược");
  await expect(page.getByRole("heading", { level: 1, name: "Lịch ngược" })).toBeVisible();
  await page.getByRole("textbox", { name: "Ngày phải xong tất cả" }).fill("07/05/2029");
  await page.getByLabel("Việc phải xong").nth(0).fill("Thẩm định hồ sơ");
  await page.getByLabel("Ai làm").nth(0).fill("Ban Thi đua – Khen thưởng");
  await page.getByLabel("Việc phải xong").nth(1).fill("Trình ký quyết định");
  await page
    .getByRole("textbox", { name: /^Không bắt đầu trước ngày/ })
    .nth(1)
    .fill("04/05/2029");
  expectRefusal(422);
  await page.getByRole("button", { name: "Tính ngược" }).click();
  await expect(page.getByRole("alert")).toContainText("Bước 2 “Trình ký quyết định” không kịp");
  await expectAccessible(page);

  await page
    .getByRole("textbox", { name: /^Không bắt đầu trước ngày/ })
    .nth(1)
    .fill("");
  await page.getByRole("button", { name: "Tính ngược" }).click();
  const result = page.getByRole("region", { name: "Ngày cuối cùng của từng bước" });
  await expect(result).toContainText("Thứ Hai 07/05/2029");
  await expect(result).toContainText("01/05 (Ngày Quốc tế lao động)");
  await expect(result).toContainText("Chưa có thông báo của năm 2029");
  await expectAccessible(page);
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải tệp lịch" }).click();
  expect((await file).suggestedFilename()).toBe("lich-nguoc-2029-05-07.ics");
});
