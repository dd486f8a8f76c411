import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";

/** The units of the block in the order of its decision, with the accounts of head and officer. */
export const MEMBERS = [
  {
    head: "bannoichinh",
    unit: "Ban Nội chính Tỉnh ủy",
    indicator: "Vụ việc phức tạp tham mưu chỉ đạo xử lý",
    measure: "vụ việc",
    planned: "5",
    reached: "12",
    comparison: "đạt 240 %, vượt 140 %",
  },
  {
    head: "bantochuc",
    unit: "Ban Tổ chức Tỉnh ủy",
    indicator: "Đảng viên mới kết nạp toàn tỉnh",
    measure: "đảng viên",
    planned: "900",
    reached: "945",
    comparison: "đạt 105 %, vượt 5 %",
  },
  {
    head: "bantuyengiao",
    unit: "Ban Tuyên giáo và Dân vận Tỉnh ủy",
    indicator: "Hội nghị báo cáo viên cấp tỉnh",
    measure: "hội nghị",
    planned: "10",
    reached: "12",
    comparison: "đạt 120 %, vượt 20 %",
  },
  {
    head: "ubkiemtra",
    unit: "Ủy ban Kiểm tra Tỉnh ủy",
    indicator: "Tổ chức đảng được kiểm tra, giám sát",
    measure: "tổ chức đảng",
    planned: "20",
    reached: "23",
    comparison: "đạt 115 %, vượt 15 %",
  },
  {
    head: "vanphong",
    unit: "Văn phòng Tỉnh ủy",
    indicator: "Kinh phí vận động xóa nhà tạm",
    measure: "triệu đồng",
    planned: "850",
    reached: "hơn 986 triệu đồng",
    comparison: "đạt hơn 116 %, vượt hơn 16 %",
  },
] as const;

export type Member = (typeof MEMBERS)[number];

/** The office of the block's head in 2025. */
export const OFFICE = "bannoichinh.canbo";
export const FLAG_WINNER = MEMBERS[1];
export const MERIT_WINNER = MEMBERS[4];

/** Kế hoạch 157/KH-UBND as it stands in the founding document. */
export const PLAN_157 = readFileSync(
  new URL("../../../backend/src/main/resources/sample/ke-hoach-157.txt", import.meta.url),
  "utf8",
);

/** Says yes in the dialog that asks before something that matters. */
export async function confirm(page: Page, label: string): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: label, exact: true }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Presses an action that asks first, and says yes. */
export async function act(page: Page, label: string, yes = label): Promise<void> {
  await page.getByRole("button", { name: label, exact: true }).click();
  await confirm(page, yes);
}

/** Today as it is typed. */
export function today(): string {
  return new Intl.DateTimeFormat("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(new Date());
}
