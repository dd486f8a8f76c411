import { expect, signIn, signOut, test } from "./support";

// The worker is the same on every screen.
test("@large a return visit is answered from the kept shell, and nothing of a person is kept", async ({
  page,
}) => {
  await signIn(page, "canyen.canbo");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const byWorker = await page.evaluate(
    () =>
      (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).workerStart,
  );
  expect(byWorker, "the page came through the worker").toBeGreaterThan(0);
  await signOut(page);
  const left = await page.evaluate(async () => {
    const kept: string[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) {
        kept.push(new URL(request.url).pathname);
      }
    }
    return { kept, stored: Object.keys(localStorage) };
  });
  expect(left.kept).toContain("/");
  expect(left.kept.filter((path) => path !== "/" && !path.startsWith("/assets/"))).toEqual([]);
  expect(left.stored.filter((key) => /^sovang\.(nhap|phien)/.test(key))).toEqual([]);
});

test("@large the program can be put on a phone's home screen under its name", async ({ page }) => {
  await page.goto("/dang-nhap");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = (await (await page.request.get(address ?? "")).json()) as {
    lang: string;
    short_name: string;
    icons: { src: string }[];
  };
  expect(manifest).toMatchObject({ lang: "vi", short_name: "Sổ Vàng" });
  for (const { src } of manifest.icons) {
    expect((await page.request.get(src)).headers()["content-type"]).toMatch(/^image\//);
  }
});
