import { choose, expect, expectAccessible, signIn, test } from "./support";

const MERGED = "Hợp tác xã Phú Thịnh – Ngôi Sao";

test("the department records a merger after seeing what it does, and the family line shows it", async ({
  page,
}) => {
  await signIn(page, "chuyenvien", "/don-vi");
  await choose(page, "Sắp xếp tổ chức");
  await page.getByRole("link", { name: "Ghi nhận sắp xếp" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ghi nhận sắp xếp tổ chức");
  await page.getByRole("button", { name: "Kiểm tra" }).click();
  await expect(page.getByRole("link", { name: "Hãy chọn hình thức sắp xếp" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("radio", { name: /^Sáp nhập, hợp nhất/ }).check();
  await page.getByLabel("Số quyết định, nghị quyết").fill("18/QĐ-LMHTX");
  await page.getByRole("textbox", { name: "Ngày quyết định" }).fill("20/02/2026");
  await page.getByLabel("Cơ quan quyết định").fill("Liên minh Hợp tác xã tỉnh");
  await page.getByRole("textbox", { name: "Có hiệu lực từ ngày" }).fill("01/03/2026");
  const from = page.getByRole("combobox", { name: "Thêm đơn vị" });
  for (const name of ["Hợp tác xã Phú Thịnh", "Hợp tác xã Ngôi Sao Sáng"]) {
    await from.fill(name);
    await page.getByRole("option", { name }).click();
    await expect(page.getByRole("button", { name: `Bỏ ${name}` })).toBeVisible();
  }
  await page.getByRole("button", { name: "Lập đơn vị mới" }).click();
  await page.getByLabel("Tên chính thức").fill(MERGED);
  await page.getByLabel("Loại đơn vị").selectOption("COOPERATIVE");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Kiểm tra" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kiểm tra trước khi ghi nhận");
  const ends = page.getByRole("region", { name: "Kết thúc hoạt động" });
  await expect(ends.getByText("ngày cuối cùng 28/02/2026")).toBeVisible();
  await expect(ends.getByRole("link", { name: "Hợp tác xã Phú Thịnh" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Thành lập" }).getByText(MERGED)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ghi nhận", exact: true }).click();

  const family = page.getByRole("table", { name: "Quá trình tổ chức" });
  await expect(family.getByRole("row")).toHaveCount(2);
  await expectAccessible(page);
  await family.getByRole("link", { name: MERGED }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(MERGED);
  await expect(family.getByText("từ 01/03/2026")).toBeVisible();
  await expectAccessible(page);

  await family
    .getByRole("link", { name: /^Hợp tác xã Phú Thịnh/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hợp tác xã Phú Thịnh");
  await expect(page.getByText("Đã kết thúc", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Xem tại một ngày khác" }).click();
  await page.getByRole("textbox", { name: "Xem tại ngày" }).fill("01/06/2025");
  await expect(page.getByText("Đang xem tại ngày 01/06/2025.")).toBeVisible();
  await expect(page.getByText("Đã kết thúc", { exact: true })).toBeHidden();
  expect(new URL(page.url()).searchParams.get("ngay")).toBe("2025-06-01");
  await page.getByRole("button", { name: "Trở về hôm nay" }).click();
  await expect(page.getByText("Đã kết thúc", { exact: true })).toBeVisible();
});

test("who may not record reorganisations reads the family and finds no button", async ({
  page,
}) => {
  await signIn(page, "canyen.canbo", "/don-vi?q=can+yen");
  await page.getByRole("link", { name: "Ủy ban nhân dân xã Cần Yên" }).first().click();
  await expect(page.getByRole("region", { name: "Quá trình tổ chức" })).toBeVisible();
  await expect(page.getByText("Chưa ghi nhận lần sáp nhập")).toBeVisible();
  await expect(page.getByRole("link", { name: "Ghi nhận sắp xếp" })).toHaveCount(0);
  await expectAccessible(page);
});
