import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { FullConfig, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Lines of an error that say where and what; the whole stands in the long report. */
const MOST_LINES = 14;

/**
 * Says each failed try in a few lines in the file named by `SHORT_REPORT`, for the end of a long output: what failed, at
 * which line of the flow, and whether it was walked again.
 */
export default class Shortly implements Reporter {
  private readonly file = process.env.SHORT_REPORT;
  private root = "";

  onBegin(config: FullConfig): void {
    this.root = config.rootDir;
    if (this.file) mkdirSync(dirname(this.file), { recursive: true });
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (!this.file || result.status === "skipped" || result.status === test.expectedStatus) return;
    const again = result.retry < test.retries ? "walked again" : "failed";
    const name = test.titlePath().filter(Boolean).join(" › ");
    const errors = result.errors.map(({ message = "", location }) => {
      const place = location ? `${location.file.replace(this.root, "")}:${location.line}\n` : "";
      const lines = stripVTControlCharacters(message)
        .split("\n")
        .filter((line) => line.trim());
      return place + lines.slice(0, MOST_LINES).join("\n");
    });
    appendFileSync(this.file, `${again}: ${name}\n${errors.join("\n")}\n`);
  }
}
