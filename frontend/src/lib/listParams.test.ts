import { describe, expect, test } from "vitest";
import { changeListParams, readListState } from "./listParams";
import { keepYear, readYear } from "./year";

const spec = { filters: ["status", "unitId"], sort: "-issuedOn", size: 20 };
const at = (text: string) => new URLSearchParams(text);

describe("a list's state is its address", () => {
  test("everything is read from it", () => {
    const state = readListState(at("q=hội nghị&trang=3&sap-xep=title&status=DRAFT&x=1"), spec);
    expect(state).toEqual({
      q: "hội nghị",
      page: 2,
      size: 20,
      sort: "title",
      filters: { status: "DRAFT" },
    });
  });

  test("nonsense falls back to the first page and the usual sort", () => {
    expect(readListState(at("trang=-4"), spec)).toMatchObject({ page: 0, sort: "-issuedOn" });
    expect(readListState(at("trang=abc"), spec).page).toBe(0);
  });

  test("a new filter goes back to the first page and keeps year and sort", () => {
    const next = changeListParams(
      at("nam=2025&trang=4&sap-xep=title"),
      { filter: { status: "DRAFT" } },
      spec,
    );
    expect(`${next}`).toBe("nam=2025&sap-xep=title&status=DRAFT");
  });

  test("turning the page keeps everything else", () => {
    const next = changeListParams(at("q=a&status=DRAFT"), { page: 2 }, spec);
    expect(readListState(next, spec)).toMatchObject({
      q: "a",
      page: 2,
      filters: { status: "DRAFT" },
    });
  });

  test("what is usual is not written", () => {
    const next = changeListParams(at("sap-xep=title&q=a"), { sort: "-issuedOn", q: "  " }, spec);
    expect(`${next}`).toBe("");
  });

  test("typed text is searched in composed form", () => {
    const next = changeListParams(at(""), { q: "Tỉnh ủy".normalize("NFD") }, spec);
    expect(next.get("q")).toBe("Tỉnh ủy".normalize("NFC"));
  });
});

describe("the working year", () => {
  test("is kept by links that name none", () => {
    expect(keepYear("/ke-hoach?q=a#cuoi", "?nam=2025&trang=2")).toBe("/ke-hoach?q=a&nam=2025#cuoi");
    expect(keepYear("/ke-hoach?nam=2024", "?nam=2025")).toBe("/ke-hoach?nam=2024");
    expect(keepYear("/ke-hoach", "?q=a")).toBe("/ke-hoach");
  });

  test("is only read when it is one", () => {
    expect(readYear(at("nam=2025"))).toBe(2025);
    expect(readYear(at("nam=25"))).toBeNull();
  });
});
