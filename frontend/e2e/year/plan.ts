import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectLoaded } from "../support";
import { confirm, PLAN_157 } from "./steps";

/** Pastes plan 157, looks at what was read, and takes the 34 tasks in. */
export async function importPlan(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Nhập từ văn bản" }).first().click();
  await expect(page.getByRole("heading", { name: "Nhập kế hoạch từ văn bản" })).toBeVisible();
  await page.getByLabel("Nội dung kế hoạch").fill(PLAN_157);
  await page.getByRole("button", { name: "Đọc nội dung" }).click();
  await expect(page.getByRole("heading", { name: "Kiểm tra trước khi nhập" })).toBeVisible();
  await expect(page.getByText("đọc được 34 nhiệm vụ", { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Nhập 34 nhiệm vụ" }).click();
  await expect(page.getByRole("heading", { name: "Đã nhập 34 nhiệm vụ" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Mở kế hoạch" }).click();
}

/** Records that the plan was signed; every run has a number of its own. */
export async function issuePlan(page: Page, number: string): Promise<void> {
  await page.getByRole("button", { name: "Ghi ban hành" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Số, ký hiệu").fill(number);
  await dialog.getByRole("textbox", { name: "Ngày ban hành" }).fill("22/01/2026");
  await confirm(page, "Ghi ban hành");
  await expect(page.getByText("Đã ban hành", { exact: true }).first()).toBeVisible();
  await expectLoaded(page);
  await expectAccessible(page);
}

/** Task I.2 is the plan itself: it closes on the record that proves it. */
export async function closeTaskOnThePlan(page: Page, number: string): Promise<void> {
  await page
    .getByRole("region", { name: /^Quý I(?![IV])/ })
    .getByRole("link", { name: /^2\. / })
    .click();
  await page.getByRole("button", { name: "Hoàn thành", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Bản ghi đã có trong hệ thống").check();
  await dialog.getByRole("combobox", { name: "Văn bản hoặc bản ghi" }).fill(number);
  await page
    .getByRole("option", { name: new RegExp(number) })
    .first()
    .click();
  await confirm(page, "Hoàn thành");
  await expect(page.getByText("Hoàn thành", { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
}
