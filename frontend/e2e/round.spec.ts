import { expect, expectAccessible, signIn, test } from "./support";

/** A word of letters alone, so that it can be a name. */
function letters(): string {
  const word = Array.from({ length: 8 }, () =>
    String.fromCharCode(97 + Math.floor(Math.random() * 26)),
  ).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

test("a commune does its whole year-end in one sitting", async ({ page }) => {
  const people = [`Nông Thị ${letters()}`, `Lý Văn ${letters()}`, `Sùng A ${letters()}`];
  await signIn(page, "canyen", "/dot-xet/moi");
  await page.getByLabel("Tên đợt xét").fill(`Xét khen thưởng ${letters()}`);
  await page.getByLabel("Lao động tiên tiến", { exact: true }).check();
  await page.getByRole("button", { name: "Tiếp tục: ghi tên" }).click();

  await page
    .getByRole("textbox", { name: "Danh sách" })
    .fill(
      [
        "STT\tHọ và tên\tChức vụ",
        ...people.map((name, at) => `${at + 1}\t${name}\tCông chức`),
      ].join("\n"),
    );
  await page.getByRole("button", { name: "Đọc danh sách" }).click();
  await expect(page.getByText("Đọc được 3 dòng: 3 dòng rõ.")).toBeVisible();
  await page.getByRole("button", { name: /Đưa 3 vào danh sách/ }).click();
  await expect(page.getByText("Công chức", { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tiếp tục: kết quả họp" }).click();

  await page.getByLabel("Số thành viên").fill("9");
  await page.getByLabel("Số người dự họp").fill("8");
  await page.getByRole("button", { name: "Ghi kết quả họp" }).click();

  await page.getByLabel("Số quyết định").fill(String(Math.floor(1000 + Math.random() * 90000)));
  await page.getByLabel("Chức vụ người ký").fill("Chủ tịch");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ghi quyết định và sổ khen thưởng" }).click();

  await expect(page.getByText("Đã khen 3, không khen 0.")).toBeVisible();
  await page.getByRole("link", { name: /^Quyết định số/ }).click();
  await expect(page.getByText(people[0] ?? "").first()).toBeVisible();
});
