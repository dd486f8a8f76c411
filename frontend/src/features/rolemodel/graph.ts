/** Who learned from whom. */
export interface Learner {
  id: string;
  fromCopyId?: string | null;
}

export interface Placed<T> {
  item: T;
  /** 1 for those who learned from the model itself. */
  depth: number;
  /** Row from the top; the model stands beside the first of its rows. */
  row: number;
}

export interface Line {
  fromDepth: number;
  fromRow: number;
  toDepth: number;
  toRow: number;
}

/**
 * Lays copies out as a tree from left to right, everyone beside whom they learned from. A copy whose source is not in
 * the list is shown as learned from the model; rings cannot be made, but would end here as well.
 */
export function layOut<T extends Learner>(
  copies: readonly T[],
): {
  placed: Placed<T>[];
  lines: Line[];
  rows: number;
  depth: number;
} {
  const known = new Set(copies.map(({ id }) => id));
  const sourceOf = (one: T) =>
    one.fromCopyId && known.has(one.fromCopyId) && one.fromCopyId !== one.id
      ? one.fromCopyId
      : null;
  const placed: Placed<T>[] = [];
  const lines: Line[] = [];
  const seen = new Set<string>();
  let row = 0;
  const place = (source: string | null, depth: number, parentRow: number) => {
    let first = true;
    for (const one of copies) {
      if (sourceOf(one) !== source || seen.has(one.id)) continue;
      seen.add(one.id);
      if (!first) row++;
      first = false;
      const own = row;
      placed.push({ item: one, depth, row: own });
      lines.push({ fromDepth: depth - 1, fromRow: parentRow, toDepth: depth, toRow: own });
      place(one.id, depth + 1, own);
    }
  };
  place(null, 1, 0);
  return {
    placed,
    lines,
    rows: placed.length === 0 ? 1 : row + 1,
    depth: Math.max(0, ...placed.map(({ depth }) => depth)),
  };
}
