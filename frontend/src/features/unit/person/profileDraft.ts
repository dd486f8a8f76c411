import type { components } from "@/api/schema";
import type { Person } from "./queries";

type Content = components["schemas"]["PersonProfileContent"];

/** Who somebody is, as it is being written. */
export interface ProfileDraft {
  name: string;
  gender: string | null;
  birthYear: number | null;
  birthDate: string | null;
  home: string;
  residence: string;
  ethnicity: string;
  religion: string;
  education: string;
  qualifications: string;
  politicalTheory: string;
  partyAdmittedOn: string | null;
  diedOn: string | null;
  posthumousRecipient: string;
}

export const emptyProfile: ProfileDraft = {
  name: "",
  gender: null,
  birthYear: null,
  birthDate: null,
  home: "",
  residence: "",
  ethnicity: "",
  religion: "",
  education: "",
  qualifications: "",
  politicalTheory: "",
  partyAdmittedOn: null,
  diedOn: null,
  posthumousRecipient: "",
};

export function profileDraftOf(person: Person): ProfileDraft {
  const known = person.personal;
  return {
    name: person.name,
    gender: person.gender,
    birthYear: known?.birthDate ? null : (person.birthYear ?? null),
    birthDate: known?.birthDate ?? null,
    home: known?.home ?? "",
    residence: known?.residence ?? "",
    ethnicity: known?.ethnicity ?? "",
    religion: known?.religion ?? "",
    education: known?.education ?? "",
    qualifications: known?.qualifications ?? "",
    politicalTheory: known?.politicalTheory ?? "",
    partyAdmittedOn: known?.partyAdmittedOn ?? null,
    diedOn: known?.diedOn ?? null,
    posthumousRecipient: known?.posthumousRecipient ?? "",
  };
}

const known = (text: string) => text.trim() || null;

export const profileContentOf = (draft: ProfileDraft): Content => ({
  name: draft.name.trim(),
  gender: draft.gender as Content["gender"],
  birthYear: draft.birthDate ? null : draft.birthYear,
  birthDate: draft.birthDate,
  home: known(draft.home),
  residence: known(draft.residence),
  ethnicity: known(draft.ethnicity),
  religion: known(draft.religion),
  education: known(draft.education),
  qualifications: known(draft.qualifications),
  politicalTheory: known(draft.politicalTheory),
  partyAdmittedOn: draft.partyAdmittedOn,
  diedOn: draft.diedOn,
  posthumousRecipient: draft.diedOn ? known(draft.posthumousRecipient) : null,
});

export const profileMissing = (draft: ProfileDraft) => ({
  name: !draft.name.trim() && "Hãy ghi họ và tên",
  gender: !draft.gender && "Hãy chọn giới tính, hoặc “Chưa ghi”",
});
