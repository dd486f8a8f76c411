import type { Page } from "@playwright/test";
import { givenBlock, MEMBERS } from "./given/block";
import { expect, expectAccessible, follow, signIn, test } from "./support";

const OFFICE = "bannoichinh.canbo";
const FLAG = "Ban Tổ chức Tỉnh ủy";
const CERTIFICATE = "Văn phòng Tỉnh ủy";

/** Walks to a step of the run-sheet, on the list beside the page or on the folded one of phones. */
async function step(page: Page, name: string) {
  const fold = page.locator("details", { hasText: /^Bước/ }).locator("summary");
  if (await fold.isVisible()) await fold.click();
  await page
    .getByRole("navigation", { name: /^Chương trình hội nghị/ })
    .getByRole("link", { name: new RegExp(name) })
    .click();
}

async function prepare(page: Page, add: string, fill: () => Promise<void>) {
  await page.getByRole("link", { name: add }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Chuẩn bị biểu quyết" })).toBeVisible();
  await fill();
  await page.getByRole("button", { name: "Lưu lượt biểu quyết" }).click();
}

async function openVote(page: Page, title: RegExp) {
  const card = page.getByRole("region", { name: title });
  await card.getByRole("button", { name: "Mở biểu quyết" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Mở biểu quyết" }).click();
  await expect(card.getByText("Đang bỏ phiếu")).toBeVisible();
  return card;
}

async function count(page: Page, title: RegExp, votes: Record<string, number>) {
  const card = page.getByRole("region", { name: title });
  await card.getByLabel("Phát ra").fill("5");
  await card.getByLabel("Thu về", { exact: true }).fill("5");
  await card.getByLabel("Không thu về").fill("0");
  await card.getByLabel("Hợp lệ", { exact: true }).fill("5");
  await card.getByLabel("Không hợp lệ").fill("0");
  for (const unit of MEMBERS) await card.getByLabel(unit).fill(String(votes[unit] ?? 0));
  await card.getByRole("button", { name: "Ghi kết quả kiểm phiếu" }).click();
  await card.getByRole("button", { name: "Công bố kết quả" }).click();
  await expect(card.getByText("Kết quả đã công bố và cố định")).toBeVisible();
  return card;
}

test("a block's conference from its plan to its minutes", async ({
  page,
  request,
  expectRefusal,
}) => {
  test.setTimeout(300_000);
  const block = await givenBlock(request, 2025);

  await signIn(page, OFFICE, "/hoi-nghi?nam=2025");
  await follow(page, "Lập kế hoạch hội nghị");
  await page.getByLabel("Cụm, khối thi đua").selectOption({ label: block.name });
  await page.getByRole("textbox", { name: /^Ngày họp/ }).fill("26/12/2025");
  await page.getByLabel("Giờ họp").fill("8h00");
  await page.getByLabel("Địa điểm").fill("Phòng họp Ban Nội chính Tỉnh ủy");
  await page.getByLabel("Chủ trì").fill("Vương Quốc Khánh, Trưởng Ban Nội chính Tỉnh ủy");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Lập kế hoạch" }).click();

  await expect(page.getByText("Đang chuẩn bị")).toBeVisible();
  await expect(page.getByText("08 giờ 00").first()).toBeVisible();
  await page.getByRole("button", { name: "Khai mạc hội nghị" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Khai mạc" }).click();
  await expect(page.getByText("Đang họp").first()).toBeVisible();

  await test.step("attendance by taps", async () => {
    await page.getByRole("button", { name: "Tất cả có mặt" }).click();
    await expect(page.getByTestId("present")).toHaveText("5/5");
    const office = page.getByRole("group", { name: CERTIFICATE });
    await office.getByText("Vắng có lý do").click();
    await office.getByText("Có mặt").click();
    await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
    await expect(page.getByTestId("present")).toHaveText("5/5");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Xong, sang bước sau" }).click();
  });

  await test.step("an amendment from the floor, refused with its reason", async () => {
    await page.getByRole("button", { name: "Ghi ý kiến" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Đơn vị nêu").selectOption({ label: "Ủy ban Kiểm tra Tỉnh ủy" });
    await dialog.getByLabel("Nội dung").fill("Nêu riêng số liệu chuyển đổi số của từng đơn vị");
    await dialog.getByText("Không tiếp thu").click();
    await dialog.getByRole("button", { name: "Lưu ý kiến" }).click();
    await expect(dialog.getByRole("alert")).toContainText("Hãy nêu lý do không tiếp thu");
    await dialog.getByLabel("Lý do không tiếp thu").fill("Đã có trong phụ lục");
    await dialog.getByRole("button", { name: "Lưu ý kiến" }).click();
    await expect(page.getByText("Lý do: Đã có trong phụ lục")).toBeVisible();
    await page.getByRole("button", { name: "Xong, sang bước sau" }).click();
  });

  await test.step("own reviews", async () => {
    for (const unit of MEMBERS) await page.getByLabel(unit).check();
    await expect(page.getByText("5/5 đơn vị đã tổ chức sơ kết, tổng kết")).toBeVisible();
    await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
  });

  const flag = /Cờ thi đua của UBND tỉnh/;
  await test.step("the vote on the flag, with a sum that is off", async () => {
    await step(page, "Bình xét, suy tôn");
    await prepare(page, "Thêm lượt suy tôn", async () => {
      await page.getByLabel("Họ và tên").fill("Nông Thị Ánh");
      await page.getByRole("textbox", { name: /^Đơn vị/ }).fill("Sở Nội vụ");
      await expectAccessible(page);
    });
    const card = await openVote(page, flag);
    await card.getByLabel("Phát ra").fill("5");
    await card.getByLabel("Thu về", { exact: true }).fill("4");
    await card.getByLabel("Không thu về").fill("0");
    await expect(card.getByText("Phát ra 5 = thu về 4 + không thu về 0, lệch 1")).toBeVisible();
    await expectAccessible(page);
    expectRefusal(422);
    await card.getByRole("button", { name: "Ghi kết quả kiểm phiếu" }).click();
    await expect(card.getByRole("alert")).toContainText("không bằng phát ra 5");
    await count(page, flag, { [FLAG]: 5 });
    await expect(card.getByText("5/5 · 100 % · Được suy tôn")).toBeVisible();
  });

  await test.step("the vote on the certificate", async () => {
    await prepare(page, "Thêm lượt suy tôn", async () => {
      await expect(page.getByLabel("Hình thức khen thưởng đề nghị")).toHaveValue("BK_TINH");
      await expect(page.getByLabel("Họ và tên")).toHaveValue("Nông Thị Ánh");
    });
    const title = /Bằng khen của UBND tỉnh/;
    await openVote(page, title);
    const card = await count(page, title, { [CERTIFICATE]: 4, [FLAG]: 1 });
    await expect(card.getByText("4/5 · 80 % · Được suy tôn")).toBeVisible();
  });

  await test.step("head and deputy of the next year, and its term", async () => {
    await step(page, "Bầu Trưởng, Phó");
    for (const [title, winner] of [
      [/^Bầu Trưởng khối năm 2026/, FLAG],
      [/^Bầu Phó Trưởng khối năm 2026/, CERTIFICATE],
    ] as const) {
      await prepare(page, "Thêm lượt bầu", async () => {});
      await openVote(page, title);
      await count(page, title, { [winner]: 5 });
    }
    await page.getByRole("button", { name: "Lập kỳ năm 2026 từ kết quả bầu" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Lập kỳ năm 2026" }).click();
    await expect(page.getByText(`đứng đầu: ${FLAG}`)).toBeVisible();
  });

  await test.step("papers and minutes", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Biên bản hội nghị" }).click();
    expect((await download).suggestedFilename()).toBe("bien-ban-hoi-nghi-2025.docx");
    await step(page, "Biên bản, bế mạc");
    await page.getByLabel("Kết luận của chủ trì").fill("Thống nhất các kết quả nêu trên.");
    await page.getByRole("button", { name: "Thông qua biên bản, kết thúc hội nghị" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Thông qua biên bản, kết thúc hội nghị" })
      .click();
    await expect(page.getByText(/Hội nghị đã kết thúc, biên bản đã thông qua/)).toBeVisible();
    await expect(
      page.getByRole("article", { name: "Tóm tắt biên bản" }).getByText(`${FLAG} 5/5 (100 %)`),
    ).toHaveCount(2);
    await expectAccessible(page);
  });

  await test.step("a dossier is made from the vote, once", async () => {
    await step(page, "Đề nghị khen thưởng");
    const card = page.getByRole("region", { name: flag });
    await card.getByRole("button", { name: "Lập hồ sơ đề nghị khen thưởng" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Lập hồ sơ đề nghị khen thưởng" })
      .click();
    await page.waitForURL(/\/ho-so\//);
    await page.goBack();
    await expect(card.getByText("Đã lập hồ sơ:")).toBeVisible();
    await expect(card.getByRole("button", { name: "Lập hồ sơ đề nghị khen thưởng" })).toHaveCount(
      0,
    );
  });
});

test("a member reads the conference and is told once why it cannot write", async ({
  page,
  request,
}) => {
  const block = await givenBlock(request, 2025);
  const headers = await import("./given/block").then(({ as }) => as(request, OFFICE));
  const planned = await request.post("/api/v1/meetings", {
    headers,
    data: { kind: "BLOCK_YEAR_END", blockId: block.id, year: 2025 },
  });
  const { id } = (await planned.json()) as { id: string };
  await signIn(page, "ubkiemtra", `/hoi-nghi/${id}?nam=2025`);
  await expect(
    page.getByText(/Anh\/chị xem được hội nghị này\. Chỉ cơ quan đứng đầu/),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Khai mạc hội nghị" })).toHaveCount(0);
  await expectAccessible(page);
});
