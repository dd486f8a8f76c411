import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { expect, expectAccessible, PASSWORD, signIn, test } from "./support";

const PLAN_157 = readFileSync(
  join(import.meta.dirname, "../../backend/src/main/resources/sample/ke-hoach-157.txt"),
  "utf8",
);

test("plan 157 is pasted, reviewed, committed, issued, and a task closed on its paper", async ({
  page,
}, info) => {
  test.slow();
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
  await expect(
    problems.getByRole("button", { name: /QUÝ III \(04 NHIỆM VỤ\).*liệt kê 5/ }),
  ).toBeVisible();
  await expect(
    problems.getByRole("button", { name: /QUÝ IV \(04 NHIỆM VỤ\).*liệt kê 5/ }),
  ).toBeVisible();
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

/** An issued plan of the 34 tasks, made over HTTP; answers with its address. */
async function issuedPlan(request: APIRequestContext, number: string): Promise<string> {
  const signed = await request.post("/api/v1/auth/sign-in", {
    data: { username: "chuyenvien", password: PASSWORD },
  });
  const { accessToken } = await signed.json();
  const headers = { Authorization: `Bearer ${accessToken}` };
  const root = "/api/v1/annual-plans";
  const read = await request.post(`${root}/imports`, { headers, data: { text: PLAN_157 } });
  const made = await request.post(`${root}/imports/${(await read.json()).id}/commit`, {
    headers,
    data: {},
  });
  const { id } = await made.json();
  const issued = await request.post(`${root}/${id}/issuance`, {
    headers: { ...headers, "If-Match": '"0"' },
    data: { number },
  });
  expect(issued.status()).toBe(200);
  return `/ke-hoach/${id}`;
}

test("a unit's officer sees no drafts, and says how a task it leads is going", async ({
  page,
  request,
}, info) => {
  const own = `${info.project.name === "phone" ? 4 : 3}${Date.now() % 100_000}`;
  const plan = await issuedPlan(request, `${own}/KH-UBND`);
  await signIn(page, "congan", "/ke-hoach?nam=2026");
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByRole("table").getByText("Dự thảo", { exact: true })).toHaveCount(0);
  await page.goto(plan);
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

const OTHER_SHAPE = `UBND TỈNH CAO BẰNG
HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH
KẾ HOẠCH
Kiểm tra công tác thi đua, khen thưởng năm 2026

TT\tThời gian\tNhiệm vụ\tChủ trì\tPhối hợp
1\tTrước 15/12\tKiểm tra tại các cụm, khối\tĐ/c Nông Văn An, Phó Giám đốc Sở Nội vụ\tVăn phòng UBND tỉnh
2\tThường xuyên\tTuyên truyền điển hình tiên tiến\tSở Mặt trăng\tcác cơ quan, đơn vị liên quan
3\tQuý IV\tBáo cáo kết quả kiểm tra\tSở Nội vụ\t
`;

test("a plan of another shape is pasted, its unknown unit settled, and taken over @large", async ({
  page,
}) => {
  await signIn(page, "chuyenvien", "/ke-hoach/nhap?nam=2026");
  await page.getByLabel("Nội dung kế hoạch").fill(OTHER_SHAPE);
  await page.getByRole("button", { name: "Đọc nội dung" }).click();
  await expect(page.getByRole("heading", { name: "1 điểm cần xem trước khi nhập" })).toBeVisible();
  await page.getByRole("button", { name: /Sửa nhiệm vụ.*2/ }).click();
  await page.getByLabel("Chủ trì 1").fill("Sở Văn hóa");
  await page.getByRole("option", { name: /Sở Văn hóa, Thể thao và Du lịch/ }).click();
  await page.getByRole("button", { name: "Lưu dòng này" }).click();
  await page.getByRole("button", { name: "Nhập 3 nhiệm vụ" }).click();
  await page.getByRole("link", { name: "Mở kế hoạch" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kiểm tra công tác");
  await page.getByRole("link", { name: /Kiểm tra tại các cụm, khối/ }).click();
  await expect(page.getByText("Đ/c Nông Văn An, Phó Giám đốc Sở Nội vụ").first()).toBeVisible();
});

test("an officer is reminded of what is due and says in three presses that it is done", async ({
  page,
  request,
}, info) => {
  const own = `${info.project.name === "phone" ? 6 : 5}${Date.now() % 100_000}`;
  await issuedPlan(request, `${own}/KH-UBND`);
  await signIn(page, "congan", "/hom-nay?nam=2026");
  await page
    .getByRole("link", { name: /Đã làm xong/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Đã làm xong" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Báo đã làm xong" }).click();
  await expect(page.getByRole("region", { name: "Tiến độ" })).toContainText(
    "Đã làm xong (đã làm 100 %)",
  );
});
