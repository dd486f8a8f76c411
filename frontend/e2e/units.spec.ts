import { expect, expectAccessible, signIn, test } from "./support";

const SCHOOL = "Trường Tiểu học Nà Rụa";

test("a table with a row error is set right, kept, and taken back @large", async ({ page }) => {
  await signIn(page, "chuyenvien", "/don-vi/nhap");
  const table = `Tên đơn vị,Loại,Trực thuộc\r\n"${SCHOOL}",Trường học,Sở GD&ĐT\r\nTổ Văn phòng,"Phòng, đơn vị trực thuộc","${SCHOOL}"\r\n`;
  await page
    .getByLabel("Tệp bảng đơn vị")
    .setInputFiles({ name: "don-vi.csv", mimeType: "text/csv", buffer: Buffer.from(table) });

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kiểm tra trước khi nhập");
  await expect(page.getByText("Còn 1 dòng phải sửa trước khi nhập.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: `Sửa dòng 2: ${SCHOOL}` }).click();
  await page.getByLabel("Loại").selectOption("Cơ sở giáo dục");
  await page.getByRole("button", { name: "Lưu dòng" }).click();
  await expect(page.getByText("Mọi dòng đều đọc được")).toBeVisible();
  await page.getByRole("button", { name: "Nhập 2 đơn vị" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kết quả nhập đơn vị");
  await page.getByRole("link", { name: "Mở danh mục đơn vị" }).click();
  await page.getByRole("searchbox").fill("truong tieu hoc na rua");
  await page.getByRole("link", { name: SCHOOL, exact: true }).click();
  await expect(page.getByRole("region", { name: "Đơn vị trực thuộc" })).toContainText(
    "Tổ Văn phòng",
  );
  await expectAccessible(page);

  await page.goto("/don-vi/nhap");
  await page.getByRole("link", { name: "don-vi.csv" }).click();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hoàn tác" }).click();
  await expect(page.getByText("Đã hoàn tác", { exact: true })).toBeVisible();
});
