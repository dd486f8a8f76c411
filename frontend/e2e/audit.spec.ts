import { expect, expectAccessible, expectLoaded, PASSWORD, signIn, test } from "./support";

/** A paper recorded by the department, so that there is something to read. */
async function recordedPaper(
  request: import("@playwright/test").APIRequestContext,
  title: string,
): Promise<void> {
  const signedIn = await request.post("/api/v1/auth/sign-in", {
    data: { username: "chuyenvien", password: PASSWORD },
  });
  const { accessToken } = await signedIn.json();
  const answer = await request.post("/api/v1/documents", {
    headers: { Authorization: `Bearer ${accessToken}` },
    data: {
      type: "GUIDANCE",
      number: `${Math.floor(Math.random() * 1e6)}/SNV-TĐKT`,
      issuedOn: "2026-02-10",
      issuerName: "Sở Nội vụ",
      title,
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
}

const BOX = { name: "Tìm theo việc, người làm, tên, số văn bản" };

test("the auditor narrows the trail, opens an entry, checks the chain and takes it along", async ({
  page,
  request,
}, info) => {
  const title = `Hướng dẫn tổng kết ${info.project.name} ${Date.now()}`;
  await recordedPaper(request, title);
  await signIn(page, "giamsat", "/quan-tri/nhat-ky");
  await expect(page).toHaveTitle("Nhật ký – Sổ Vàng");
  await expectLoaded(page);
  await expect(page.getByRole("heading", { name: /^Hôm nay/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("searchbox", BOX).fill(title.replace("Hướng dẫn", "huong dan"));
  await expect(page.getByText("1 việc", { exact: true })).toBeVisible();
  await page.getByLabel("Nhóm việc").selectOption("DOCUMENT");
  await expect(
    page.getByRole("button", { name: "Bỏ điều kiện Nhóm việc: Văn bản, tệp" }),
  ).toBeVisible();
  await expectAccessible(page);
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Xuất danh sách" }).click();
  expect((await file).suggestedFilename()).toBe("Nhật ký thao tác.xlsx");

  await page.getByRole("link", { name: `Ghi văn bản “${title}”` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Ghi văn bản “${title}”`);
  await expect(page.getByText("Số trong ngày")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Mọi việc trên bản ghi này" }).click();
  await expect(page.getByText("1 việc", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Kiểm tra nhật ký" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kiểm tra nhật ký");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Kiểm tra toàn bộ" }).click();
  await expect(page.getByText("Nhật ký nguyên vẹn")).toBeVisible();
  await expect(page.getByRole("table", { name: "Từng ngày của nhật ký" })).toBeVisible();
  await expectAccessible(page);
  const digests = page.waitForEvent("download");
  await page.getByRole("button", { name: "Xuất bảng ký" }).click();
  expect((await digests).suggestedFilename()).toBe("Bảng ký nhật ký.json");

  await page
    .getByRole("navigation", { name: "Đường dẫn" })
    .getByRole("link", { name: "Nhật ký" })
    .click();
  await expect(
    page.getByRole("link", { name: "Tải xuống tệp “Bảng ký nhật ký.json”" }).first(),
  ).toBeVisible();
});

test("everybody else reads what they did themselves", async ({ page, request }, info) => {
  const title = `Công văn của chuyên viên ${info.project.name} ${Date.now()}`;
  await recordedPaper(request, title);
  await signIn(page, "canyen.canbo", "/quan-tri/nhat-ky");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Việc tôi đã làm");
  await page.getByRole("searchbox", BOX).fill(title);
  await expect(page.getByText("Không có việc nào khớp")).toBeVisible();
  await expect(page.getByRole("link", { name: "Kiểm tra nhật ký" })).toBeHidden();
  await expectAccessible(page);
});

test("a specialist finds the entry and goes on to the paper", async ({ page, request }, info) => {
  const title = `Kế hoạch kiểm tra ${info.project.name} ${Date.now()}`;
  await recordedPaper(request, title);
  await signIn(page, "chuyenvien", "/quan-tri/nhat-ky");
  await page.getByRole("searchbox", BOX).fill(title);
  await expect(page.getByText("1 việc", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Văn bản", exact: true }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});
