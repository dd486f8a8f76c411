import { expect, expectAccessible, expectLoaded, signIn, test } from "./support";

/** One account of each kind walks through everything its navigation offers. */
const KINDS = [
  "admin",
  "chuyenvien",
  "lanhdaoso",
  "vpubnd",
  "lanhdao",
  "hoidong1",
  "giamsat",
  "bannoichinh",
  "bannoichinh.canbo",
  "canyen.canbo",
  "congan",
];

/** Who works on a phone; the others are walked through on a large screen only. */
const ON_PHONES = ["lanhdao", "bannoichinh", "canyen.canbo", "chuyenvien"];

/** Accounts of the same kinds: they sign in and see their day. */
const OTHERS = [
  "chuyenvien2",
  "hoidong2",
  "hoidong3",
  "bantochuc",
  "bantochuc.canbo",
  "bantuyengiao",
  "bantuyengiao.canbo",
  "ubkiemtra",
  "ubkiemtra.canbo",
  "vanphong",
  "vanphong.canbo",
  "canyen",
];

for (const username of KINDS) {
  const tag = ON_PHONES.includes(username) ? [] : ["@large"];
  test(`${username} opens every place of the navigation`, { tag }, async ({ page }, info) => {
    const phone = info.project.name === "phone";
    test.setTimeout(120_000);
    await signIn(page, username);
    const links = phone
      ? page.getByRole("main").getByRole("listitem").getByRole("link")
      : page.getByRole("navigation", { name: "Chính" }).getByRole("link");
    const overview = async () => {
      if (!phone) return;
      await page
        .getByRole("navigation", { name: "Lối tắt" })
        .getByRole("link", { name: "Thêm" })
        .click();
      await expect(page.getByRole("heading", { name: "Tất cả các mục" })).toBeVisible();
    };
    await overview();
    if (phone) await expectAccessible(page);
    // Six places at the least, and the frame is drawn after the address has changed.
    await expect(links.nth(5)).toBeVisible();
    const count = await links.count();
    for (let at = 0; at < count; at++) {
      await overview();
      const link = links.nth(at);
      const address = await link.getAttribute("href");
      await test.step(`${address}`, async () => {
        await link.click();
        await page.waitForURL((url) => url.pathname === address?.split("?")[0]);
        await expectLoaded(page);
        await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Không có trang này");
        await expectAccessible(page);
      });
    }
  });
}

test("all other demo accounts see their day", { tag: "@large" }, async ({ people }) => {
  test.setTimeout(120_000);
  for (const username of OTHERS) {
    const page = await people.at(username, "/hom-nay");
    await expectLoaded(page);
  }
});
