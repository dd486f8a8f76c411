import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectLoaded, follow } from "../support";
import { confirm, MEMBERS } from "./steps";

/** The department founds the block, writes its five members with head and deputy, and the decision; answers its address. */
export async function foundBlock(page: Page, name: string): Promise<string> {
  await follow(page, "Thêm cụm, khối");
  await page.getByLabel("Tên chính thức").fill(name);
  await page.getByRole("button", { name: "Lưu, ghi thành viên" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Thành viên ${name}` })).toBeVisible();
  for (const { unit } of MEMBERS) {
    await page.getByRole("combobox", { name: "Thêm đơn vị" }).fill(unit);
    await page.getByRole("option", { name: unit }).first().click();
  }
  await expect(page.getByText(`${MEMBERS.length} đơn vị`, { exact: true })).toBeVisible();
  await page.getByLabel("Số thành viên văn bản ghi").fill(`${MEMBERS.length}`);
  await page
    .getByLabel("Đơn vị Trưởng khối", { exact: false })
    .selectOption({ label: MEMBERS[0].unit });
  await page
    .getByLabel("Đơn vị Phó Trưởng khối", { exact: false })
    .selectOption({ label: MEMBERS[1].unit });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await makeOfficial(page, "463/QĐ-UBND", "19/04/2025");
  for (const { unit } of MEMBERS) {
    await expect(page.getByRole("main").getByRole("link", { name: unit })).toBeVisible();
  }
  return new URL(page.url()).pathname;
}

/** The decision that makes the members and leaders of the year official. */
export async function makeOfficial(page: Page, number: string, date: string): Promise<void> {
  await page.getByRole("button", { name: "Ghi quyết định" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Số quyết định").fill(number);
  await dialog.getByRole("textbox", { name: "Ngày ký" }).fill(date);
  await confirm(page, "Ghi quyết định");
  await expect(page.getByText("Chính thức", { exact: true }).first()).toBeVisible();
  await expect(page.getByText(number, { exact: true }).first()).toBeVisible();
  await expectLoaded(page);
  await expectAccessible(page);
}
