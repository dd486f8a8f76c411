import { expect, test } from "vitest";
import { subjectPath } from "./paths";
import { signInPath, targetOf } from "./target";

const here = (path: string) => new URL(path, "http://localhost");

test("signing in leads back to the wanted page with its filters", () => {
  const path = signInPath(here("/ho-so/7?nam=2025"));
  expect(targetOf(here(path))).toBe("/ho-so/7?nam=2025");
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "",
])("an address outside the product is not followed: %s", (target) => {
  expect(targetOf(here(`/dang-nhap?${new URLSearchParams({ tiep: target })}`))).toBe("/hom-nay");
});

test("a record's address comes from its kind", () => {
  expect(subjectPath({ type: "PLAN_TASK", id: "t", parentId: "p" })).toBe("/ke-hoach/p/nhiem-vu/t");
  expect(subjectPath({ type: "REGISTER_ENTRY", id: "r" })).toBe("/tra-cuu/r");
});
