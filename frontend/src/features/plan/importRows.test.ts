import { expect, test } from "vitest";
import { keyOf, problemsOf, rowName, sectionNote } from "./importRows";
import type { ImportRow } from "./queries";

const row = (over: Partial<ImportRow>): ImportRow => ({ index: 3, title: "Việc", ...over });

test("a row is called as the paper numbers it", () => {
  expect(rowName(row({ section: "II", number: "8" }))).toBe("nhiệm vụ II.8");
  expect(rowName(row({ section: "Công tác tuyên truyền", number: "2" }))).toBe("nhiệm vụ 2");
  expect(rowName(row({ section: "I" }))).toBe("nhiệm vụ I.không số");
});

test("a problem leads to the row it is about, also when other rows are gone", () => {
  const [problem] = problemsOf([
    { code: "unknown-unit", severity: "WARNING", row: 3, message: "Chưa có đơn vị nào tên ấy." },
  ]);
  expect(problem?.row).toBe(keyOf(row({})));
});

test("a section says what it lists and what the paper claims", () => {
  const sections = [{ section: "III", heading: "QUÝ III (04 NHIỆM VỤ)", quarter: 3, declared: 4 }];
  expect(sectionNote(sections, "Quý III", [row({}), row({ index: 4 })])).toBe(
    "2 nhiệm vụ · văn bản ghi 4",
  );
  expect(sectionNote(sections, "Quý I", [row({})])).toBe("1 nhiệm vụ");
});
