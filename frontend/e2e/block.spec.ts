import type { Page } from "@playwright/test";
import { as, givenBlock, MEMBERS } from "./given/block";
import { choose, expect, expectAccessible, expectLoaded, test } from "./support";
import { makeOfficial } from "./year/blocks";
import { confirm } from "./year/steps";

const YEAR = 2026;
const [HEAD, , , , OFFICE] = MEMBERS as [string, string, string, string, string];

/** A day from now on, as it is typed. */
function inDays(days: number): string {
  return new Intl.DateTimeFormat("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(new Date(Date.now() + days * 86_400_000));
}

test("whoever leads the block sets its dates and corrects what was done together", async ({
  people,
  request,
}) => {
  const block = await givenBlock(request, YEAR);
  const address = `/cum-khoi/${block.id}?nam=${YEAR}`;
  const page = await people.at("bannoichinh.canbo", address);
  await test.step("dates are set, moved and taken away", () => setDates(page));
  await test.step("a member reads them where it looks", async () => {
    const member = await people.at("vanphong.canbo", address);
    await expect(member.getByText("Còn 9 ngày", { exact: true })).toBeVisible();
    await expect(member.getByRole("button", { name: "Sửa thời hạn" })).toHaveCount(0);
    await expectAccessible(member);
  });
  await test.step("an activity is written, corrected, taken out", () => keepActivity(page));
});

async function setDates(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Đặt thời hạn" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Gửi và ký giao ước" }).fill(inDays(9));
  await dialog.getByRole("textbox", { name: "Báo cáo kết quả sáu tháng" }).fill(inDays(40));
  await dialog.getByRole("textbox", { name: "Báo cáo kết quả năm" }).fill(inDays(20));
  await dialog.getByRole("button", { name: "Lưu thời hạn" }).click();
  await expect(
    dialog.getByRole("link", { name: "Hạn báo cáo năm phải sau hạn báo cáo sáu tháng" }),
  ).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("textbox", { name: "Báo cáo kết quả sáu tháng" }).fill("");
  await confirm(page, "Lưu thời hạn");
  await expect(page.getByText("Còn 9 ngày", { exact: true })).toBeVisible();
  await expect(page.getByText(new RegExp(`^(Thứ|Chủ nhật).*, ${inDays(9)}$`))).toBeVisible();
  await expect(page.getByText("Chưa đặt thời hạn")).toHaveCount(1);
}

async function keepActivity(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Thêm hoạt động chung" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nội dung").fill("Hỗ trợ cột điện cho xóm Trà Phìn");
  await dialog.getByRole("textbox", { name: "Tổng trị giá" }).fill("30.000.000");
  await dialog.getByLabel(`${HEAD}: tiền`).fill("10.000.000");
  await dialog.getByRole("button", { name: `Thêm hiện vật, ngày công của ${OFFICE}` }).click();
  await dialog.getByLabel(`${OFFICE}: hiện vật`).fill("12 cột thép");
  await dialog.getByLabel("Trị giá hiện vật").fill("18.000.000");
  await dialog.getByRole("button", { name: "Ghi hoạt động" }).click();
  await expect(
    dialog.getByRole("link", { name: /còn thiếu 2\.000\.000 đồng/ }),
    "the parts come to the whole, or it is said that they do not",
  ).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel("Trị giá hiện vật").fill("20.000.000");
  await expect(dialog.getByText(/khớp tổng trị giá/)).toBeVisible();
  await confirm(page, "Ghi hoạt động");
  await expect(page.getByText("30.000.000 đồng", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Sửa", exact: true }).click();
  await dialog.getByLabel(`${HEAD}: tiền`).fill("12.000.000");
  await dialog.getByRole("button", { name: "Lấy làm tổng trị giá" }).click();
  await confirm(page, "Lưu hoạt động");
  await expect(page.getByText("32.000.000 đồng", { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Bỏ", exact: true }).click();
  await confirm(page, "Bỏ hoạt động");
  await expect(page.getByText("Chưa ghi hoạt động chung nào")).toBeVisible();
}

test("an official year is opened again with a reason, and the block's own facts are corrected", async ({
  people,
  request,
}) => {
  const block = await givenBlock(request, YEAR);
  const page = await people.at("chuyenvien", `/cum-khoi/${block.id}?nam=${YEAR}`);
  await makeOfficial(page, "463/QĐ-UBND", "19/01/2026");
  await choose(page, "Mở lại để sửa");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Mở lại", exact: true }).click();
  await expect(dialog.getByText("Hãy ghi lý do")).toBeVisible();
  await dialog.getByLabel("Lý do mở lại").fill("Bổ sung thành viên theo đề nghị của đơn vị");
  await confirm(page, "Mở lại");
  await expect(page.getByText("Tạm thời, chờ quyết định").first()).toBeVisible();
  await expect(page.getByText("Bổ sung thành viên theo đề nghị của đơn vị")).toBeVisible();

  await choose(page, "Sửa thông tin");
  await expect(page.getByRole("heading", { name: "Sửa thông tin cụm, khối" })).toBeVisible();
  const name = `${block.name} (mới)`;
  await page.getByLabel("Tên chính thức").fill(name);
  await page.getByLabel("Số quyết định thành lập").fill("348/QĐ-UBND");
  await page.getByRole("textbox", { name: "Ngày thành lập" }).fill("06/04/2018");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Lưu thông tin" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByText("348/QĐ-UBND, 06/04/2018")).toBeVisible();
  await expectLoaded(page);
});

test("two people change the same year: both versions side by side, nothing typed is lost", async ({
  people,
  request,
  expectRefusal,
}) => {
  expectRefusal(412);
  const block = await givenBlock(request, YEAR);
  const edit = `/cum-khoi/${block.id}/nam/${YEAR}/sua`;
  const first = await people.at("chuyenvien", edit);
  const second = await people.at("chuyenvien2", edit);
  await second.getByLabel("Ghi chú").fill("Ghi chú của người thứ hai");
  await second.getByLabel("Cờ thi đua").fill("2");
  await second.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(second.getByRole("heading", { level: 1, name: block.name })).toBeVisible();

  await first.getByLabel("Ghi chú").fill("Ghi chú của người thứ nhất");
  await first.getByRole("button", { name: `Bỏ ${OFFICE}` }).click();
  await first.getByRole("button", { name: "Lưu", exact: true }).click();
  const note = first.getByRole("group", { name: "Ghi chú" });
  await expect(note.getByText("Ghi chú của người thứ nhất")).toBeVisible();
  await expect(note.getByText("Ghi chú của người thứ hai")).toBeVisible();
  await expect(note.getByRole("radio", { name: /Bản của anh\/chị/ })).toBeChecked();
  const flags = first.getByRole("group", { name: "Cờ thi đua" });
  await expect(flags.getByRole("radio", { name: /Bản đang lưu/ })).toBeChecked();
  await expectAccessible(first);
  await first.getByRole("button", { name: "Lưu theo lựa chọn" }).click();
  await expect(first.getByRole("heading", { level: 1, name: block.name })).toBeVisible();

  const answer = await request.get(`/api/v1/blocks/${block.id}/terms/${YEAR}`, {
    headers: await as(request, "chuyenvien"),
  });
  const term = (await answer.json()) as {
    note: string;
    members: { unitName: string }[];
    quotas: { awardCode: string; most: number }[];
  };
  expect(term.note).toBe("Ghi chú của người thứ nhất");
  expect(term.members.map(({ unitName }) => unitName)).toEqual(MEMBERS.slice(0, 4));
  expect(term.quotas.find(({ awardCode }) => awardCode === "CO_TINH")?.most).toBe(2);
});
