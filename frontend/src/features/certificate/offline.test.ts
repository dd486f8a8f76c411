import { generateKeyPairSync, sign, webcrypto } from "node:crypto";
import { expect, test, vi } from "vitest";
import type { OfflineList } from "@/api/certificate";
import { checkOffline, digestOf, isGenuineList, readCode } from "./offline";

// jsdom has no WebCrypto of its own.
vi.stubGlobal("crypto", webcrypto);

const keys = generateKeyPairSync("ed25519");
const spki = keys.publicKey.export({ type: "spki", format: "der" }).toString("base64");
const KEY = "0123456789abcdef";
const entry = new Uint8Array(16).map((_, i) => i * 7);
const AS_OF = "2026-11-26T04:00:00Z";

const url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64url");

function code(change: (text: string) => string = (text) => text): string {
  const text = [
    "SV1",
    KEY.slice(0, 8),
    url(entry),
    "20260105",
    "112/QĐ-UBND",
    "BK_TINH",
    "Nông Thị Mẫu",
  ].join("\n");
  return `${url(change(text))}.${url(sign(null, Buffer.from(text), keys.privateKey))}`;
}

function list(revoked: string[] = [], id = KEY): OfflineList {
  const text = ["SVL1", id, AS_OF, ...revoked].join("\n");
  return {
    asOf: AS_OF,
    keys: [{ id, publicKey: spki }],
    revoked,
    keyId: id,
    signature: url(sign(null, Buffer.from(text), keys.privateKey)),
  };
}

test("a paper the province signed is genuine, as far as the list knows", async () => {
  const answer = await checkOffline(code(), list());
  expect(answer).toMatchObject({
    state: "GENUINE",
    asOf: AS_OF,
    code: { name: "Nông Thị Mẫu", decidedOn: "2026-01-05", number: "112/QĐ-UBND" },
  });
});

test("one letter changed and it is not ours", async () => {
  const forged = code((text) => text.replace("Mẫu", "Mậu"));
  expect(await checkOffline(forged, list())).toEqual({ state: "NOT_OURS", asOf: AS_OF });
  expect(await checkOffline("abc", list())).toEqual({ state: "NOT_OURS", asOf: AS_OF });
});

test("an honour on the list of those taken back is said to be", async () => {
  const revoked = list([await digestOf(entry)]);
  expect((await checkOffline(code(), revoked)).state).toBe("REVOKED");
});

test("without a list, or with a key the list does not know, nothing is claimed", async () => {
  expect(await checkOffline(code(), null)).toEqual({ state: "UNKNOWN", asOf: null });
  expect(await checkOffline(code(), list([], "ffff456789abcdef"))).toEqual({
    state: "UNKNOWN",
    asOf: AS_OF,
  });
});

test("a list that was tampered with is not kept", async () => {
  const good = list([await digestOf(entry)]);
  expect(await isGenuineList(good)).toBe(true);
  expect(await isGenuineList({ ...good, revoked: [] })).toBe(false);
  expect(await isGenuineList({ ...good, asOf: "2027-01-01T00:00:00Z" })).toBe(false);
});

test("a code of another form is no code", () => {
  expect(readCode(code())).not.toBeNull();
  expect(readCode(code((text) => text.replace("SV1", "SV2")))).toBeNull();
  expect(readCode(code((text) => `${text}\nmore`))).toBeNull();
});
