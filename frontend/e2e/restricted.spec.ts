import type { Page } from "@playwright/test";
import { as } from "./given/block";
import { expect, expectAccessible, signIn, test } from "./support";

const COMMUNE = "Ủy ban nhân dân xã Cần Yên";
const REASON = "Thẩm định hồ sơ đề nghị Bằng khen năm 2026";

async function unitPage(page: Page, request: Parameters<typeof as>[0], username: string) {
  const headers = await as(request, username);
  const answer = await request.get("/api/v1/units", { headers, params: { q: COMMUNE, size: 50 } });
  const { items } = (await answer.json()) as { items: { id: string; name: string }[] };
  const id = items.find((one) => one.name === COMMUNE)?.id;
  await signIn(page, username, `/don-vi/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(COMMUNE);
}

const section = (page: Page) => page.getByRole("region", { name: "Thông tin hạn chế" });

async function read(page: Page) {
  await section(page).getByRole("button", { name: "Xem thông tin hạn chế" }).click();
  await page.getByRole("textbox", { name: "Lý do xem" }).fill(REASON);
  await page.getByRole("dialog").getByRole("button", { name: "Xem", exact: true }).click();
  await expect(section(page).getByText(/^Xem lúc/)).toBeVisible();
}

test("a restricted fact is written, read with a reason, corrected, and gone when the page is left", async ({
  page,
  request,
}) => {
  const decision = `Kết luận thanh tra số ${Math.floor(Math.random() * 900_000)}/KL-TTr`;
  await unitPage(page, request, "canyen");
  await expectAccessible(page);
  await section(page).getByRole("button", { name: "Ghi thông tin mới" }).click();
  await page.getByLabel("Loại", { exact: true }).selectOption("INSPECTION");
  await page.getByRole("textbox", { name: "Từ ngày" }).fill("05/01/2026");
  await page.getByRole("textbox", { name: "Căn cứ" }).fill(decision);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã ghi thông tin hạn chế")).toBeVisible();
  await expect(page.getByText(decision)).toHaveCount(0);

  await section(page).getByRole("button", { name: "Xem thông tin hạn chế" }).click();
  const dialog = page.getByRole("dialog");
  await page.getByRole("textbox", { name: "Lý do xem" }).fill("xem thử");
  await dialog.getByRole("button", { name: "Xem", exact: true }).click();
  await expect(dialog.getByText("Hãy ghi lý do xem, ít nhất 10 ký tự").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "Lý do xem" }).fill(REASON);
  await dialog.getByRole("button", { name: "Xem", exact: true }).click();
  const row = section(page).getByRole("row", { name: decision });
  await expect(row).toContainText("Thanh tra, kiểm tra, điều tra");
  await expect(row).toContainText("Từ 05/01/2026, chưa kết thúc");
  await expectAccessible(page);

  await row.getByRole("button", { name: "Sửa" }).click();
  await page.getByRole("textbox", { name: "Đến ngày" }).fill("20/01/2026");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText(decision)).toHaveCount(0);
  await read(page);
  await expect(row).toContainText("05/01/2026 – 20/01/2026");

  await page.getByRole("link", { name: "Đơn vị", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đơn vị");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(COMMUNE);
  await expect(page.getByText(decision)).toHaveCount(0);
  await section(page).scrollIntoViewIfNeeded();
});

test(
  "who may not read is told why, and nothing else",
  { tag: "@large" },
  async ({ page, request }) => {
    await unitPage(page, request, "giamsat");
    const button = section(page).getByRole("button", { name: "Xem thông tin hạn chế" });
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await expect(section(page).getByText(/Chỉ người của đơn vị và các cơ quan/)).toBeVisible();
    await expect(section(page).getByRole("button", { name: "Ghi thông tin mới" })).toHaveCount(0);
    await expectAccessible(page);
  },
);

test(
  "somebody is looked up by the identity number with a reason",
  { tag: "@large" },
  async ({ page }) => {
    await signIn(page, "canyen.canbo", "/ca-nhan");
    await page.getByRole("button", { name: "Nhập số định danh" }).click();
    await page.getByRole("textbox", { name: "Số định danh" }).fill("004 099 000 123");
    await page.getByRole("textbox", { name: "Lý do tìm" }).fill(REASON);
    await page.getByRole("dialog").getByRole("button", { name: "Tìm", exact: true }).click();
    await expect(page.getByText("Không có ai mang số này")).toBeVisible();
    await expectAccessible(page);
  },
);
