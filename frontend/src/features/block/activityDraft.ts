import type { ActivityContent, ShareGap, Term, TermActivity } from "./queries";

export interface ShareDraft {
  unitId: string;
  unitName: string;
  money: number | null;
  goods: string;
  goodsValue: number | null;
  days: number | null;
}

/** A joint activity while it is written; what the form does not show is kept from the stored one. */
export interface ActivityDraft {
  title: string;
  place: string;
  heldOn: string | null;
  total: number | null;
  note: string;
  /** Why the parts may come to another sum than the whole; empty when they may not. */
  gap: ShareGap | null;
  /** The words of the paper that says both. */
  totalRaw: string;
  shares: ShareDraft[];
}

export function activityDraft(term: Term, activity?: TermActivity): ActivityDraft {
  const given = activity?.shares ?? [];
  const units = [
    // Only a known unit can have given something that is counted.
    ...term.members.flatMap(({ unitId, unitName }) => (unitId ? [{ unitId, unitName }] : [])),
    // A unit that left the block meanwhile; its part is seen before it is taken out.
    ...given.filter((share) => !term.members.some(({ unitId }) => unitId === share.unitId)),
  ];
  return {
    title: activity?.title ?? "",
    place: activity?.place ?? "",
    heldOn: activity?.heldOn ?? null,
    total: activity?.total ?? null,
    note: activity?.note ?? "",
    gap: activity?.gap ?? null,
    totalRaw: activity?.totalRaw ?? "",
    shares: units.map(({ unitId, unitName }) => {
      const share = given.find((one) => one.unitId === unitId);
      return {
        unitId,
        unitName,
        money: share?.money ?? null,
        goods: share?.goods ?? "",
        goodsValue: share?.goodsValue ?? null,
        days: share?.days ?? null,
      };
    }),
  };
}

/** What the members gave in đồng; null where no part is known. */
export function sumOf(shares: ShareDraft[]): number | null {
  const known = shares.filter(({ money, goodsValue }) => money !== null || goodsValue !== null);
  if (known.length === 0) return null;
  return known.reduce((sum, one) => sum + (one.money ?? 0) + (one.goodsValue ?? 0), 0);
}

/** Whole less parts: 0 when they agree, null when one of the two is not known. */
export function gapOf({ total, shares }: Pick<ActivityDraft, "total" | "shares">): number | null {
  const sum = sumOf(shares);
  return total === null || sum === null ? null : total - sum;
}

export function contentOf(draft: ActivityDraft, before?: TermActivity): ActivityContent {
  const text = (words: string) => words.trim() || null;
  return {
    title: draft.title.trim(),
    place: text(draft.place),
    heldOn: draft.heldOn,
    period: before?.period ?? null,
    total: draft.total,
    // The written value speaks of the number it stood beside, unless it is the paper's own.
    totalRaw:
      draft.gap === "AS_REPORTED"
        ? text(draft.totalRaw)
        : before && before.total === draft.total
          ? (before.totalRaw ?? null)
          : null,
    gap: draft.gap,
    goods: before?.goods ?? null,
    note: text(draft.note),
    shares: draft.shares
      .filter(
        (one) =>
          one.money !== null || one.goodsValue !== null || one.days !== null || one.goods.trim(),
      )
      .map(({ unitId, money, goods, goodsValue, days }) => ({
        unitId,
        money,
        goods: text(goods),
        goodsValue,
        days,
        note: before?.shares.find((one) => one.unitId === unitId)?.note ?? null,
      })),
  };
}
