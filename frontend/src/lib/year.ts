import { createContext, useContext } from "react";
import { useSearchParams } from "react-router";
import { readYear } from "./yearInAddress";

/** The province's current year, given by the server; the frame provides it. */
export const CurrentYear = createContext(new Date().getFullYear());

/** The working year: `?nam=` or the current one. */
export function useYear(): number {
  const current = useContext(CurrentYear);
  const [params] = useSearchParams();
  return readYear(params) ?? current;
}

export { readYear };

/** Adds the year of the present address to a link that names none, so that it survives walking around. */
export function keepYear(to: string, search: string): string {
  const year = new URLSearchParams(search).get("nam");
  if (!year) return to;
  const [beforeHash = "", hash] = to.split("#");
  const [path = "", query = ""] = beforeHash.split("?");
  const params = new URLSearchParams(query);
  if (!params.has("nam")) params.set("nam", year);
  return `${path}?${params}${hash ? `#${hash}` : ""}`;
}
