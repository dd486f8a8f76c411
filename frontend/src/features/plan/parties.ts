import { type EditedParty, named } from "./PartyEditor";
import type { Party, PartyDraft } from "./queries";

/** The units of a record as the editor takes them. */
export function edited(parties: Party[] | undefined): EditedParty[] {
  return (parties ?? []).map((party) => ({
    raw: party.raw,
    unitId: party.unitId ?? null,
    group: party.group ?? null,
    person: party.person ?? null,
    name: party.name,
    candidates: [],
  }));
}

/** The units of the editor as they are sent. */
export const sent = (parties: EditedParty[]): PartyDraft[] =>
  named(parties).map(({ raw, unitId, group, person }) => ({ raw, unitId, group, person }));
