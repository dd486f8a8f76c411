import type { Ballot } from "./queries";

/** Numbers as they stand on the page while they are typed; null is not typed yet. */
export interface TypedCount {
  issued: number | null;
  returned: number | null;
  notReturned: number | null;
  valid: number | null;
  spoilt: number | null;
  votes: {
    candidateId: string;
    votes: number | null;
    against: number | null;
    blank: number | null;
  }[];
}

/** One sum said in words, and whether it holds; null while a number of it is missing. */
export interface Sum {
  key: string;
  words: string;
  holds: boolean | null;
}

const shown = (n: number | null) => (n === null ? "…" : String(n));

/** The sums a counting team checks aloud, for the numbers typed so far. The server decides. */
export function sumsOf(ballot: Ballot, count: TypedCount): Sum[] {
  const sums: Sum[] = [];
  const voters = ballot.electorate.length;
  const { issued, returned, notReturned, valid, spoilt } = count;
  if (ballot.mode === "SECRET_BALLOT_PAPER") {
    sums.push({
      key: "issued",
      words: `Phát ra ${shown(issued)} phiếu, có ${voters} đơn vị có quyền bỏ phiếu`,
      holds: issued === null ? null : issued <= voters,
    });
    sums.push(
      equation("returned", issued, returned, notReturned, ["Phát ra", "thu về", "không thu về"]),
    );
    sums.push(equation("valid", returned, valid, spoilt, ["Thu về", "hợp lệ", "không hợp lệ"]));
  } else {
    sums.push({
      key: "valid",
      words: `${shown(valid)} trong ${voters} đơn vị có quyền biểu quyết`,
      holds: valid === null ? null : valid <= voters,
    });
  }
  if (ballot.purpose === "APPROVE") {
    for (const line of count.votes) sums.push(answers(ballot, line, valid));
  } else {
    sums.push(allVotes(ballot, count));
  }
  return sums;
}

/** Whether every number is typed and every sum holds. */
export function allHold(sums: Sum[]): boolean {
  return sums.every((sum) => sum.holds === true);
}

function equation(
  key: string,
  whole: number | null,
  part: number | null,
  rest: number | null,
  [wholeName, partName, restName]: [string, string, string],
): Sum {
  const complete = whole !== null && part !== null && rest !== null;
  const holds = complete ? whole === part + rest : null;
  const off = complete && !holds ? `, lệch ${Math.abs(part + rest - whole)}` : "";
  return {
    key,
    words: `${wholeName} ${shown(whole)} = ${partName} ${shown(part)} + ${restName} ${shown(rest)}${off}`,
    holds,
  };
}

function allVotes(ballot: Ballot, count: TypedCount): Sum {
  const { valid } = count;
  const missing = count.votes.some((line) => line.votes === null);
  const total = count.votes.reduce((sum, line) => sum + (line.votes ?? 0), 0);
  const most = valid === null ? null : valid * ballot.seats;
  const above = count.votes
    .filter((line) => valid !== null && line.votes !== null && line.votes > valid)
    .map((line) => nameOf(ballot, line.candidateId));
  if (above.length > 0) {
    return {
      key: "votes",
      words: `${above.join(", ")}: nhiều phiếu hơn ${valid} phiếu hợp lệ`,
      holds: false,
    };
  }
  const papers = ballot.mode === "SECRET_BALLOT_PAPER" ? "phiếu hợp lệ" : "đơn vị biểu quyết";
  return {
    key: "votes",
    words: `Tổng ${total} lượt chọn, nhiều nhất ${shown(most)} (${shown(valid)} ${papers} × chọn ${ballot.seats})`,
    holds: most === null ? null : total > most ? false : missing ? null : true,
  };
}

function answers(ballot: Ballot, line: TypedCount["votes"][number], valid: number | null): Sum {
  const { votes, against, blank } = line;
  const complete = votes !== null && against !== null && blank !== null && valid !== null;
  return {
    key: line.candidateId,
    words: `${nameOf(ballot, line.candidateId)}: đồng ý ${shown(votes)} + không đồng ý ${shown(against)} + trắng ${shown(blank)} = ${shown(valid)} phiếu hợp lệ`,
    holds: complete ? votes + against + blank === valid : null,
  };
}

function nameOf(ballot: Ballot, candidateId: string): string {
  return ballot.candidates.find((one) => one.id === candidateId)?.name ?? "";
}
