import { declaredHonour, issuedDecision } from "./honours";
import { expect, expectAccessible, signIn, test } from "./support";

/** Numbers of decisions are unique; each run of a project takes its own. */
const number = () => String(1000 + Math.floor(Math.random() * 900_000));

const BOX = { name: "Tìm theo tên, đơn vị, danh hiệu, số quyết định" };

test("an honour is found without accents and by abbreviation, and read with its source", async ({
  page,
  request,
}) => {
  const decision = number();
  await declaredHonour(request, `${decision}/QĐ-UBND`, 2023);
  await declaredHonour(request, `${decision}/QĐ-UBND`, 2021);
  await signIn(page, "canyen.canbo", "/tra-cuu");
  await expect(page).toHaveTitle("Tra cứu khen thưởng – Sổ Vàng");
  await expectAccessible(page);

  await page.getByRole("searchbox", BOX).fill(`bk ubnd tinh ban to chuc ${decision}`);
  await expect(page.getByRole("heading", { name: "Khớp nhất trước" })).toBeVisible();
  await expect(page.getByText("2 khen thưởng", { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel("Năm thành tích").selectOption("2023");
  await expect(page.getByText("1 khen thưởng", { exact: true })).toBeVisible();
  expect(new URL(page.url()).searchParams.get("year")).toBe("2023");

  await page.getByRole("link", { name: "Ban Tổ chức Tỉnh ủy" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ban Tổ chức Tỉnh ủy");
  await expect(
    page.getByText(`Quyết định số ${decision}/QĐ-UBND ngày 05 tháng 02 năm 2024`),
  ).toBeVisible();
  await expect(page.getByText("Hệ thống chưa đối chiếu với bản gốc")).toBeVisible();
  await expect(
    page.getByRole("link", { name: "Bằng khen của Ủy ban nhân dân tỉnh" }).first(),
  ).toBeVisible();
  await expectAccessible(page);

  await page.goBack();
  await expect(page.getByRole("searchbox", BOX)).toHaveValue(
    `bk ubnd tinh ban to chuc ${decision}`,
  );
});

test("a unit's honours open from its page; what matches nothing says how to go on", async ({
  page,
  request,
}) => {
  await declaredHonour(request, `${number()}/QĐ-UBND`, 2022);
  await signIn(page, "chuyenvien", "/don-vi?q=ban+to+chuc+tinh+uy");
  await page.getByRole("link", { name: "Ban Tổ chức Tỉnh ủy" }).first().click();
  await page.getByRole("link", { name: "Xem khen thưởng" }).click();
  const chip = page.getByRole("button", { name: "Bỏ điều kiện Đơn vị: Ban Tổ chức Tỉnh ủy" });
  await expect(chip).toBeVisible();
  await page.getByRole("button", { name: /Bằng khen của Ủy ban nhân dân tỉnh/ }).click();
  await expect(page).toHaveURL(/award=BK_TINH/);
  await expect(page.getByRole("link", { name: "Ban Tổ chức Tỉnh ủy" }).nth(1)).toBeVisible();
  await expectAccessible(page);

  await chip.click();
  await expect(page).not.toHaveURL(/unitId/);
  await page.getByRole("searchbox", BOX).fill("khong ai ten nhu the nay");
  await expect(page.getByText("Không tìm thấy khen thưởng nào")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tìm lại từ đầu" }).click();
  await expect(page.getByRole("link", { name: "cstđ" })).toBeVisible();
});

test("the department writes an earlier honour into the book", async ({ page }) => {
  const decision = number();
  await signIn(page, "chuyenvien", "/tra-cuu");
  await page.getByRole("button", { name: "Nhập khen thưởng cũ" }).click();
  const dialog = page.getByRole("dialog", { name: "Nhập khen thưởng cũ vào sổ" });
  await dialog.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(dialog.getByRole("link", { name: "Hãy chọn đơn vị được khen." })).toBeVisible();
  await expectAccessible(page);

  await dialog.getByRole("combobox", { name: "Đơn vị được khen" }).fill("cong an tinh");
  await page.getByRole("option", { name: /^Công an tỉnh/ }).click();
  await dialog.getByLabel("Danh hiệu, hình thức").selectOption("CO_TINH");
  await dialog.getByLabel("Năm đạt thành tích").selectOption("2024");
  await dialog
    .getByLabel("Thành tích", { exact: true })
    .fill("Dẫn đầu phong trào thi đua năm 2024");
  await dialog.getByLabel("Số quyết định").fill(decision);
  await dialog.getByLabel("Ngày quyết định", { exact: true }).fill("15/3/2025");
  await dialog
    .getByLabel("Người hoặc cơ quan quyết định")
    .fill("Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng");
  await dialog.getByRole("button", { name: "Ghi vào sổ" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Công an tỉnh");
  await expect(
    page.getByText(`Quyết định số ${decision}/QĐ-UBND ngày 15 tháng 3 năm 2025`),
  ).toBeVisible();
});

test("a reader is not offered to write into the book", async ({ page }) => {
  await signIn(page, "canyen", "/tra-cuu");
  await expect(page.getByRole("searchbox", BOX)).toBeVisible();
  await expect(page.getByRole("button", { name: "Nhập khen thưởng cũ" })).toBeHidden();
});

test("an issued decision shows whom it honours, gives its text, and leads to the register", async ({
  page,
  request,
}) => {
  const decision = number();
  await issuedDecision(request, decision);
  await signIn(page, "canyen", "/quyet-dinh");
  await expect(page).toHaveTitle("Quyết định khen thưởng – Sổ Vàng");
  await page.getByRole("searchbox", { name: "Tìm theo số, trích yếu, người ký" }).fill(decision);
  await expect(page.getByText("1 quyết định", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: `${decision}/QĐ-UBND` }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `Quyết định số ${decision}/QĐ-UBND`,
  );
  await expect(page.getByText("Lã Quốc Bình, Phó Chủ tịch")).toBeVisible();
  await expectAccessible(page);
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải văn bản (.docx)" }).click();
  expect((await file).suggestedFilename()).toBe(`QD-${decision}-${new Date().getFullYear()}.docx`);

  await page
    .getByRole("table", { name: "Danh sách được khen thưởng" })
    .getByRole("link", { name: "Ủy ban nhân dân xã Cần Yên", exact: true })
    .click();
  await expect(page.getByText("Ghi cùng lúc với quyết định được ban hành")).toBeVisible();
  await expect(page.getByRole("link", { name: `${decision}/QĐ-UBND` })).toBeVisible();
});
