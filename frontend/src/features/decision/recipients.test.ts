import { expect, test } from "vitest";
import type { Recipient } from "./queries";
import { basisWords, countAwards, countWords } from "./recipients";

const recipient = (awardName: string, subjectKind: Recipient["subjectKind"]) =>
  ({ awardName, subjectKind }) as Recipient;

test("recipients are counted by award, collectives and people apart", () => {
  const counts = countAwards([
    recipient("Cờ thi đua", "COLLECTIVE"),
    recipient("Bằng khen", "COLLECTIVE"),
    recipient("Bằng khen", "INDIVIDUAL"),
    recipient("Bằng khen", "INDIVIDUAL"),
    recipient("Bằng khen", "HOUSEHOLD"),
  ]);
  expect(counts.map((one) => `${one.award}: ${countWords(one)}`)).toEqual([
    "Cờ thi đua: 1 tập thể",
    "Bằng khen: 1 tập thể, 2 cá nhân, 1 hộ gia đình",
  ]);
});

test("a legal basis begins once with its word and ends as the decision prints it", () => {
  expect(basisWords("Luật Thi đua, khen thưởng", false)).toBe("Căn cứ Luật Thi đua, khen thưởng;");
  expect(basisWords("Căn cứ Luật Thi đua, khen thưởng;", false)).toBe(
    "Căn cứ Luật Thi đua, khen thưởng;",
  );
  expect(basisWords("Theo đề nghị của Giám đốc Sở Nội vụ", true)).toBe(
    "Theo đề nghị của Giám đốc Sở Nội vụ.",
  );
});
