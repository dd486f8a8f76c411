import type { CertificateState } from "@/api/certificate";

/** The code itself, out of what was scanned or pasted: an address with the code behind the #, or the code alone. */
export function codeOf(text: string): string {
  const inside = text.slice(text.lastIndexOf("#") + 1);
  return inside.replace(/\s+/g, "");
}

/** How good the news is. */
export const stateTones = {
  STANDS: "good",
  CORRECTED: "attention",
  REVOKED: "bad",
  NOT_OURS: "bad",
} as const satisfies Record<CertificateState, "good" | "attention" | "bad">;
