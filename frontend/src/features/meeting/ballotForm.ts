import type { components } from "@/api/schema";
import { stepOfPurpose } from "./labels";
import type { Ballot, BallotMode, BallotPurpose, Meeting } from "./queries";

export interface CandidateRow {
  unitId: string | null;
  name: string;
  on: boolean;
}

export interface TellerRow {
  name: string;
  role: string;
  unitName: string;
}

export interface BallotValues {
  purpose: BallotPurpose;
  mode: string | null;
  title: string;
  awardCode: string | null;
  seats: number | null;
  quorum: string | null;
  threshold: string | null;
  thresholdBase: string | null;
  selfVoteAllowed: boolean;
  candidates: CandidateRow[];
  tellers: TellerRow[];
}

type Base = components["schemas"]["ThresholdBase"];

/** What may be put to the vote beside a step of the run-sheet; everything beside no step. */
export function questionsOf(step: string | null, meeting: Meeting): BallotPurpose[] {
  const all = Object.keys(stepOfPurpose) as BallotPurpose[];
  const kind = meeting.runSheet.find((one) => one.id === step)?.kind;
  const here = all.filter((one) => stepOfPurpose[one] === kind);
  if (here.length < 2) return here.length === 0 ? all : here;
  // First what was not voted on yet.
  const held = (one: BallotPurpose) =>
    meeting.ballots.some((b) => b.purpose === one && b.status !== "CANCELLED") ? 1 : 0;
  return here.sort((a, b) => held(a) - held(b));
}

/** The form as it opens: the ballot, or the rules in force and all members of the block. */
export function initialOf(
  meeting: Meeting,
  ballot: Ballot | null,
  purpose: BallotPurpose,
): BallotValues {
  const rules = meeting.ballotDefaults.find((one) => one.purpose === purpose);
  const members = meeting.attendance.map((one) => ({
    unitId: one.unitId,
    name: one.unitName,
    on: true,
  }));
  if (ballot) {
    return {
      purpose: ballot.purpose,
      mode: ballot.mode,
      title: ballot.title,
      awardCode: ballot.awardCode,
      seats: ballot.seats,
      quorum: ballot.quorum,
      threshold: ballot.threshold,
      thresholdBase: ballot.thresholdBase,
      selfVoteAllowed: ballot.selfVoteAllowed,
      candidates: withMembers(ballot, members),
      tellers: ballot.tellers.map(tellerRow),
    };
  }
  const last = [...meeting.ballots].reverse().find((one) => one.tellers.length > 0);
  return {
    purpose,
    mode: "SECRET_BALLOT_PAPER",
    title: "",
    awardCode: purpose === "ACCLAIM" ? nextAward(meeting) : null,
    seats: 1,
    quorum: rules?.quorum ?? null,
    threshold: rules?.threshold ?? null,
    thresholdBase: rules?.thresholdBase ?? null,
    selfVoteAllowed: rules?.selfVoteAllowed ?? true,
    candidates: purpose === "APPROVE" ? [{ unitId: null, name: "", on: true }] : members,
    tellers: last ? last.tellers.map(tellerRow) : [{ name: "", role: "Tổ trưởng", unitName: "" }],
  };
}

/** The form as the API takes it. */
export function bodyOf(
  values: BallotValues,
  awards: { value: string; label: string }[],
): components["schemas"]["BallotContent"] {
  const acclaims = values.purpose === "ACCLAIM";
  const papers = values.mode === "SECRET_BALLOT_PAPER";
  return {
    purpose: values.purpose,
    mode: values.mode as BallotMode | null,
    title: values.title.trim() || null,
    awardCode: acclaims ? values.awardCode : null,
    awardName: acclaims
      ? (awards.find((one) => one.value === values.awardCode)?.label ?? null)
      : null,
    seats: values.purpose === "ELECT_HEAD" || values.purpose === "APPROVE" ? 1 : values.seats,
    quorum: values.quorum,
    threshold: values.threshold,
    thresholdBase: values.thresholdBase as Base | null,
    selfVoteAllowed: values.selfVoteAllowed,
    candidates: values.candidates
      .filter((one) => one.on)
      .map((one) => ({ unitId: one.unitId, name: one.unitId ? null : one.name.trim() || null })),
    tellers: papers
      ? values.tellers
          .filter((one) => one.name.trim() !== "")
          .map((one) => ({
            name: one.name.trim(),
            role: one.role.trim() || null,
            unitName: one.unitName.trim() || null,
          }))
      : [],
  };
}

const tellerRow = (one: Ballot["tellers"][number]): TellerRow => ({
  name: one.name,
  role: one.role ?? "",
  unitName: one.unitName ?? "",
});

function withMembers(ballot: Ballot, members: CandidateRow[]): CandidateRow[] {
  const listed = ballot.candidates.map((one) => ({
    unitId: one.unitId,
    name: one.name,
    on: one.standing !== "WITHDRAWN",
  }));
  if (ballot.purpose === "APPROVE") return listed;
  const left = members.filter((one) => !listed.some((other) => other.unitId === one.unitId));
  return [...listed, ...left.map((one) => ({ ...one, on: false }))];
}

/** A block acclaims for the flag first, then for the certificate. */
function nextAward(meeting: Meeting): string {
  const held = meeting.ballots.some(
    (one) => one.awardCode === "CO_TINH" && one.status !== "CANCELLED",
  );
  return held ? "BK_TINH" : "CO_TINH";
}
