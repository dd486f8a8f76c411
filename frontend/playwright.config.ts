import { defineConfig, devices } from "@playwright/test";

const browser = {
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
};

export default defineConfig({
  testDir: "e2e",
  // One account's sessions and one running year are shared: flows go one after the other.
  workers: 1,
  forbidOnly: true,
  // What is waited for comes at once on a free machine; a busy one is no failure.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["html", { open: "never" }], ["./e2e/shortly.ts"]],
  // A flow that fails is walked once more for its trace, to find out why; passing then does not make it pass.
  retries: 1,
  failOnFlakyTests: true,
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:8080",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    // Nothing is looked at while it moves.
    contextOptions: { reducedMotion: "reduce" },
    // Writing a trace costs a quarter of the time of every flow: asked for when one is being looked into.
    trace: process.env.TRACE ? "retain-on-failure" : "on-first-retry",
    screenshot: "only-on-failure",
  },
  projects: [
    // Flows of the program as a process, without a browser.
    { name: "process", testMatch: "process/*.spec.ts" },
    {
      name: "desktop",
      testIgnore: "process/**",
      use: { ...browser, viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      testIgnore: "process/**",
      // What is told apart by the account and not by the screen is walked through on a large one.
      grepInvert: /@large/,
      use: {
        ...devices["Pixel 7"],
        ...browser,
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 1,
      },
    },
  ],
});
