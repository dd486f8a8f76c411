import { noAnswer, problemOf } from "./problem";
import type { components } from "./schema";

export type CertificateAnswer = components["schemas"]["CertificateAnswer"];
export type OfflineList = components["schemas"]["CertificateOfflineList"];
export type CertificateState = components["schemas"]["CertificateState"];

/** Nobody is signed in here; the code travels in the body only. */
export async function checkCertificate(code: string): Promise<CertificateAnswer> {
  let response: Response;
  try {
    response = await globalThis.fetch("/api/v1/certificate-checks", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ code }),
    });
  } catch {
    throw noAnswer();
  }
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  return (await response.json()) as CertificateAnswer;
}

/** Public keys and revocations of now, to be kept for where there is no network. */
export async function fetchOfflineList(): Promise<OfflineList> {
  let response: Response;
  try {
    response = await globalThis.fetch("/api/v1/certificate-checks/offline-list");
  } catch {
    throw noAnswer();
  }
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  return (await response.json()) as OfflineList;
}
