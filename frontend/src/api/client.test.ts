import { expect, test } from "vitest";
import { fileNameOf, ifMatch } from "./client";
import { asProblem, problemOf } from "./problem";

test("a file keeps its Vietnamese name", () => {
  expect(
    fileNameOf("attachment; filename=\"bao cao.docx\"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.docx"),
  ).toBe("Báo cáo.docx");
  expect(fileNameOf('attachment; filename="a.pdf"')).toBe("a.pdf");
  expect(fileNameOf(null)).toBeNull();
});

test("the version goes quoted", () => {
  expect(ifMatch(3)).toEqual({ "If-Match": '"3"' });
});

test("a problem without a body still has words", () => {
  expect(problemOf(404, null).title).toBe("Không tìm thấy");
  expect(problemOf(502, "<html>").detail).toBe("Hãy thử lại sau ít phút.");
  expect(asProblem(new TypeError("Failed to fetch")).title).toBe("Không kết nối được máy chủ");
});
