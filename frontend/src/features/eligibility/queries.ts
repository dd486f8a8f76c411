import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
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
export type Run = Schemas["RuleRun"];
export type RunStatus = Schemas["RuleRunStatus"];
export type Find = Schemas["DiscoveryFind"];
export type Change = Schemas["RehearsalChange"];
export type StartDiscovery = Schemas["StartDiscovery"];
export type StartRehearsal = Schemas["StartRehearsal"];
export type Clash = Schemas["AchievementClash"];
export type ClashSide = Schemas["ClashSide"];
export type Ledger = Schemas["AchievementLedger"];
export type Outlook = Schemas["Outlook"];
export type AwardOutlook = Schemas["AwardOutlook"];
export type Trial = Schemas["DossierTrial"];
export type TrialQuestion = Schemas["DossierTrialQuestion"];
export type AssumedYear = Schemas["AssumedYear"];

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

const isOpen = (run: Run | undefined) => run?.status === "QUEUED" || run?.status === "RUNNING";

export const discoveriesQuery = queryOptions({
  queryKey: eligibilityKeys.list({ of: "discoveries" }),
  queryFn: () => call(api.GET("/api/v1/eligibility-discoveries")),
  refetchInterval: ({ state }) => (state.data?.items.some(isOpen) ? 2_000 : false),
});

export const discoveryQuery = (id: string) =>
  queryOptions({
    queryKey: eligibilityKeys.part(id, "discovery"),
    queryFn: () =>
      call(api.GET("/api/v1/eligibility-discoveries/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (isOpen(state.data) ? 2_000 : false),
  });

export const findsQuery = (id: string, found: number, filter: { q?: string; award?: string }) =>
  infiniteQueryOptions({
    // What a run has found so far is part of the key: new finds bring the list up to date.
    queryKey: eligibilityKeys.part(id, "finds", { found, ...filter }),
    queryFn: ({ pageParam }) =>
      call(
        api.GET("/api/v1/eligibility-discoveries/{id}/finds", {
          params: {
            path: { id },
            query: { ...filter, size: "50", ...(pageParam ? { after: pageParam } : {}) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
    placeholderData: keepPreviousData,
  });

export const rehearsalsQuery = queryOptions({
  queryKey: eligibilityKeys.list({ of: "rehearsals" }),
  queryFn: () => call(api.GET("/api/v1/eligibility-rehearsals")),
  refetchInterval: ({ state }) => (state.data?.items.some(isOpen) ? 2_000 : false),
});

export const rehearsalQuery = (id: string) =>
  queryOptions({
    queryKey: eligibilityKeys.part(id, "rehearsal"),
    queryFn: () =>
      call(api.GET("/api/v1/eligibility-rehearsals/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (isOpen(state.data) ? 2_000 : false),
  });

export const changesQuery = (id: string, found: number) =>
  infiniteQueryOptions({
    queryKey: eligibilityKeys.part(id, "changes", { found }),
    queryFn: ({ pageParam }) =>
      call(
        api.GET("/api/v1/eligibility-rehearsals/{id}/changes", {
          params: {
            path: { id },
            query: { size: "50", ...(pageParam ? { after: pageParam } : {}) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
    placeholderData: keepPreviousData,
  });

export const clashesQuery = (query: { year: number; q: string; page: number; size: number }) =>
  queryOptions({
    queryKey: eligibilityKeys.list({ of: "clashes", ...query }),
    queryFn: () => call(api.GET("/api/v1/achievement-ledger/clashes", { params: { query } })),
    placeholderData: keepPreviousData,
  });

/** Of a person or of a unit, as their pages are addressed. */
export type SubjectIds = { personId: string } | { unitId: string };

export const ledgerQuery = (query: SubjectIds) =>
  queryOptions({
    queryKey: eligibilityKeys.list({ of: "ledger", ...query }),
    queryFn: () => call(api.GET("/api/v1/achievement-ledger", { params: { query } })),
  });

export const outlookQuery = (question: SubjectIds & { year: number; assumed: AssumedYear[] }) =>
  queryOptions({
    queryKey: eligibilityKeys.list({ of: "outlook", ...question }),
    queryFn: () => call(api.POST("/api/v1/eligibility-outlooks", { body: question })),
    placeholderData: keepPreviousData,
  });

/** A dossier with some nominees taken out or under another award; nothing is stored. */
export const trialQuery = (id: string, question: TrialQuestion) =>
  queryOptions({
    queryKey: eligibilityKeys.part(id, "trial", question),
    queryFn: () =>
      call(
        api.POST("/api/v1/award-proposals/{id}/trials", {
          params: { path: { id } },
          body: question,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export async function searchUnits(text: string): Promise<ComboOption[]> {
  const found = await call(api.GET("/api/v1/units", { params: { query: { q: text, size: 20 } } }));
  return found.items.map((unit) => ({ id: unit.id, label: unit.name, note: unit.kindLabel }));
}

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
