import { queryOptions } from "@tanstack/react-query";
import { api, call, ifMatch } from "@/api/client";
import { featureKeys, keepPreviousData } from "@/api/query";
import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";

type Schemas = components["schemas"];
export type Account = Schemas["AccountView"];
export type AccountSummary = Schemas["AccountSummary"];
export type AccountStatus = Schemas["AccountStatus"];
export type Grant = Schemas["GrantView"];
export type GrantState = Schemas["GrantState"];
export type Role = Schemas["Role"];
export type Delegation = Schemas["DelegationView"];
export type InvitationLink = Schemas["InvitationLink"];

export const accountKeys = featureKeys("account");
export const delegationKeys = featureKeys("delegation");

interface Listed {
  q?: string;
  page?: number;
  size?: number;
  sort?: string;
  role?: Role;
  status?: AccountStatus;
  unitId?: string;
}

export const accountsQuery = (query: Listed) =>
  queryOptions({
    queryKey: accountKeys.list(query),
    queryFn: () => call(api.GET("/api/v1/accounts", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: accountKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/accounts/{id}", { params: { path: { id } } })),
  });

export const delegationsQuery = queryOptions({
  queryKey: delegationKeys.all,
  queryFn: () => call(api.GET("/api/v1/delegations")),
});

/** A new one-time link; the former stops working. */
export function invite(account: { id: string; version: number }): Promise<InvitationLink> {
  return call(
    api.POST("/api/v1/accounts/{id}/invitation", {
      params: { path: { id: account.id } },
      headers: ifMatch(account.version),
    }),
  );
}

/** Accounts that may sign in, for a `ComboField` of an administrator. */
export async function searchAccounts(q: string): Promise<ComboOption[]> {
  const { items } = await call(
    api.GET("/api/v1/accounts", { params: { query: { ...(q ? { q } : {}), size: 12 } } }),
  );
  return items
    .filter((one) => one.status !== "DISABLED")
    .map(({ id, fullName, position, unitName }) => ({
      id,
      label: fullName,
      note: [position, unitName].filter(Boolean).join(", ") || undefined,
    }));
}

/** Whom a role of one's own may be delegated to. */
export async function searchRecipients(q: string): Promise<ComboOption[]> {
  const found = await call(
    api.GET("/api/v1/delegations/recipients", { params: { query: q ? { q } : {} } }),
  );
  return found.map(({ id, name, position, unitName }) => ({
    id,
    label: name,
    note: [position, unitName].filter(Boolean).join(", ") || undefined,
  }));
}
