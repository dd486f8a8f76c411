import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectLoaded, follow } from "../support";
import { act, type Member } from "./steps";

/** The officer writes what the unit promises and sends it to the head; answers the pledge's address. */
export async function promise(page: Page, block: string, member: Member): Promise<string> {
  await follow(page, "Lập giao ước");
  await page.getByLabel("Cụm, khối thi đua").selectOption({ label: block });
  await page.getByRole("button", { name: "Bắt đầu soạn" }).click();
  await expect(page.getByRole("heading", { name: "Soạn giao ước năm 2025" })).toBeVisible();
  await page.getByRole("button", { name: "Thêm chỉ tiêu" }).click();
  await page.getByLabel("Tên chỉ tiêu").fill(member.indicator);
  await page.getByLabel("Mức giao ước").fill(member.planned);
  await page.getByLabel("Đơn vị tính").fill(member.measure);
  await page.getByRole("button", { name: "Lưu và xem lại" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: `Giao ước năm 2025 của ${member.unit}` }),
  ).toBeVisible();
  await act(page, "Gửi thủ trưởng ký");
  await expect(page.getByText("Chờ ký", { exact: true }).first()).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The unit's head signs on the system. */
export async function sign(page: Page): Promise<void> {
  await act(page, "Ký giao ước");
  await expect(page.getByText("Đã ký", { exact: true }).first()).toBeVisible();
}

/** The officer writes what was reached, sees how it compares, looks over it once more and sends it. */
export async function report(page: Page, member: Member): Promise<void> {
  await page.getByRole("button", { name: "Báo cáo cả năm" }).click();
  await page.getByLabel(`Kết quả đạt được (${member.measure})`).fill(member.reached);
  await expect(page.getByText(member.comparison).first()).toBeVisible();
  await page.getByRole("button", { name: "Kiểm tra và gửi" }).click();
  await expect(
    page.getByRole("heading", { name: "Kiểm tra kết quả cả năm trước khi gửi" }),
  ).toBeVisible();
  await expect(page.getByText(member.comparison).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Gửi kết quả cả năm" }).click();
  await expect(page.getByText("Đã báo cáo năm, chờ xác nhận").first()).toBeVisible();
}

/** Whoever confirms for the block. */
export async function confirmResults(page: Page, member: Member): Promise<void> {
  await expectLoaded(page);
  await expect(page.getByText(member.comparison).first()).toBeVisible();
  await act(page, "Xác nhận kết quả");
  await expect(page.getByText("Đã xác nhận kết quả", { exact: true }).first()).toBeVisible();
}

/** Next year's pledge, made from this one, sent by the officer. */
export async function promiseAgain(page: Page, block: string, member: Member): Promise<string> {
  await follow(page, "Lập giao ước");
  await page.getByLabel("Cụm, khối thi đua").selectOption({ label: block });
  await page.getByLabel("Nội dung giao ước năm 2025").check();
  await page.getByRole("button", { name: "Bắt đầu soạn" }).click();
  await expect(page.getByText(member.indicator).first()).toBeVisible();
  await page.getByRole("button", { name: "Lưu và xem lại" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: `Giao ước năm 2026 của ${member.unit}` }),
  ).toBeVisible();
  await act(page, "Gửi thủ trưởng ký");
  await expect(page.getByText("Chờ ký", { exact: true }).first()).toBeVisible();
  return new URL(page.url()).pathname;
}
