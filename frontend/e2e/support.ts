import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/** Demo accounts of the sample province; see contract.md. */
export const PASSWORD = process.env.DEMO_PASSWORD ?? "SoVang-2026!";

interface Fixtures {
  /** Says that the next refusals of this status are wanted, so that the browser's own line about them is no fault. */
  expectRefusal: (status: number) => void;
}

/** The test of every flow: any console error or warning and any uncaught error fails it. */
export const test = base.extend<Fixtures & { quiet: undefined; wanted: Set<number> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  wanted: async ({}, use) => use(new Set()),
  expectRefusal: async ({ wanted }, use) => use((status) => void wanted.add(status)),
  quiet: [
    async ({ page, wanted }, use) => {
      const said: string[] = [];
      page.on("console", (message) => {
        if (message.type() !== "error" && message.type() !== "warning") return;
        const status = /status of (\d{3})/.exec(message.text())?.[1];
        if (status && wanted.has(Number(status))) return;
        said.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
      await use(undefined);
      expect(said, "the browser console stays silent").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Signs in through the page and waits for "Hôm nay", or for the wanted page. */
export async function signIn(page: Page, username: string, target = "/hom-nay"): Promise<void> {
  await page.goto(target);
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL((url) => url.pathname === target.split("?")[0]);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Signs out through the account menu. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Tài khoản/ }).click();
  await page.getByRole("button", { name: "Đăng xuất", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Đăng nhập" })).toBeVisible();
}

/** WCAG 2.2 AA on what is shown now; nothing may scroll sideways either. */
export async function expectAccessible(page: Page): Promise<void> {
  // A colour halfway through a fade is no colour of ours.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (one) => one.playState !== "running" || one.effect?.getTiming().iterations === Infinity,
      ),
  );
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`,
    ),
  ).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, "nothing scrolls sideways").toBeLessThanOrEqual(0);
}
