import type { Area, Headcount, Officer, Profile, ProfileContent } from "./profile";

let next = 0;
const key = () => `dong-${next++}`;

export interface AreaDraft {
  key: string;
  kind: string | null;
  from: string | null;
  to: string | null;
  basis: string;
}

export interface HeadcountDraft {
  key: string;
  on: string | null;
  total: number | null;
  women: number | null;
}

export interface OfficerDraft {
  key: string;
  name: string;
  gender: string | null;
  birthYear: number | null;
  workingTime: string | null;
  training: string | null;
  since: string | null;
  from: string | null;
  to: string | null;
}

/** The dated facts of a unit as they are being written. */
export interface ProfileDraft {
  areas: AreaDraft[];
  headcounts: HeadcountDraft[];
  officers: OfficerDraft[];
}

export const newArea = (): AreaDraft => ({
  key: key(),
  kind: null,
  from: null,
  to: null,
  basis: "",
});

export const newHeadcount = (): HeadcountDraft => ({
  key: key(),
  on: null,
  total: null,
  women: null,
});

export const newOfficer = (): OfficerDraft => ({
  key: key(),
  name: "",
  gender: "UNKNOWN",
  birthYear: null,
  workingTime: null,
  training: "UNKNOWN",
  since: null,
  from: null,
  to: null,
});

export const profileDraftOf = (profile: Profile): ProfileDraft => ({
  areas: profile.areas.map((area) => ({
    key: key(),
    kind: area.kind,
    from: area.from,
    to: area.to ?? null,
    basis: area.basis ?? "",
  })),
  headcounts: profile.headcounts.map((count) => ({
    key: key(),
    on: count.on,
    total: count.total,
    women: count.women ?? null,
  })),
  officers: profile.officers.map((officer) => ({
    key: key(),
    name: officer.name,
    gender: officer.gender,
    birthYear: officer.birthYear ?? null,
    workingTime: officer.workingTime,
    training: officer.training,
    since: officer.since ?? null,
    from: officer.from,
    to: officer.to ?? null,
  })),
});

export const profileContentOf = (draft: ProfileDraft): ProfileContent => ({
  areas: draft.areas.map(({ kind, from, to, basis }) => ({
    kind: kind as Area["kind"],
    from: from ?? "",
    to,
    basis: basis.trim() || null,
  })),
  headcounts: draft.headcounts.map(
    ({ on, total, women }): Headcount => ({ on: on ?? "", total: total ?? 0, women }),
  ),
  officers: draft.officers.map(
    (one): Officer => ({
      name: one.name.trim(),
      gender: one.gender as Officer["gender"],
      birthYear: one.birthYear,
      workingTime: one.workingTime as Officer["workingTime"],
      training: one.training as Officer["training"],
      since: one.since,
      from: one.from ?? "",
      to: one.to,
    }),
  ),
});

/** What can be seen to be missing; the rules are the server's. */
export function profileMissing(draft: ProfileDraft): Partial<Record<string, string | false>> {
  const found: Partial<Record<string, string | false>> = {};
  draft.areas.forEach((area, at) => {
    found[`areas.${at}.kind`] = !area.kind && "Hãy chọn loại địa bàn";
    found[`areas.${at}.from`] = !area.from && "Hãy ghi ngày bắt đầu";
  });
  draft.headcounts.forEach((count, at) => {
    found[`headcounts.${at}.on`] = !count.on && "Hãy ghi ngày thống kê";
    found[`headcounts.${at}.total`] = count.total === null && "Hãy ghi tổng số";
  });
  draft.officers.forEach((officer, at) => {
    found[`officers.${at}.name`] = !officer.name.trim() && "Hãy ghi họ và tên";
    found[`officers.${at}.workingTime`] =
      !officer.workingTime && "Hãy chọn chuyên trách hay kiêm nhiệm";
    found[`officers.${at}.from`] = !officer.from && "Hãy ghi ngày bắt đầu";
  });
  return found;
}
