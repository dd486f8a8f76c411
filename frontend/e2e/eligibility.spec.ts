import { expect, expectAccessible, expectLoaded, signIn, test } from "./support";

test("a specialist reads why a nominee is not eligible yet, and when they can be @large", async ({
  page,
}) => {
  await signIn(page, "chuyenvien", "/kiem-tra-dieu-kien");
  await expectLoaded(page);
  await expectAccessible(page);
  await page
    .getByRole("combobox", { name: /^Danh hiệu, hình thức khen thưởng/ })
    .selectOption({ label: "Chiến sĩ thi đua cấp tỉnh" });
  await page.getByLabel(/^Năm tính thành tích/).fill("2025");
  for (const year of [2025, 2023]) {
    await page
      .getByRole("group", { name: `Năm ${year}` })
      .getByLabel("Chiến sĩ thi đua cơ sở")
      .check();
  }
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect(page.getByText("Chưa đủ 3 năm liên tục đạt CSTĐCS")).toBeVisible();
  await expect(page.getByText(/sớm nhất có thể đạt: 2027/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Xem toàn bộ quy tắc xét thưởng" }).click();
  await expect(page.getByText("70/70 quy tắc")).toBeVisible();
  await expectAccessible(page);
});
