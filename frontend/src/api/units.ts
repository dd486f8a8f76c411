import { api, call } from "./client";

/** Units by part of a name, as options of a `ComboField` with `searchKey={["unit", "combo"]}`. */
export const searchUnits = (q: string) => search(q, {});

/** The same, of organisations that work elsewhere and are only known here. */
export const searchOutside = (q: string) => search(q, { outside: true });

async function search(
  q: string,
  filter: { outside?: boolean },
): Promise<{ id: string; label: string; note: string }[]> {
  const page = await call(
    api.GET("/api/v1/units", { params: { query: { size: 12, ...filter, ...(q ? { q } : {}) } } }),
  );
  return page.items.map((unit) => ({
    id: unit.id,
    label: unit.name,
    note: unit.active ? unit.kindLabel : `${unit.kindLabel} · đã kết thúc`,
  }));
}
