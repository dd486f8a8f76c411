import { expect, test } from "vitest";
import { emptyFact, nextMark, recordContent, recordDraft, withoutSource } from "./recordDraft";

const source = (mark: string) => ({
  mark,
  title: `Báo cáo ${mark}`,
  address: "",
  publishedOn: null,
  coverage: "",
});

test("what a paper says comes back as it was read", () => {
  const fact = {
    kind: "RESULT" as const,
    kindLabel: "Kết quả",
    matter: "Thu ngân sách",
    written: "Khối số 5",
    raw: "hơn 490 tỷ đồng",
    standing: "STATED" as const,
    standingLabel: "Đã nêu",
    source: "a",
    disputed: false,
  };
  const sources = [{ mark: "a", title: "Báo cáo a", coverage: "cắt ngang ở khối IV" }];
  expect(recordContent(recordDraft(sources as never, [fact as never]))).toEqual({
    sources: [
      {
        mark: "a",
        title: "Báo cáo a",
        address: null,
        publishedOn: null,
        coverage: "cắt ngang ở khối IV",
      },
    ],
    facts: [
      {
        kind: "RESULT",
        matter: "Thu ngân sách",
        unitId: null,
        written: "Khối số 5",
        raw: "hơn 490 tỷ đồng",
        forYear: null,
        on: null,
        standing: "STATED",
        source: "a",
        note: null,
      },
    ],
  });
});

test("a source that is taken out takes no fact with it", () => {
  const draft = {
    sources: [source("a"), source("b")],
    facts: [emptyFact("a"), emptyFact("b")],
  };
  const left = withoutSource(draft, 0);
  expect(left.sources.map(({ mark }) => mark)).toEqual(["b"]);
  expect(left.facts.map((one) => one.source)).toEqual([null, "b"]);
  expect(nextMark(left.sources)).toBe("a");
});
