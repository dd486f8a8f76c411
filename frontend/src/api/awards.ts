import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, call } from "./client";

export const awardCatalogueQuery = queryOptions({
  queryKey: ["award-catalogue"],
  queryFn: () => call(api.GET("/api/v1/award-catalogue")),
  staleTime: 10 * 60_000,
});

/** Names of awards by code; a code that is not in the catalogue stays as it is written. */
export function useAwardNames(): (code: string) => string {
  const catalogue = useQuery(awardCatalogueQuery);
  return (code) => catalogue.data?.items.find((one) => one.code === code)?.shortName ?? code;
}

/** Awards as options of a `SelectField`. */
export function useAwardOptions(): { value: string; label: string }[] {
  const catalogue = useQuery(awardCatalogueQuery);
  return (catalogue.data?.items ?? []).map((one) => ({ value: one.code, label: one.shortName }));
}
