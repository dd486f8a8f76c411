import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectLoaded, follow, type People } from "../support";
import { act, confirm, type Member, today } from "./steps";

/** A dossier from the conference to the register, each step at the screen of the person whose step it is. */
export async function carryDossier(
  people: People,
  dossier: string,
  member: Member,
  number: string,
): Promise<void> {
  await writeReport(await people.at(`${member.head}.canbo`, dossier), member);
  await confirmReport(await people.at(member.head, dossier));
  await sendUp(await people.at("bannoichinh", dossier));
  await appraise(await people.at("chuyenvien", dossier), member);
  await signUp(await people.at("lanhdaoso", dossier));
  await verify(await people.at("vpubnd", dossier));
  await decide(await people.at("lanhdao", dossier), number);
}

async function writeReport(page: Page, member: Member): Promise<void> {
  await page.getByRole("link", { name: "Điền báo cáo thành tích" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Báo cáo thành tích/ })).toBeVisible();
  // The targets of the pledge stand there already.
  await expect(page.getByLabel("So sánh").first()).toBeVisible();
  const known = await page
    .getByLabel("So sánh")
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  expect(known).toContain(member.comparison);
  await page
    .getByLabel("Chức năng, nhiệm vụ được giao")
    .fill("Tham mưu, giúp việc Ban Chấp hành Đảng bộ tỉnh");
  await page
    .getByLabel("Biện pháp đạt được thành tích")
    .fill("Giao chỉ tiêu đến từng phòng, kiểm điểm hằng tháng");
  await page.getByRole("button", { name: "Lưu báo cáo" }).click();
  await expect(page.getByText(/Đã lưu lúc/).first()).toBeVisible();
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải mẫu điền sẵn (.docx)" }).click();
  expect((await file).suggestedFilename()).toMatch(/\.docx$/);
  await expectAccessible(page);
}

async function confirmReport(page: Page): Promise<void> {
  await follow(page, "Xác nhận báo cáo thành tích");
  await page.getByRole("button", { name: "Xác nhận báo cáo" }).click();
  await confirm(page, "Xác nhận");
}

async function sendUp(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ký tờ trình" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Số, ký hiệu").fill("05/TTr-K5");
  await confirm(page, "Ghi đã ký");
  await expectLoaded(page);
  await expectAccessible(page);
  await act(page, "Gửi Sở Nội vụ");
  await expect(page.getByRole("heading", { name: "Đã gửi hồ sơ tới Sở Nội vụ" })).toBeVisible();
}

async function appraise(page: Page, member: Member): Promise<void> {
  await act(page, "Tiếp nhận");
  await expect(page.getByText(/HS-\d{4}-\d{5}/).first()).toBeVisible();
  await page.getByRole("button", { name: "Bắt đầu thẩm định" }).click();
  await expect(page.getByRole("heading", { name: "Thẩm định hồ sơ" })).toBeVisible();
  await page.getByLabel(`Kết quả thẩm định ${member.unit}`).selectOption("QUALIFIED");
  for (const check of await page.getByLabel(/^Kết quả kiểm tra/).all()) {
    await check.selectOption("GOOD");
  }
  await expectAccessible(page);
  await page.getByRole("button", { name: "Trình lãnh đạo Sở" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Ý kiến thẩm định").fill("Đủ điều kiện, tiêu chuẩn.");
  await confirm(page, "Trình lãnh đạo Sở");
  await expect(page.getByText("Chờ lãnh đạo Sở ký trình").first()).toBeVisible();
}

async function signUp(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ký trình", exact: true }).click();
  await page.getByRole("dialog").getByLabel("Số tờ trình").fill("563");
  await confirm(page, "Ký trình");
  await expect(page.getByText("Đã ký trình, chờ thẩm tra").first()).toBeVisible();
}

async function verify(page: Page): Promise<void> {
  await act(page, "Thẩm tra xong, trình lãnh đạo", "Trình lãnh đạo");
  await expect(page.getByText("Đã thẩm tra, chờ quyết định").first()).toBeVisible();
}

async function decide(page: Page, number: string): Promise<void> {
  await page.getByRole("button", { name: "Quyết định khen thưởng" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Số quyết định").fill(number);
  await expect(dialog.getByRole("textbox", { name: "Ngày quyết định" })).toHaveValue(today());
  await confirm(page, "Quyết định khen thưởng");
  await expect(page.getByText("Đã khen thưởng").first()).toBeVisible();
  await expectLoaded(page);
  await expectAccessible(page);
}

/** Anybody finds the award by typing the unit's name without accents. */
export async function findInRegister(page: Page, words: string, number: string): Promise<void> {
  await page.getByRole("searchbox").last().fill(words);
  await expect(page.getByText(`Tìm: ${words}`)).toBeVisible();
  const honour = page
    .getByRole("listitem")
    .filter({ hasText: `${number}/QĐ-UBND` })
    .first();
  await expect(honour).toBeVisible();
  await expectAccessible(page);
}
