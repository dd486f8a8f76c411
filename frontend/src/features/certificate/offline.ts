import type { OfflineList } from "@/api/certificate";

/** Fields of a code as backend/docs/certificates.md writes them. */
export interface WrittenCode {
  keyId: string;
  entry: Uint8Array;
  decidedOn: string;
  number: string;
  awardCode: string;
  name: string;
  text: string;
  signature: Uint8Array;
}

/** What can be said without asking anybody. */
export type OfflineAnswer =
  | { state: "GENUINE" | "REVOKED"; code: WrittenCode; asOf: string }
  | { state: "NOT_OURS"; asOf: string }
  /** The paper names a key that this list does not have yet, or no list was ever kept here. */
  | { state: "UNKNOWN"; asOf: string | null };

const FORM = "SV1";
const LIST_FORM = "SVL1";

/** The code taken apart; null when it is none. */
export function readCode(code: string): WrittenCode | null {
  const halves = code.split(".");
  const [first = "", second = ""] = halves;
  if (halves.length !== 2) return null;
  const bytes = fromBase64(first);
  const signature = fromBase64(second);
  if (!bytes || !signature) return null;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  const [form, keyId, id, day, number, awardCode, name, ...more] = text.split("\n");
  const entry = id ? fromBase64(id) : null;
  if (
    form !== FORM ||
    keyId?.length !== 8 ||
    entry?.length !== 16 ||
    !day?.match(/^\d{8}$/) ||
    number === undefined ||
    awardCode === undefined ||
    name === undefined ||
    more.length > 0
  ) {
    return null;
  }
  return {
    keyId,
    entry,
    decidedOn: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`,
    number,
    awardCode,
    name,
    text,
    signature,
  };
}

/** Whether the list is what the province published. */
export async function isGenuineList(list: OfflineList): Promise<boolean> {
  const key = list.keys.find((one) => one.id === list.keyId);
  const signature = fromBase64(list.signature);
  if (!key || !signature) return false;
  const text = [LIST_FORM, list.keyId, list.asOf, ...list.revoked].join("\n");
  return verify(key.publicKey, text, signature);
}

/** Checks a code with the keys and revocations kept in this browser. */
export async function checkOffline(code: string, list: OfflineList | null): Promise<OfflineAnswer> {
  if (!list) return { state: "UNKNOWN", asOf: null };
  const { asOf } = list;
  const written = readCode(code);
  if (!written) return { state: "NOT_OURS", asOf };
  const keys = list.keys.filter((one) => one.id.startsWith(written.keyId));
  // A key made after the list was kept is no proof against the paper.
  if (keys.length === 0) return { state: "UNKNOWN", asOf };
  for (const key of keys) {
    if (await verify(key.publicKey, written.text, written.signature)) {
      const revoked = list.revoked.includes(await digestOf(written.entry));
      return { state: revoked ? "REVOKED" : "GENUINE", code: written, asOf };
    }
  }
  return { state: "NOT_OURS", asOf };
}

/** How the list names an honour. */
export async function digestOf(entry: Uint8Array): Promise<string> {
  const whole = await crypto.subtle.digest("SHA-256", entry as BufferSource);
  return toBase64(new Uint8Array(whole).slice(0, 16));
}

/** By the browser itself; older ones, which do not know Ed25519, get it with the next file. */
async function verify(publicKey: string, text: string, signature: Uint8Array): Promise<boolean> {
  const spki = fromBase64(publicKey);
  if (!spki || signature.length !== 64) return false;
  const message = new TextEncoder().encode(text);
  try {
    const key = await crypto.subtle.importKey("spki", spki as BufferSource, "Ed25519", false, [
      "verify",
    ]);
    return await crypto.subtle.verify("Ed25519", key, signature as BufferSource, message);
  } catch {
    const { verifyAsync } = await import("@noble/ed25519");
    return verifyAsync(signature, message, spki.slice(-32)).catch(() => false);
  }
}

function fromBase64(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9+/_-]*=*$/.test(text)) return null;
  try {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, ""));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}
