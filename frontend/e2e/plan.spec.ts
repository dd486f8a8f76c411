import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, expectAccessible, signIn, test } from "./support";

const PLAN_157 = readFileSync(
  join(import.meta.dirname, "../../backend/src/main/resources/sample/ke-hoach-157.txt"),
  "utf8",
);

test("plan 157 is pasted, reviewed, committed, issued, and a task closed on its paper", async ({
  page,
}, info) => {
  // Each screen size is a plan and a paper of its own: numbers are issued once.
  const own = `${info.project.name === "phone" ? 2 : 1}${Date.now() % 100_000}`;
  const number = `${own}/KH-UBND`;
  await signIn(page, "chuyenvien", "/ke-hoach/nhap?nam=2026");
  await expectAccessible(page);

  await page
    .getByLabel("Nội dung kế hoạch")
    .fill(PLAN_157.replace("Số: 157 /KH-UBND", `Số: ${own} /KH-UBND`));
  await page.getByRole("button", { name: "Đọc nội dung" }).click();

  await expect(page.getByRole("heading", { name: "Kiểm tra trước khi nhập" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "2 điểm cần xem trước khi nhập" })).toBeVisible();
  const problems = page.getByRole("region", { name: "2 điểm cần xem trước khi nhập" });
  await expect(problems.getByText(/QUÝ III \(04 NHIỆM VỤ\).*liệt kê 5/)).toBeVisible();
  await expect(problems.getByText(/QUÝ IV \(04 NHIỆM VỤ\).*liệt kê 5/)).toBeVisible();
  await expect(page.getByLabel("Số, ký hiệu")).toHaveValue(number);
  await expectAccessible(page);

  // A row is put right in place, and what was put right is kept.
  await page.getByRole("button", { name: "Sửa nhiệm vụ III.1" }).click();
  await page
    .getByLabel("Nội dung công việc")
    .fill("Dự Hội nghị sơ kết 6 tháng đầu năm 2026 của Cụm thi đua 7 tỉnh");
  await page.getByRole("button", { name: "Lưu dòng này" }).click();
  await expect(
    page.getByText("Dự Hội nghị sơ kết 6 tháng đầu năm 2026 của Cụm thi đua 7 tỉnh", {
      exact: true,
    }),
  ).toBeVisible();

  await page.getByRole("button", { name: "Nhập 34 nhiệm vụ" }).click();
  await expect(page.getByRole("heading", { name: "Đã nhập 34 nhiệm vụ" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Mở kế hoạch" }).click();
  for (const [quarter, count] of [
    ["Quý I", 14],
    ["Quý II", 10],
    ["Quý III", 5],
    ["Quý IV", 5],
  ] as const) {
    await expect(
      page.getByRole("region", { name: new RegExp(`^${quarter}( |$)`) }).getByRole("listitem"),
    ).toHaveCount(count);
  }
  await expectAccessible(page);

  await page.getByRole("button", { name: "Ghi ban hành" }).click();
  const issue = page.getByRole("dialog");
  await expect(issue.getByLabel("Số, ký hiệu")).toHaveValue(number);
  await expectAccessible(page);
  await issue.getByRole("button", { name: "Ghi ban hành" }).click();
  await expect(page.getByText("Đã ban hành", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: /Báo cáo tổng kết công tác TĐKT tỉnh Cao Bằng/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Báo cáo tổng kết công tác");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Hoàn thành" }).click();
  const closing = page.getByRole("dialog");
  await closing.getByLabel("Số, ký hiệu").fill(`${own}/BC-UBND`);
  await closing.getByLabel("Cơ quan ban hành").fill("Ủy ban nhân dân tỉnh Cao Bằng");
  await closing.getByRole("button", { name: "Hoàn thành" }).click();
  await expect(page.getByRole("region", { name: "Minh chứng" })).toContainText(`${own}/BC-UBND`);
  await expect(page.getByText("Hoàn thành", { exact: true }).first()).toBeVisible();

  await page.getByRole("link", { name: `Kế hoạch ${number}` }).click();
  const fourth = page.getByRole("region", { name: /^Quý IV/ });
  await expect(fourth.getByText("1/5")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Danh sách" }).click();
  await page.getByRole("combobox", { name: "Trạng thái" }).selectOption("Hoàn thành");
  await expect(page.getByText("1 nhiệm vụ", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/xem=danh-sach.*status=DONE|status=DONE.*xem=danh-sach/);
  await expectAccessible(page);
});

test("a paper that is no plan is refused in words and stays in the box", async ({
  page,
  expectRefusal,
}) => {
  expectRefusal(422);
  await signIn(page, "chuyenvien", "/ke-hoach/nhap");
  await page.getByLabel("Nội dung kế hoạch").fill("Giấy mời họp lúc 8 giờ sáng thứ Hai.");
  await page.getByRole("button", { name: "Đọc nội dung" }).click();
  await expect(page.getByRole("alert")).toContainText("Không tìm thấy bảng nhiệm vụ");
  await expect(page.getByLabel("Nội dung kế hoạch")).toHaveValue(/Giấy mời/);
});

test("a unit's officer sees issued plans and says how a task goes, and no drafts", async ({
  page,
}) => {
  await signIn(page, "congan", "/ke-hoach?nam=2026");
  await expect(page.getByRole("button", { name: "Nhập từ văn bản" })).toHaveCount(0);
  await expect(page.getByText("Dự thảo", { exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Công tác thi đua, khen thưởng năm 2026" }).first().click();
  await page.getByRole("link", { name: /Toàn dân bảo vệ An ninh Tổ quốc/ }).click();
  await page.getByRole("button", { name: "Ghi tiến độ" }).click();
  const note = page.getByRole("dialog");
  await note.getByLabel("Tình hình thực hiện").fill("Đã tiếp nhận hồ sơ của 42 tập thể");
  await note.getByLabel("Đã làm được").fill("60");
  await note.getByRole("button", { name: "Ghi tiến độ" }).click();
  await expect(page.getByRole("region", { name: "Tiến độ" })).toContainText(
    "Đã tiếp nhận hồ sơ của 42 tập thể (đã làm 60 %)",
  );
  await expectAccessible(page);
});
