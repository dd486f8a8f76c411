import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";
import type { Initiative } from "./queries";

type Content = components["schemas"]["InitiativeContent"];

let next = 0;
const key = () => `tac-gia-${next++}`;

export interface AuthorDraft {
  key: string;
  personId: ComboOption | null;
  /** For somebody outside the list. */
  name: string;
  share: number | null;
}

/** An initiative as it is being written. */
export interface InitiativeDraft {
  unitId: ComboOption | null;
  title: string;
  kind: string | null;
  scope: string | null;
  year: number | null;
  certificateNumber: string;
  certificateDate: string | null;
  certificateIssuer: string;
  authors: AuthorDraft[];
}

export const newAuthor = (person: ComboOption | null, share: number | null): AuthorDraft => ({
  key: key(),
  personId: person,
  name: "",
  share,
});

export const emptyInitiative = (
  unit: ComboOption | null,
  person: ComboOption | null,
): InitiativeDraft => ({
  unitId: unit,
  title: "",
  kind: "SK",
  scope: "CS",
  year: null,
  certificateNumber: "",
  certificateDate: null,
  certificateIssuer: "",
  authors: [newAuthor(person, 100)],
});

export const initiativeDraftOf = (initiative: Initiative): InitiativeDraft => ({
  unitId: { id: initiative.unitId, label: initiative.unitName },
  title: initiative.title,
  kind: initiative.kind,
  scope: initiative.scope,
  year: initiative.year,
  certificateNumber: initiative.certificateNumber ?? "",
  certificateDate: initiative.certificateDate ?? null,
  certificateIssuer: initiative.certificateIssuer ?? "",
  authors: initiative.authors.map((author) => ({
    key: key(),
    personId: author.personId ? { id: author.personId, label: author.name } : null,
    name: author.personId ? "" : author.name,
    share: author.share,
  })),
});

export const initiativeContentOf = (draft: InitiativeDraft): Content => ({
  unitId: draft.unitId?.id ?? "",
  title: draft.title.trim(),
  kind: draft.kind as Content["kind"],
  scope: draft.scope as Content["scope"],
  year: draft.year ?? 0,
  certificateNumber: draft.certificateNumber.trim() || null,
  certificateDate: draft.certificateDate,
  certificateIssuer: draft.certificateIssuer.trim() || null,
  authors: draft.authors.map((author) => ({
    personId: author.personId?.id ?? null,
    name: author.personId ? null : author.name.trim() || null,
    share: author.share ?? 0,
  })),
});

/** The sum of the shares, without the dust that adding decimals leaves. */
export const wholeOf = (authors: readonly AuthorDraft[]) =>
  Math.round(authors.reduce((sum, author) => sum + (author.share ?? 0), 0) * 100) / 100;

export function initiativeMissing(draft: InitiativeDraft) {
  const found: Partial<Record<string, string | false>> = {
    unitId: !draft.unitId && "Hãy chọn đơn vị ghi nhận",
    title: !draft.title.trim() && "Hãy ghi tên sáng kiến, đề tài",
    kind: !draft.kind && "Hãy chọn loại",
    scope: !draft.scope && "Hãy chọn phạm vi",
    year: !draft.year && "Hãy ghi năm",
  };
  draft.authors.forEach((author, at) => {
    found[`authors.${at}.share`] = !author.share && "Hãy ghi tỷ lệ";
    found[`authors.${at}.name`] =
      !author.personId && !author.name.trim() && "Hãy chọn hoặc ghi họ tên tác giả";
  });
  return found;
}
