import { expect, test } from "vitest";
import { comparePeople, fold, formatBytes, initials } from "./text";

test("people are ordered by given name in Vietnamese alphabet order", () => {
  const people = ["Trần Văn Đức", "Nguyễn Thị Ánh", "Lê Văn Dũng", "Hoàng Văn An", "Bùi Thị Ánh"];
  expect(people.toSorted(comparePeople)).toEqual([
    "Hoàng Văn An",
    "Bùi Thị Ánh",
    "Nguyễn Thị Ánh",
    "Lê Văn Dũng",
    "Trần Văn Đức",
  ]);
});

test("folding takes off every diacritic, đ included", () => {
  expect(fold("Ban Tổ chức Tỉnh ủy, Đảng bộ")).toBe("ban to chuc tinh uy, dang bo");
});

test("initials are of the first and the last word", () => {
  expect(initials("Nông Thị Ánh")).toBe("NÁ");
  expect(initials("Ánh")).toBe("Á");
});

test("sizes of files are told in words", () => {
  expect(formatBytes(512)).toBe("512 byte");
  expect(formatBytes(1.45 * 1024 * 1024)).toBe("1,5 MB");
});
