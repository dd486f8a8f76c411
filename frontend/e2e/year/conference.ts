import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible, expectLoaded, follow } from "../support";
import { act, confirm, FLAG_WINNER, MEMBERS, MERIT_WINNER, type Member } from "./steps";

/**
 * The year-end conference as the office of the block's head holds it, from the invitation to the minutes; answers the
 * addresses of the two dossiers made from its votes.
 */
export async function holdConference(page: Page, block: string): Promise<[string, string]> {
  await plan(page, block);
  await open(page);
  await next(page, "Bình xét, suy tôn");
  await vote(page, { add: "Thêm lượt suy tôn", award: "CO_TINH", chosen: FLAG_WINNER, spoilt: 1 });
  await vote(page, { add: "Thêm lượt suy tôn", award: "BK_TINH", chosen: MERIT_WINNER, spoilt: 1 });
  await expectAccessible(page);
  await next(page, "Bầu Trưởng, Phó");
  await vote(page, { add: "Thêm lượt bầu", chosen: FLAG_WINNER, spoilt: 0 });
  await vote(page, { add: "Thêm lượt bầu", chosen: MERIT_WINNER, spoilt: 0 });
  await act(page, "Lập kỳ năm 2026 từ kết quả bầu");
  await expect(page.getByText(/đã lập, đứng đầu: Ban Tổ chức Tỉnh ủy/)).toBeVisible();
  await next(page, "Biên bản, bế mạc");
  await expectAccessible(page);
  await page.getByLabel("Kết luận của chủ trì").fill("Hội nghị thống nhất các nội dung nêu trên.");
  await act(page, "Thông qua biên bản, kết thúc hội nghị");
  await expect(page.getByText("Hội nghị đã kết thúc, biên bản đã thông qua")).toBeVisible();
  await next(page, "Bình xét, suy tôn");
  const meeting = page.url();
  const flag = await proposeFrom(page, "Cờ thi đua");
  await page.goto(meeting);
  return [flag, await proposeFrom(page, "Bằng khen")];
}

/** The dossier a published vote asks for. */
async function proposeFrom(page: Page, award: string): Promise<string> {
  await page
    .getByRole("region", { name: new RegExp(award) })
    .getByRole("button", { name: "Lập hồ sơ đề nghị khen thưởng" })
    .click();
  await confirm(page, "Lập hồ sơ đề nghị khen thưởng");
  await page.waitForURL(/\/ho-so\//);
  await expectLoaded(page);
  await expectAccessible(page);
  return new URL(page.url()).pathname;
}

async function plan(page: Page, block: string): Promise<void> {
  await follow(page, "Lập kế hoạch hội nghị");
  await page.getByLabel("Cụm, khối thi đua").selectOption({ label: block });
  await page.getByLabel("Địa điểm").fill("Phòng họp Ban Nội chính Tỉnh ủy");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Lập kế hoạch", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Hội nghị tổng kết/ })).toBeVisible();
}

async function open(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Khai mạc hội nghị" }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Ngày họp" }).fill("05/12/2025");
  await confirm(page, "Khai mạc");
  await page.getByRole("button", { name: "Tất cả có mặt" }).click();
  await expect(page.getByTestId("present")).toHaveText(`${MEMBERS.length}/${MEMBERS.length}`);
  await expectAccessible(page);
}

/** Goes to a step of the run-sheet; on phones it is folded away. */
async function next(page: Page, step: string): Promise<void> {
  const folded = page.locator("summary", { hasText: /^Bước \d/ });
  if (await folded.isVisible()) await folded.click();
  await page
    .getByRole("navigation", { name: "Chương trình hội nghị" })
    .getByRole("link", { name: new RegExp(step) })
    .click();
  await expectLoaded(page);
}

interface Vote {
  add: string;
  award?: string;
  chosen: Member;
  spoilt: number;
}

/** Prepared, opened, counted with papers that add up, and fixed. */
async function vote(page: Page, { add, award, chosen, spoilt }: Vote): Promise<void> {
  await follow(page, add);
  if (award) await page.getByLabel("Hình thức khen thưởng đề nghị").selectOption(award);
  await page.getByLabel("Họ và tên").first().fill("Nông Thị Ánh");
  await page.getByRole("button", { name: "Lưu lượt biểu quyết" }).click();
  const card = page.locator("section", {
    has: page.getByRole("button", { name: "Mở biểu quyết", exact: true }),
  });
  const title = (await card.last().getByRole("heading", { level: 3 }).textContent()) ?? "";
  await act(page, "Mở biểu quyết");
  await count(page.getByRole("form", { name: `Kết quả kiểm phiếu: ${title}` }), chosen, spoilt);
  await page
    .getByRole("form", { name: `Công bố kết quả: ${title}` })
    .getByRole("button", { name: "Công bố kết quả" })
    .click();
  await expect(
    page
      .getByRole("region", { name: title })
      .getByText("Kết quả đã công bố và cố định", { exact: false }),
  ).toBeVisible();
}

async function count(form: Locator, chosen: Member, spoilt: number): Promise<void> {
  const valid = MEMBERS.length - spoilt;
  const papers = { "Phát ra": MEMBERS.length, "Thu về": MEMBERS.length, "Không thu về": 0 };
  for (const [label, n] of Object.entries({ ...papers, "Hợp lệ": valid, "Không hợp lệ": spoilt })) {
    await form.getByLabel(label, { exact: true }).fill(`${n}`);
  }
  for (const { unit } of MEMBERS) {
    await form.getByLabel(unit, { exact: true }).fill(unit === chosen.unit ? `${valid}` : "0");
  }
  await form.getByRole("button", { name: "Ghi kết quả kiểm phiếu" }).click();
}
