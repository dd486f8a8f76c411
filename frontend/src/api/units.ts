import { api, call } from "./client";

/** Units by part of a name, as options of a `ComboField` with `searchKey={["unit", "combo"]}`. */
export async function searchUnits(
  q: string,
): Promise<{ id: string; label: string; note: string }[]> {
  const page = await call(
    api.GET("/api/v1/units", { params: { query: { size: 12, ...(q ? { q } : {}) } } }),
  );
  return page.items.map((unit) => ({
    id: unit.id,
    label: unit.name,
    note: unit.active ? unit.kindLabel : `${unit.kindLabel} · đã kết thúc`,
  }));
}
