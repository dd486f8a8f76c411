import { issuedDecision } from "./honours";
import { choose, expect, expectAccessible, expectLoaded, follow, signIn, test } from "./support";

test(
  "an honour is printed, set right and taken back; anybody may ask after the paper",
  {
    tag: "@large",
  },
  async ({ page, request, browser }) => {
    const number = String(Math.floor(Date.now() / 100) % 1_000_000);
    const decision = await issuedDecision(request, number);
    await signIn(page, "chuyenvien", `/quyet-dinh/${decision}`);
    const files = page.waitForEvent("download");
    await choose(page, "In khen thưởng (.pdf)");
    expect((await files).suggestedFilename()).toContain(number);

    await follow(page, "Mẫu in Bằng khen của Ủy ban nhân dân tỉnh");
    await expectLoaded(page);
    await expectAccessible(page);
    const trial = page.waitForEvent("download");
    await page.getByRole("button", { name: "In thử" }).click();
    expect((await trial).suggestedFilename()).toContain("In thử");
    await page.goBack();

    await page
      .getByRole("table", { name: "Danh sách được khen thưởng" })
      .getByRole("link", { name: "Ủy ban nhân dân xã Cần Yên", exact: true })
      .click();
    await page.getByRole("button", { name: "Ghi đính chính" }).click();
    let dialog = page.getByRole("dialog", { name: "Ghi đính chính" });
    await expect(dialog.getByLabel("Nội dung đúng")).toHaveValue("Ủy ban nhân dân xã Cần Yên");
    await dialog.getByLabel("Nội dung đúng").fill("UBND xã Cần Yên");
    await dialog.getByLabel("Số văn bản đính chính").fill("12/SNV-TĐKT");
    await dialog.getByLabel("Ngày văn bản đính chính", { exact: true }).fill("1/2/2026");
    await dialog.getByLabel("Lý do").fill("Quyết định ghi tắt tên");
    await dialog.getByRole("button", { name: "Ghi đính chính vào sổ" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("UBND xã Cần Yên");
    await expect(page.getByText("Văn bản số 12/SNV-TĐKT")).toBeVisible();

    await page.getByRole("button", { name: "Ghi quyết định hủy bỏ" }).click();
    dialog = page.getByRole("dialog", { name: "Ghi quyết định hủy bỏ" });
    await expectAccessible(page);
    await dialog.getByLabel("Số quyết định hủy bỏ").fill("77");
    const today = new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" }).format();
    await dialog.getByLabel("Ngày quyết định hủy bỏ", { exact: true }).fill(today);
    await dialog.getByLabel("Lý do hủy bỏ").fill("Kê khai không đúng");
    await dialog.getByRole("button", { name: "Ghi hủy bỏ vào sổ" }).click();
    await expect(page.getByText(/^Đã hủy bỏ từ/)).toBeVisible();
    await expect(page.getByRole("button", { name: "In khen thưởng (.pdf)" })).toHaveCount(0);
    await expectAccessible(page);

    const anybody = await (await browser.newContext()).newPage();
    await anybody.goto("/kiem-tra");
    await anybody.getByLabel("Nội dung mã").fill("https://vi.du/kiem-tra#YWI.c2ln");
    await anybody.getByRole("button", { name: "Kiểm tra" }).click();
    await expect(anybody.getByText("Không phải mã do tỉnh cấp")).toBeVisible();
    await expectAccessible(anybody);
    await anybody.context().close();
  },
);
