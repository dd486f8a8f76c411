import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";
import type { Household } from "./queries";

type Content = components["schemas"]["HouseholdContent"];

let next = 0;
const key = () => `thanh-vien-${next++}`;

export interface MemberDraft {
  key: string;
  /** Kept as it came; the name is then theirs. */
  personId: string | null;
  name: string;
  relation: string;
  birthYear: number | null;
}

/** A household as it is being written. */
export interface HouseholdDraft {
  headId: ComboOption | null;
  headName: string;
  communeId: ComboOption | null;
  address: string;
  members: MemberDraft[];
}

export const newMember = (): MemberDraft => ({
  key: key(),
  personId: null,
  name: "",
  relation: "",
  birthYear: null,
});

export const emptyHousehold: HouseholdDraft = {
  headId: null,
  headName: "",
  communeId: null,
  address: "",
  members: [],
};

export const householdDraftOf = (household: Household): HouseholdDraft => ({
  headId: household.headId ? { id: household.headId, label: household.headName } : null,
  headName: household.headName,
  communeId: { id: household.communeId, label: household.communeName },
  address: household.address,
  members: household.members.map((member) => ({
    key: key(),
    personId: member.personId ?? null,
    name: member.name,
    relation: member.relation ?? "",
    birthYear: member.birthYear ?? null,
  })),
});

export const householdContentOf = (draft: HouseholdDraft): Content => ({
  headId: draft.headId?.id ?? null,
  headName: draft.headId ? null : draft.headName.trim() || null,
  communeId: draft.communeId?.id ?? "",
  address: draft.address.trim(),
  members: draft.members.map((member) => ({
    personId: member.personId,
    name: member.name.trim() || null,
    relation: member.relation.trim() || null,
    birthYear: member.birthYear,
  })),
});

export function householdMissing(draft: HouseholdDraft) {
  const found: Partial<Record<string, string | false>> = {
    headName: !draft.headId && !draft.headName.trim() && "Hãy ghi họ và tên chủ hộ",
    communeId: !draft.communeId && "Hãy chọn xã, phường",
    address: !draft.address.trim() && "Hãy ghi địa chỉ",
  };
  draft.members.forEach((member, at) => {
    found[`members.${at}.name`] = !member.name.trim() && "Hãy ghi họ và tên";
  });
  return found;
}
