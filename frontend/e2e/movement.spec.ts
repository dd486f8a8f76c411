import { as } from "./given/block";
import { expect, expectAccessible, expectLoaded, signIn, test } from "./support";

const COMMUNE = "Ủy ban nhân dân xã Cần Yên";

test("role models are shown to everybody", async ({ page }) => {
  await page.goto("/cong-khai/dien-hinh");
  await expect(page.getByRole("heading", { level: 1, name: "Điển hình tiên tiến" })).toBeVisible();
  await expect(page.getByText("điển hình", { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
});

test("a commune finds a launched movement on its first screen, joins it and reports", async ({
  page,
}) => {
  const name = `Thi đua làm đường ${crypto.randomUUID().slice(0, 8)}`;
  const headers = await as(page.request, "chuyenvien");
  const units = await page.request.get("/api/v1/units", {
    headers,
    params: { q: COMMUNE, size: 50 },
  });
  const { items } = (await units.json()) as { items: { id: string; name: string }[] };
  const unitId = items.find((one) => one.name === COMMUNE)?.id ?? "";
  const year = new Date().getFullYear();
  const draft = await page.request.post("/api/v1/movements", {
    headers,
    data: {
      name,
      scope: "PROVINCE",
      method: "WAVE",
      fromYear: year,
      toYear: year,
      targets: [{ indicator: "Đường bê tông", measure: "km", planned: "12" }],
      addresses: [{ kind: "UNIT", unitId }],
      joinDue: `${year}-12-31`,
      reportPeriod: `Năm ${year}`,
      reportDue: `${year}-01-31`,
    },
  });
  expect(draft.status()).toBe(201);
  const { id, version } = (await draft.json()) as { id: string; version: number };
  const launched = await page.request.post(`/api/v1/movements/${id}/launch`, {
    headers: { ...headers, "If-Match": `"${version}"` },
    data: { number: "18/KH-UBND", issuer: "UBND tỉnh" },
  });
  expect(launched.ok()).toBe(true);
  await page.context().clearCookies();

  await signIn(page, "canyen.canbo");
  const line = page.getByRole("listitem").filter({ hasText: name });
  await line.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.getByRole("button", { name: "Đăng ký tham gia" }).click();
  await page.getByRole("button", { name: "Ghi tham gia" }).click();

  await page.getByRole("button", { name: "Báo kết quả", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("Kết quả về việc gì?")).toHaveValue("Đường bê tông");
  await dialog.getByLabel("Đạt được").fill("2,5");
  await expect(dialog.getByText("Hiểu là 2,5 km")).toBeVisible();
  await dialog.getByRole("button", { name: "Ghi kết quả" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("Đã báo kết quả").first()).toBeVisible();
  await expect(page.getByText("2,5 km, đạt 20,8 %, thiếu 9,5 km")).toBeVisible();
  await expectLoaded(page);
  await expectAccessible(page);
});
