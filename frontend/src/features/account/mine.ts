import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys } from "@/api/query";
import type { components } from "@/api/schema";

export type Session = components["schemas"]["SessionView"];
export type SecondFactor = components["schemas"]["SecondFactorView"];

export const keys = featureKeys("my-account");

/** Where this account is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: keys.list("sessions"),
  queryFn: () => call(api.GET("/api/v1/auth/sessions")),
});

export const getSecondFactor = () => call(api.GET("/api/v1/auth/second-factor"));

export const secondFactorQuery = queryOptions({
  queryKey: keys.list("second-factor"),
  queryFn: getSecondFactor,
});

export const endSession = (id: string) =>
  call(api.POST("/api/v1/auth/sessions/{id}/sign-out", { params: { path: { id } } }));

export const endOtherSessions = () => call(api.POST("/api/v1/auth/sessions/sign-out-others"));

export const beginSecondFactor = (password: string) =>
  call(api.POST("/api/v1/auth/second-factor/enrolment", { body: password ? { password } : {} }));

export const confirmSecondFactor = (code: string) =>
  call(api.POST("/api/v1/auth/second-factor/confirmation", { body: { code } }));

export const renewRecoveryCodes = (password: string) =>
  call(api.POST("/api/v1/auth/second-factor/recovery-codes", { body: { password } }));

export const removeSecondFactor = (proof: { password: string; code: string }) =>
  call(api.POST("/api/v1/auth/second-factor/removal", { body: proof }));
