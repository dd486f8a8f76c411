import { expect, test } from "vitest";
import { passwordWords, usernameOf } from "./passwordWords";

test("a password is spoken of by its length, counted as people see it", () => {
  expect(passwordWords("", 12)).toContain("Ít nhất 12 ký tự");
  expect(passwordWords("mưa rơi", 12)).toBe("Còn thiếu 5 ký tự.");
  expect(passwordWords("mưa rơi".normalize("NFD"), 12)).toBe("Còn thiếu 5 ký tự.");
  expect(passwordWords("mưa rơi nương", 12)).toContain("Đủ dài");
  expect(passwordWords("mưa rơi trên nương ngô", 12)).toContain("Dài và khó đoán");
});

test("a sign-in name is proposed as offices make it", () => {
  expect(usernameOf("Nguyễn Văn An")).toBe("annv");
  expect(usernameOf("  Đàm Thu  Hương ")).toBe("huongdt");
  expect(usernameOf("An")).toBe("");
});
