import type { ComboOption } from "@/ui/fields/ComboField";
import { comparing } from "@/ui/versions";
import { donors, kinds, recipientKinds, topics } from "./labels";
import type {
  Contribution,
  ContributionContent,
  ContributionKind,
  DonorKind,
  RecipientKind,
  Result,
  ResultContent,
  Topic,
} from "./queries";

const words = (text: string) => text.trim() || null;

const unitOf = ({ unitId, unitName }: { unitId?: string | null; unitName?: string | null }) =>
  unitId ? { id: unitId, label: unitName ?? "" } : null;

/** A result while it is written. */
export interface ResultDraft {
  unitId: ComboOption | null;
  target: string | null;
  indicator: string;
  measure: string;
  period: string;
  topic: string | null;
  reached: string;
  reading: number | null;
  recipientKind: string | null;
  grantedBy: string;
  awardForm: string;
  note: string;
}

export const resultDraftOf = (one: Result): ResultDraft => ({
  unitId: unitOf(one),
  target: null,
  indicator: one.indicator,
  measure: one.measure ?? "",
  period: one.period,
  topic: one.topic,
  reached: one.reached,
  reading: one.value ?? null,
  recipientKind: one.recipientKind ?? null,
  grantedBy: one.grantedBy ?? "",
  awardForm: one.awardForm ?? "",
  note: one.note ?? "",
});

export function resultContentOf(draft: ResultDraft): ResultContent {
  const award = draft.topic === "AWARD";
  return {
    unitId: draft.unitId?.id ?? null,
    indicator: draft.indicator.trim(),
    measure: words(draft.measure),
    period: draft.period.trim(),
    reached: draft.reached.trim(),
    reachedReading: draft.reading,
    topic: draft.topic as Topic,
    recipientKind: award ? (draft.recipientKind as RecipientKind | null) : null,
    grantedBy: award ? words(draft.grantedBy) : null,
    awardForm: award ? words(draft.awardForm) : null,
    note: words(draft.note),
  };
}

const result = comparing<ResultDraft>();

/** A reading belongs to the words it was read from, so both are chosen together. */
export const resultParts = [
  result.field("unitId", "Đơn vị đạt được"),
  result.field("indicator", "Kết quả về việc gì"),
  () => [
    {
      key: "reached",
      label: "Đạt được",
      words: (one: ResultDraft) => one.reached,
      take: (into: ResultDraft, { reached, reading }: ResultDraft) => ({
        ...into,
        reached,
        reading,
      }),
    },
  ],
  result.field("measure", "Đơn vị tính"),
  result.field("period", "Thời gian"),
  result.field("topic", "Số liệu về", (topic) => topics[topic as Topic] ?? ""),
  result.field(
    "recipientKind",
    "Đối tượng được khen",
    (kind) => recipientKinds[kind as RecipientKind] ?? "",
  ),
  result.field("grantedBy", "Cơ quan khen thưởng"),
  result.field("awardForm", "Danh hiệu, hình thức"),
  result.field("note", "Ghi chú"),
];

/** A contribution while it is written. */
export interface ContributionDraft {
  kind: string | null;
  raw: string;
  reading: number | null;
  goods: string;
  measure: string;
  worth: string;
  worthReading: number | null;
  donorName: string;
  donorKind: string | null;
  unitId: ComboOption | null;
  givenOn: string | null;
  period: string;
  note: string;
}

export const emptyContribution = (unitId: ComboOption | null): ContributionDraft => ({
  kind: "MONEY",
  raw: "",
  reading: null,
  goods: "",
  measure: "",
  worth: "",
  worthReading: null,
  donorName: "",
  donorKind: null,
  unitId,
  givenOn: null,
  period: "",
  note: "",
});

export const contributionDraftOf = (one: Contribution): ContributionDraft => ({
  kind: one.kind,
  raw: one.raw,
  reading: one.amount ?? null,
  goods: one.goods ?? "",
  measure: one.kind === "OTHER" ? one.measure : "",
  worth: one.worth ?? "",
  worthReading: one.worthAmount ?? null,
  donorName: one.donorName,
  donorKind: one.donorKind,
  unitId: unitOf(one),
  givenOn: one.givenOn ?? null,
  period: one.period ?? "",
  note: one.note ?? "",
});

/** Kinds whose goods are named. */
export const isNamed = (kind: ContributionKind) => kind === "GOODS" || kind === "OTHER";

/** Money and goods are told by their value already. */
export const isValued = (kind: ContributionKind) =>
  kind !== "GOODS" && kind !== "MONEY" && kind !== "MONEY_AND_GOODS";

export function contributionContentOf(draft: ContributionDraft): ContributionContent {
  const kind = (draft.kind ?? "MONEY") as ContributionKind;
  return {
    unitId: draft.unitId?.id ?? null,
    donorName: draft.donorName.trim(),
    donorKind: draft.donorKind as DonorKind,
    kind,
    raw: draft.raw.trim(),
    amountReading: draft.reading,
    goods: isNamed(kind) || kind === "MONEY_AND_GOODS" ? words(draft.goods) : null,
    measure: kind === "OTHER" ? draft.measure.trim() : null,
    worth: isValued(kind) ? words(draft.worth) : null,
    worthReading: isValued(kind) ? draft.worthReading : null,
    givenOn: draft.givenOn,
    period: words(draft.period),
    note: words(draft.note),
  };
}

const gift = comparing<ContributionDraft>();

export const contributionParts = [
  gift.field("kind", "Loại đóng góp", (kind) => kinds[kind as ContributionKind]?.label ?? ""),
  () => [
    {
      key: "raw",
      label: "Mức đóng góp",
      words: (one: ContributionDraft) => one.raw,
      take: (into: ContributionDraft, { raw, reading }: ContributionDraft) => ({
        ...into,
        raw,
        reading,
      }),
    },
  ],
  gift.field("goods", "Hiện vật"),
  gift.field("measure", "Đơn vị tính"),
  () => [
    {
      key: "worth",
      label: "Trị giá ước tính",
      words: (one: ContributionDraft) => one.worth,
      take: (into: ContributionDraft, { worth, worthReading }: ContributionDraft) => ({
        ...into,
        worth,
        worthReading,
      }),
    },
  ],
  gift.field("donorName", "Người, đơn vị đóng góp"),
  gift.field("donorKind", "Loại người đóng góp", (kind) => donors[kind as DonorKind] ?? ""),
  gift.field("unitId", "Đơn vị vận động, ghi nhận"),
  gift.field("givenOn", "Ngày đóng góp"),
  gift.field("period", "Thời gian"),
  gift.field("note", "Ghi chú"),
];
