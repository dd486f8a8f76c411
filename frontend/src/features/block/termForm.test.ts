import { expect, test } from "vitest";
import { contentOf, emptyTerm, leaderRow, memberRow, moved } from "./termForm";

const unit = { id: "u1", label: "Ban Nội chính Tỉnh ủy" };

test("empty rows are left out, and an unknown head stays a fact", () => {
  const values = emptyTerm(2025);
  const content = contentOf({
    ...values,
    members: [memberRow(unit), memberRow()],
    leaders: [{ ...leaderRow("HEAD"), choice: "UNKNOWN" }, leaderRow("DEPUTY")],
  });
  expect(content.members).toEqual([{ unitId: "u1", written: undefined }]);
  expect(content.leaders).toEqual([
    { role: "HEAD", unitId: undefined, representative: undefined, choice: "UNKNOWN" },
  ]);
});

test("the printed order is changed by one place and never past the ends", () => {
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"]);
});
