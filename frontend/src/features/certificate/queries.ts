import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys } from "@/api/query";
import type { components } from "@/api/schema";

export type Layout = components["schemas"]["CertificateLayout"];
export type LayoutContent = components["schemas"]["CertificateLayoutContent"];
export type PlacedPart = components["schemas"]["PlacedPart"];
export type CertificatePart = components["schemas"]["CertificatePart"];

export const certificateKeys = featureKeys("certificates");

export const layoutQuery = (awardCode: string) =>
  queryOptions({
    queryKey: certificateKeys.record(awardCode),
    queryFn: () =>
      call(api.GET("/api/v1/certificate-layouts/{awardCode}", { params: { path: { awardCode } } })),
  });

/** A trial print of what is on the screen; nothing is saved. */
export async function trialPrint(
  awardCode: string,
  body: LayoutContent,
): Promise<{ blob: Blob; fileName: string }> {
  const blob = await call(
    api.POST("/api/v1/certificate-layouts/{awardCode}/trial", {
      params: { path: { awardCode } },
      body,
      parseAs: "blob",
    }),
  );
  return { blob: blob as unknown as Blob, fileName: `In thử ${awardCode}.pdf` };
}
