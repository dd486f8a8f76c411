import { expect, expectAccessible, follow, signIn, test } from "./support";

test("a pasted list is looked at, written, and shows on the page of a person @large", async ({
  page,
}) => {
  const mark = Math.floor(Math.random() * 900_000) + 100_000;
  const name = `Nông Thị Mẫu ${mark}`;
  await signIn(page, "canyen.canbo", "/ca-nhan/nhap");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nhập danh sách cá nhân");
  await page
    .getByRole("textbox", { name: "Danh sách" })
    .fill(
      [
        "STT\tHọ và tên\tNgày sinh\tGiới tính\tChức vụ\tXếp loại 2024\tXếp loại 2025",
        `1\t${name}\t08/03/1985\tNữ\tChuyên viên\tHTT\tHTXS`,
        `2\tHoàng Văn Lỗi ${mark}\t31/02/1990\tNam\tChuyên viên\t\t`,
      ].join("\n"),
    );
  await page.getByRole("button", { name: "Đọc danh sách" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kiểm tra trước khi ghi");
  await expect(page.getByText("Còn 1 dòng có lỗi.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bỏ qua dòng 3" }).click();
  await page.getByRole("button", { name: "Ghi 1 người" }).click();
  await expect(page.getByText("Đã ghi 1 người, 2 xếp loại")).toBeVisible();
  await follow(page, "Xem cá nhân");
  await page.getByRole("searchbox").fill(name);
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  const years = page.getByRole("table", { name: "Kết quả hằng năm" });
  await expect(years.getByRole("row", { name: /2025/ })).toContainText("Hoàn thành xuất sắc");
  await expectAccessible(page);
});
