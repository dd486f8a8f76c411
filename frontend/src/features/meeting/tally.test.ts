import { describe, expect, test } from "vitest";
import type { Ballot } from "./queries";
import { allHold, sumsOf, type TypedCount } from "./tally";

const UNITS = ["Đơn vị 1", "Đơn vị 2", "Đơn vị 3"];

function ballot(part: Partial<Ballot> = {}): Ballot {
  return {
    mode: "SECRET_BALLOT_PAPER",
    purpose: "ACCLAIM",
    seats: 1,
    electorate: Array.from({ length: 5 }, (_, i) => ({ id: `${i}`, name: `Đơn vị ${i}` })),
    candidates: UNITS.map((name) => ({ id: name, name })),
    ...part,
  } as Ballot;
}

function count(numbers: (number | null)[], votes: (number | null)[]): TypedCount {
  const [issued = null, returned = null, notReturned = null, valid = null, spoilt = null] = numbers;
  return {
    issued,
    returned,
    notReturned,
    valid,
    spoilt,
    votes: UNITS.map((candidateId, i) => ({
      candidateId,
      votes: votes[i] ?? null,
      against: null,
      blank: null,
    })),
  };
}

const held = (sums: ReturnType<typeof sumsOf>) =>
  Object.fromEntries(sums.map((sum) => [sum.key, sum.holds]));

describe("the sums of a count while it is typed", () => {
  test("nothing typed is neither right nor wrong", () => {
    const sums = sumsOf(ballot(), count([], []));
    expect(held(sums)).toEqual({ issued: null, returned: null, valid: null, votes: null });
    expect(allHold(sums)).toBe(false);
  });

  test("a complete count that agrees", () => {
    expect(allHold(sumsOf(ballot(), count([5, 5, 0, 4, 1], [4, 0, 0])))).toBe(true);
  });

  test("each sum that is off is named with its difference", () => {
    const sums = sumsOf(ballot(), count([6, 4, 1, 4, 1], [3, 2, 0]));
    expect(held(sums)).toEqual({ issued: false, returned: false, valid: false, votes: false });
    expect(sums.find((sum) => sum.key === "returned")?.words).toBe(
      "Phát ra 6 = thu về 4 + không thu về 1, lệch 1",
    );
    expect(sums.find((sum) => sum.key === "votes")?.words).toBe(
      "Tổng 5 lượt chọn, nhiều nhất 4 (4 phiếu hợp lệ × chọn 1)",
    );
  });

  test("one with more votes than valid papers is named", () => {
    const sums = sumsOf(ballot({ seats: 3 }), count([5, 5, 0, 4, 1], [5, 0, 0]));
    expect(sums.at(-1)).toMatchObject({
      holds: false,
      words: "Đơn vị 1: nhiều phiếu hơn 4 phiếu hợp lệ",
    });
  });

  test("hands are compared with those who may vote", () => {
    const hands = ballot({ mode: "SHOW_OF_HANDS" });
    const typed = { ...count([], [5, 0, 0]), valid: 6 };
    expect(held(sumsOf(hands, typed))).toEqual({ valid: false, votes: true });
  });

  test("an approval adds up for each question", () => {
    const approve = ballot({ purpose: "APPROVE" });
    const typed = count([5, 5, 0, 5, 0], [3, 5, 4]);
    typed.votes = typed.votes.map((line, i) => ({ ...line, against: i === 0 ? 1 : 0, blank: 0 }));
    expect(held(sumsOf(approve, typed))).toMatchObject({
      "Đơn vị 1": false,
      "Đơn vị 2": true,
      "Đơn vị 3": false,
    });
  });
});
