import { expect, test } from "vitest";
import { provinceRefusal } from "./signInWords";

test("every reason has its own words, and an unknown one still has some", () => {
  const reasons = ["not-begun-here", "refused-there", "not-trusted", "no-account", "not-reached"];
  const words = reasons.map((reason) => provinceRefusal(`?loi=${reason}`)?.detail);
  expect(new Set(words).size).toBe(reasons.length);
  expect(provinceRefusal("?loi=toString")?.detail).toBe(
    provinceRefusal("?loi=not-trusted")?.detail,
  );
});

test("without a reason there is nothing to say", () => {
  expect(provinceRefusal("?tiep=%2Fke-hoach")).toBeNull();
});
