import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys } from "@/api/query";
import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";

type Schemas = components["schemas"];
export type Question = Schemas["EligibilityQuestion"];
export type Answer = Schemas["EligibilityAnswer"];
export type Finding = Schemas["EligibilityFinding"];
export type Result = Schemas["EligibilityResult"];
export type Severity = Schemas["EligibilitySeverity"];
export type Rule = Schemas["LegalRule"];
export type RuleList = Schemas["LegalRules"];
export type RuleEvidence = Schemas["RuleEvidence"];
export type Place = Schemas["EnforcementPlace"];
export type Setting = Schemas["RuleSetting"];
export type SettingChange = Schemas["RuleSettingChange"];
export type SettingStatus = Schemas["RuleSettingStatus"];
export type SettingForm = Schemas["RuleSettingForm"];
export type ProposeSetting = Schemas["ProposeRuleSetting"];
export type Nominee = Schemas["NomineeEligibility"];
export type Award = Schemas["CatalogueAward"];

export const eligibilityKeys = featureKeys("eligibility");

export const rulesQuery = queryOptions({
  queryKey: eligibilityKeys.list({ of: "rules" }),
  queryFn: () => call(api.GET("/api/v1/eligibility-rules")),
});

export const settingsQuery = queryOptions({
  queryKey: eligibilityKeys.list({ of: "settings" }),
  queryFn: () => call(api.GET("/api/v1/eligibility-settings")),
});

export const catalogueQuery = queryOptions({
  queryKey: ["award-catalogue"],
  queryFn: () => call(api.GET("/api/v1/award-catalogue")),
  staleTime: Number.POSITIVE_INFINITY,
});

export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: eligibilityKeys.record(id),
    queryFn: () =>
      call(api.GET("/api/v1/award-proposals/{id}/eligibility", { params: { path: { id } } })),
  });

/** People by part of their name, with their unit to tell equal names apart. */
export async function searchPeople(text: string): Promise<ComboOption[]> {
  const found = await call(api.GET("/api/v1/people", { params: { query: { q: text, size: 20 } } }));
  return found.items.map((one) => ({
    id: one.id,
    label: one.name,
    ...(one.unitName ? { note: one.unitName } : {}),
  }));
}

/** What the product knows of a person already, so that nobody types it again. */
export async function knownOfPerson(id: string) {
  const person = await call(api.GET("/api/v1/people/{id}", { params: { path: { id } } }));
  const found = await call(
    api.GET("/api/v1/register", { params: { query: { q: person.name, size: "100" } } }),
  );
  const honours = found.items.filter((entry) => entry.personId === id);
  return { person, honours };
}
