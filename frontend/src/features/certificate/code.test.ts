import { expect, test } from "vitest";
import { codeOf } from "./code";

test("the code is found behind the address, alone, and broken over lines", () => {
  expect(codeOf("https://vi.du/kiem-tra#YWI.c2ln")).toBe("YWI.c2ln");
  expect(codeOf(" YWI.\nc2ln ")).toBe("YWI.c2ln");
  expect(codeOf("")).toBe("");
});
