import { expect, test } from "vitest";
import {
  groupLabels,
  planStatusLabels,
  productLabels,
  proofTypeLabels,
  quarterOfSection,
  sectionLabel,
  taskFilterLabels,
} from "./labels";

test("every code has Vietnamese words of its own", () => {
  for (const labels of [
    groupLabels,
    planStatusLabels,
    productLabels,
    proofTypeLabels,
    taskFilterLabels,
  ]) {
    const words = Object.values(labels);
    expect(new Set(words).size).toBe(words.length);
    for (const [code, word] of Object.entries(labels)) {
      expect(word).not.toBe(code);
      expect(word).toBe(word.normalize("NFC"));
    }
  }
});

test("a section that names a quarter is shown as one, another as it is written", () => {
  expect(sectionLabel("III")).toBe("Quý III");
  expect(quarterOfSection("IV")).toBe(4);
  expect(sectionLabel("Công tác tuyên truyền")).toBe("Công tác tuyên truyền");
  expect(quarterOfSection("V")).toBeNull();
  expect(sectionLabel(null)).toBe("Nhiệm vụ trong năm");
});
