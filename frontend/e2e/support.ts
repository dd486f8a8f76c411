import { type Browser, test as base, expect, type Page } from "@playwright/test";
import axe from "axe-core";

/** Demo accounts of the sample province; see contract.md. */
export const PASSWORD = process.env.DEMO_PASSWORD ?? "SoVang-2026!";

interface Fixtures {
  /** Says that the next refusals of this status are wanted, so that the browser's own line about them is no fault. */
  expectRefusal: (status: number) => void;
  /** People at their own screens, for flows that pass from hand to hand. */
  people: People;
}

/** The test of every flow: any console error or warning and any uncaught error fails it. */
export const test = base.extend<
  Fixtures & { quiet: undefined; wanted: Set<number>; said: string[] }
>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  wanted: async ({}, use) => use(new Set()),
  expectRefusal: async ({ wanted }, use) => use((status) => void wanted.add(status)),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  said: async ({}, use) => use([]),
  quiet: [
    async ({ page, said, wanted }, use) => {
      listen(page, said, wanted);
      await use(undefined);
      expect(said, "the browser console stays silent").toEqual([]);
    },
    { auto: true },
  ],
  people: async ({ browser, said, wanted }, use) => {
    const people = new People(browser, (page) => listen(page, said, wanted));
    await use(people);
    await people.leave();
  },
});

function listen(page: Page, said: string[], wanted: Set<number>): void {
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const status = /status of (\d{3})/.exec(message.text())?.[1];
    if (status && wanted.has(Number(status))) return;
    said.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
}

/** Each account has its own browser session; it signs in through the page the first time it is asked for. */
export class People {
  private readonly pages = new Map<string, Page>();

  constructor(
    private readonly browser: Browser,
    private readonly watch: (page: Page) => void,
  ) {}

  /** The page of `username`, at an address inside the product. */
  async at(username: string, address: string): Promise<Page> {
    const known = this.pages.get(username);
    if (known) {
      await known.goto(address);
      await expect(known.getByRole("heading", { level: 1 })).toBeVisible();
      return known;
    }
    const context = await this.browser.newContext();
    const page = await context.newPage();
    this.watch(page);
    this.pages.set(username, page);
    await signIn(page, username, address);
    return page;
  }

  async leave(): Promise<void> {
    for (const page of this.pages.values()) await page.context().close();
  }
}

export { expect };

/** Signs in through the page and waits for "Hôm nay", or for the wanted page. */
export async function signIn(page: Page, username: string, target = "/hom-nay"): Promise<void> {
  await page.goto(target);
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL((url) => url.pathname === target.split("?")[0]);
  // The address changes before the page does: what is done too early would be done to the sign-in page.
  await expect(page.getByRole("heading", { level: 1, name: "Đăng nhập" })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Follows a link and waits for the page behind it, since the former one may have fields of nearly the same names. */
export async function follow(page: Page, link: string): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  const former = (await heading.textContent()) ?? "";
  await page.getByRole("link", { name: link }).first().click();
  await expect(heading).toBeVisible();
  await expect(heading).not.toHaveText(former);
}

/** Takes an action that stands in the menu of a page with many. */
export async function choose(page: Page, action: string): Promise<void> {
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: action, exact: true }).click();
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
  // What is on its way is shown dimmed until it has come.
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  // A link half under the bar on top would be measured by the half that shows.
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await violations(page)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, "nothing scrolls sideways").toBeLessThanOrEqual(0);
}

/** Read into a page once: it stays there until the page is loaded anew. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      resultTypes: ["violations"],
    });
    return violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`,
    );
  });
}

/** What is on its way has come: no skeleton, no table that still loads. */
export async function expectLoaded(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page.getByText("Đang tải…")).toHaveCount(0);
}
