import { createHmac } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect } from "./support";

/** The code an authenticator app shows (RFC 6238), some steps of thirty seconds from now. */
export function codeOf(secret: string, steps = 0): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/\s/g, "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const mac = createHmac("sha1", key).update(step).digest();
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Turns the second factor on from one's own account page; gives the secret an authenticator app would keep. */
export async function enrol(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Bật xác thực hai bước" }).click();
  await page.getByRole("button", { name: /tiếp tục/ }).click();
  await page.getByText("Không quét được").click();
  const secret = (await page.locator("code").textContent()) ?? "";
  // One step back, so that the code of this moment is left for the next sign-in.
  await page.getByLabel("Mã đang hiện trên ứng dụng").fill(codeOf(secret, -1));
  await page.getByRole("button", { name: "Kiểm tra và bật" }).click();
  await page.getByLabel("Tôi đã cất các mã này ở nơi an toàn").check();
  await page.getByRole("button", { name: "Xong" }).click();
  await expect(page.getByText("Đang bật")).toBeVisible();
  return secret;
}
