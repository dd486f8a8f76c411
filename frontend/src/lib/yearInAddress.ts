/** The year an address names with `?nam=`; apart from the hooks, because the very first script reads it too. */
export function readYear(params: URLSearchParams): number | null {
  const text = params.get("nam");
  return text && /^(19|20)\d{2}$/.test(text) ? Number(text) : null;
}
