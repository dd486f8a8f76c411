import { expect, test } from "vitest";
import { inForm, newAim, newTarget, type PledgeDraft, sendingOf } from "./draft";

const draft = (over: Partial<PledgeDraft>): PledgeDraft => ({
  targets: [],
  aims: [],
  contents: "",
  ...over,
});

test("a line that has no name yet stays in the form, and errors find their line again", () => {
  const sending = sendingOf(
    draft({
      targets: [
        newTarget(),
        { ...newTarget(), key: "b", indicator: "Kết nạp đảng viên", planned: "x" },
      ],
    }),
    (key) => (key === "b" ? "id-b" : null),
    () => true,
  );
  expect(sending.content.targets).toMatchObject([{ id: "id-b", indicator: "Kết nạp đảng viên" }]);
  const problem = {
    title: "Thông tin chưa hợp lệ",
    detail: "",
    status: 422,
    requestId: null,
    errors: [{ pointer: "/targets/0/planned", message: "Không đọc được số" }],
  };
  expect(inForm(problem, sending)?.errors[0]?.pointer).toBe("/targets/1/planned");
});

test("a figure whose reading is not chosen is held back, the rest is kept", () => {
  const sending = sendingOf(
    draft({ targets: [{ ...newTarget(), indicator: "Cây xanh", planned: "2.048" }] }),
    () => null,
    () => false,
  );
  expect(sending.heldBack).toBe(true);
  expect(sending.held).toHaveLength(1);
  expect(sending.content.targets[0]).toMatchObject({ indicator: "Cây xanh", planned: null });
});

test("an aim without its award is not sent; promises are one per line", () => {
  const sending = sendingOf(
    draft({ aims: [newAim("Văn phòng")], contents: "Thi đua dạy tốt\n\n Thi đua học tốt " }),
    () => null,
    () => true,
  );
  expect(sending.content.registrations).toEqual([]);
  expect(sending.content.contents).toEqual(["Thi đua dạy tốt", "Thi đua học tốt"]);
  expect(sending.heldBack).toBe(false);
});
