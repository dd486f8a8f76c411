import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectLoaded, follow } from "../support";

const UNIT = "Ủy ban nhân dân xã Cần Yên";

/** The department writes a movement down with a target and launches it by its document. */
export async function launchMovement(page: Page, name: string): Promise<string> {
  await follow(page, "Soạn phong trào");
  await page.getByLabel("Tên phong trào", { exact: true }).fill(name);
  await page.getByLabel("Phạm vi").selectOption("PROVINCE");
  await page.getByLabel("Hình thức tổ chức").selectOption("THEMATIC");
  await page.getByLabel("Từ năm").fill("2025");
  const target = page.getByRole("group", { name: "Chỉ tiêu 1" });
  if (!(await target.isVisible()))
    await page.getByRole("button", { name: "Thêm chỉ tiêu" }).click();
  await target.getByLabel("Tên chỉ tiêu").fill("Nhà được xây mới, sửa chữa");
  await target.getByLabel("Mức phải đạt").fill("17");
  await target.getByLabel("Đơn vị tính").fill("nhà");
  await page.getByRole("button", { name: "Lưu bản soạn" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.getByRole("button", { name: "Phát động", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Số, ký hiệu văn bản phát động").fill("1755/KH-UBND");
  await dialog.getByRole("textbox", { name: "Ngày ký" }).fill("10/03/2025");
  await dialog.getByLabel("Cơ quan phát động").fill("UBND tỉnh Cao Bằng");
  await dialog.getByRole("button", { name: "Phát động", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("1755/KH-UBND", { exact: false }).first()).toBeVisible();
  await expectLoaded(page);
  await expectAccessible(page);
  return new URL(page.url()).pathname;
}

/** The commune writes down what was given; the figure in words is read at once. */
export async function contribute(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Thêm khoản đóng góp" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Số tiền").fill("hơn 986 triệu đồng");
  await expect(dialog.getByText("Hiểu là 986.000.000 đồng")).toBeVisible();
  await dialog.getByLabel("Người, đơn vị đóng góp").fill("Hợp tác xã Nà Rài");
  await dialog.getByLabel("Loại người đóng góp").selectOption("COMPANY");
  await expect(dialog.getByLabel("Đơn vị vận động, ghi nhận").locator(":checked")).toHaveText(UNIT);
  await dialog.getByRole("button", { name: "Ghi khoản đóng góp" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("Hợp tác xã Nà Rài").first()).toBeVisible();
  await expectAccessible(page);
}
