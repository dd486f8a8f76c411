import type { Page } from "@playwright/test";
import { expect, expectAccessible, follow, PASSWORD, signIn, signOut, test } from "./support";

const YEAR = 2026;
const MEMBERS = [
  "Ban Nội chính Tỉnh ủy",
  "Ban Tổ chức Tỉnh ủy",
  "Ban Tuyên giáo và Dân vận Tỉnh ủy",
] as const;

/** The API as one account, for what a flow finds already there. */
async function api(page: Page, username: string) {
  const answer = await page.request.post("/api/v1/auth/sign-in", {
    data: { username, password: PASSWORD },
  });
  const { accessToken } = (await answer.json()) as { accessToken: string };
  // The next sign-in through the page starts afresh.
  await page.context().clearCookies();
  return async <T>(method: "get" | "post", path: string, data?: unknown, version?: number) => {
    const said = await page.request[method](`/api/v1${path}`, {
      headers: {
        Authorization: `Bearer ${accessToken}`,
        ...(method === "post" ? { "Idempotency-Key": crypto.randomUUID() } : {}),
        ...(version === undefined ? {} : { "If-Match": `"${version}"` }),
      },
      data,
    });
    expect(said.ok(), `${method} ${path}: ${said.status()} ${await said.text()}`).toBe(true);
    return (await said.json()) as T;
  };
}

/** A block of this run with a term of the year: the first member leads, the second is deputy. */
async function givenBlock(page: Page, name: string): Promise<void> {
  const call = await api(page, "chuyenvien");
  const units = await Promise.all(
    MEMBERS.map(async (unit) => {
      const { items } = await call<{ items: { id: string; name: string }[] }>(
        "get",
        `/units?q=${encodeURIComponent(unit)}`,
      );
      return items.find((one) => one.name === unit)?.id;
    }),
  );
  const block = await call<{ id: string }>("post", "/blocks", {
    system: `Hệ thống của ${name}`,
    level: "PROVINCIAL",
    kind: "SECTOR_BLOCK",
    name,
  });
  const term = await call<{ version: number }>("post", `/blocks/${block.id}/terms`, {
    year: YEAR,
    content: {
      members: units.map((unitId) => ({ unitId })),
      leaders: [
        { role: "HEAD", unitId: units[0], choice: "ELECTED" },
        { role: "DEPUTY", unitId: units[1], choice: "ELECTED" },
      ],
      quotas: [],
    },
  });
  await call(
    "post",
    `/blocks/${block.id}/terms/${YEAR}/officialisation`,
    { number: "463/QĐ-UBND", date: "2026-01-19", issuer: "UBND tỉnh Cao Bằng" },
    term.version,
  );
}

// Four people take their turns in one flow.
test.describe.configure({ timeout: 240_000 });

test("a pledge is written, signed, reported and confirmed", async ({ page }, info) => {
  const name = `Khối thi đua ${info.project.name} ${Date.now()}`;
  const shot = (what: string) =>
    page.screenshot({ path: info.outputPath(`${what}.png`), fullPage: true });
  await givenBlock(page, name);

  // The officer writes.
  await signIn(page, "bantuyengiao.canbo", `/giao-uoc?nam=${YEAR}`);
  await expectAccessible(page);
  await follow(page, "Lập giao ước");
  await page.getByLabel("Cụm, khối thi đua").selectOption({ label: name });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bắt đầu soạn" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Soạn giao ước/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Thêm chỉ tiêu" }).click();
  await page.getByLabel("Tên chỉ tiêu").fill("Vụ việc tham mưu chỉ đạo xử lý");
  await page.getByLabel("Mức giao ước").fill("5");
  await page.getByLabel("Đơn vị tính").fill("vụ việc");
  await expect(page.getByText("Hiểu là 5 vụ việc")).toBeVisible();
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
  await page.getByRole("button", { name: "Xong chỉ tiêu này" }).click();

  await page.getByRole("button", { name: "Thêm chỉ tiêu" }).click();
  await page.getByLabel("Tên chỉ tiêu").fill("Lượt người nghe tuyên truyền");
  await page.getByLabel("Đơn vị tính").fill("lượt người");
  await page.getByLabel("Mức giao ước").fill("2.000");
  await expectAccessible(page);
  await shot("soan");
  await page.getByRole("button", { name: "Xong chỉ tiêu này" }).click();
  await page.getByRole("button", { name: "Thêm danh hiệu, hình thức" }).click();
  await page.getByLabel("Danh hiệu, hình thức", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Lưu và xem lại" }).click();
  await expect(page.getByRole("heading", { name: "Vụ việc tham mưu chỉ đạo xử lý" })).toBeVisible();
  await expect(page.getByText("5 vụ việc")).toBeVisible();
  await expectAccessible(page);
  const address = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Gửi thủ trưởng ký" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Gửi thủ trưởng ký" }).click();
  await expect(page.getByText("Chờ ký", { exact: true })).toBeVisible();
  await signOut(page);

  // The head signs.
  await signIn(page, "bantuyengiao", address);
  await page.getByRole("button", { name: "Ký giao ước" }).click();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Ký giao ước" }).click();
  await expect(page.getByText("Đã ký", { exact: true })).toBeVisible();
  await signOut(page);

  // The officer reports: a figure that can be read twice is asked about, the rest is computed.
  await signIn(page, "bantuyengiao.canbo", address);
  await page.getByRole("button", { name: "Báo cáo cả năm" }).click();
  const first = page.getByRole("region", { name: "Vụ việc tham mưu chỉ đạo xử lý" });
  const second = page.getByRole("region", { name: "Lượt người nghe tuyên truyền" });
  await expect(page.getByText("0/2 chỉ tiêu đã có kết quả")).toBeVisible();
  await first.getByLabel(/^Kết quả đạt được/).fill("12");
  await expect(first.getByText("Đạt 240 %, vượt 140 %")).toBeVisible();
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
  await second.getByLabel(/^Kết quả đạt được/).fill("2.048");
  await expectAccessible(page);
  await shot("ket-qua");
  const asked = second.getByRole("radio").first();
  await expect(second.getByText(/Hiểu là 2\.048|là bao nhiêu|Đạt 102,4 %/).first()).toBeVisible();
  if (await asked.isVisible()) await second.getByRole("radio", { name: /^2\.048/ }).check();
  await expect(second.getByText(/^Đạt 102,4 %/)).toBeVisible();
  await page.getByRole("button", { name: "Kiểm tra và gửi" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Kiểm tra kết quả/ })).toBeVisible();
  await expectAccessible(page);
  await shot("kiem-tra");
  await page.getByRole("button", { name: "Gửi kết quả cả năm" }).click();
  await expect(page.getByText("Đã báo cáo năm, chờ xác nhận")).toBeVisible();
  await signOut(page);

  // The block's head confirms.
  await signIn(page, "bannoichinh", address);
  await page.getByRole("button", { name: "Xác nhận kết quả" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Xác nhận kết quả" }).click();
  await expect(page.getByText("Đã xác nhận kết quả").first()).toBeVisible();
  await expect(page.getByText("đạt 2/2 chỉ tiêu", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await shot("giao-uoc");
});

test("a movement is launched and takes a contribution as it is written", async ({ page }, info) => {
  const name = `Chung tay xóa nhà tạm ${info.project.name} ${Date.now()}`;
  const shot = (what: string) =>
    page.screenshot({ path: info.outputPath(`${what}.png`), fullPage: true });
  await signIn(page, "chuyenvien", `/phong-trao?nam=${YEAR}`);
  await expectAccessible(page);
  await follow(page, "Soạn phong trào");
  // The list has a search box and a filter of nearly the same names.
  await expect(page.getByRole("heading", { level: 1, name: "Phong trào mới" })).toBeVisible();
  await page.getByLabel("Tên phong trào", { exact: true }).fill(name);
  await page.getByLabel("Phạm vi", { exact: true }).selectOption({ label: "Toàn tỉnh" });
  await page.getByRole("button", { name: "Thêm chỉ tiêu" }).click();
  await page.getByLabel("Tên chỉ tiêu").fill("Nhà ở được xây mới");
  await page.getByLabel("Mức phải đạt").fill("120");
  await page.getByLabel("Đơn vị tính").fill("nhà");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Lưu bản soạn" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Phát động", exact: true }).click();
  await page.getByLabel("Số, ký hiệu văn bản phát động").fill("1755/KH-UBND");
  await page.getByLabel("Cơ quan phát động").fill("UBND tỉnh Cao Bằng");
  await page.getByRole("dialog").getByRole("button", { name: "Phát động" }).click();
  await expect(page.getByText("Đã phát động", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Thêm khoản đóng góp" }).click();
  await page.getByLabel("Số tiền").fill("trên 400 triệu đồng");
  await page.getByLabel("Người, đơn vị đóng góp", { exact: true }).fill("Hợp tác xã Bản Giang");
  await page.getByLabel("Loại người đóng góp").selectOption({ label: "Doanh nghiệp, hợp tác xã" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ghi khoản đóng góp" }).click();
  await expect(page.getByText("trên 400 triệu đồng")).toBeVisible();
  await expect(page.getByText("Khoảng 400.000.000 đồng")).toBeVisible();
  await expectAccessible(page);
  await shot("phong-trao");
});
