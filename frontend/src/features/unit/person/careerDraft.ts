import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";
import type { Person } from "./queries";

type Schemas = components["schemas"];

let next = 0;
const key = () => `dong-${next++}`;

export interface WorkDraft {
  key: string;
  from: string | null;
  to: string | null;
  unitId: ComboOption | null;
  organisation: string;
  position: string;
  employed: boolean;
  recipientGroup: string | null;
  cadreLevel: string | null;
  decision: string;
}

export interface ServiceDraft {
  key: string;
  kind: string | null;
  title: string;
  from: string | null;
  to: string | null;
  terms: number | null;
  proof: string;
}

/** Where somebody works and worked, as it is being written. */
export interface CareerDraft {
  postings: WorkDraft[];
  services: ServiceDraft[];
}

export const newWork = (): WorkDraft => ({
  key: key(),
  from: null,
  to: null,
  unitId: null,
  organisation: "",
  position: "",
  employed: true,
  recipientGroup: "DIRECT",
  cadreLevel: null,
  decision: "",
});

export const newService = (): ServiceDraft => ({
  key: key(),
  kind: "OFFICE",
  title: "",
  from: null,
  to: null,
  terms: null,
  proof: "",
});

export const careerDraftOf = (person: Person): CareerDraft => ({
  postings: person.postings.map((work) => ({
    key: key(),
    from: work.from ?? null,
    to: work.to ?? null,
    unitId: work.unitId ? { id: work.unitId, label: work.unitName ?? "" } : null,
    organisation: work.unitId ? "" : (work.unitName ?? ""),
    position: work.position ?? "",
    employed: work.employed,
    recipientGroup: work.recipientGroup,
    cadreLevel: work.cadreLevel ?? null,
    decision: work.decision ?? "",
  })),
  services: person.services.map((service) => ({
    key: key(),
    kind: service.kind,
    title: service.title,
    from: service.from,
    to: service.to ?? null,
    terms: service.terms ?? null,
    proof: service.proof ?? "",
  })),
});

const known = (text: string) => text.trim() || null;

export const workContentOf = (work: WorkDraft): Schemas["PostingContent"] => ({
  from: work.from,
  to: work.to,
  unitId: work.unitId?.id ?? null,
  organisation: work.unitId ? null : known(work.organisation),
  position: known(work.position),
  employed: work.employed,
  recipientGroup: work.recipientGroup as Schemas["RecipientGroup"],
  cadreLevel: (work.cadreLevel as Schemas["CadreLevel"]) ?? null,
  decision: known(work.decision),
});

export const careerContentOf = (draft: CareerDraft): Schemas["CareerContent"] => ({
  postings: draft.postings.map(workContentOf),
  services: draft.services.map((service) => ({
    kind: service.kind as Schemas["ServiceKind"],
    title: service.title.trim(),
    from: service.from ?? "",
    to: service.to,
    terms: service.terms,
    proof: known(service.proof),
  })),
});

/** What can be seen to be missing; the rules are the server's. */
export function careerMissing(draft: CareerDraft): Partial<Record<string, string | false>> {
  const found: Partial<Record<string, string | false>> = {};
  draft.postings.forEach((work, at) => {
    found[`postings.${at}.recipientGroup`] = !work.recipientGroup && "Hãy chọn nhóm đối tượng";
  });
  draft.services.forEach((service, at) => {
    found[`services.${at}.kind`] = !service.kind && "Hãy chọn loại";
    found[`services.${at}.title`] =
      !service.title.trim() && "Hãy ghi chức vụ, lực lượng hoặc ngành";
    found[`services.${at}.from`] = !service.from && "Hãy ghi ngày bắt đầu";
  });
  return found;
}
