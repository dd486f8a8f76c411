#!/usr/bin/env node
// Checks a dump of the audit trail against exported digests, with nothing of the program itself. See audit.md.
//
//   node verify-audit.mjs digests.json < trail.jsonl
//
// digests.json: GET /api/v1/audit/digests (or files of the audit folder, in an array under "digests", with "publicKey").
// trail.jsonl: the answer of the query in audit.md, one link of the chain a line, in the order of day and place.
// PUBLIC_KEY=file.pem checks against a key kept elsewhere instead of the one in the export.
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const NONE = "0".repeat(64);
const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
const field = (value) => (value === null ? "-," : `${Buffer.byteLength(value, "utf8")}:${value},`);

/** The text of an entry at its place, as audit.md describes it. */
const textOf = (link, previous) =>
  [
    "1",
    link.day,
    link.place,
    link.id,
    link.at,
    link.account_id,
    link.account_name,
    link.action,
    link.subject_type,
    link.subject_id,
    link.details,
    link.sample,
    previous,
  ]
    .map(field)
    .join("");

const digestText = (d) =>
  `sovang-audit-digest 1\nday ${d.day}\nentries ${d.entries}\nlast ${d.lastHash}\nprevious ${d.previous}\n` +
  `signed ${d.signedAt}\nkey ${d.keyId}\n`;

const exported = JSON.parse(readFileSync(process.argv[2], "utf8"));
const pem = process.env.PUBLIC_KEY ? readFileSync(process.env.PUBLIC_KEY, "utf8") : exported.publicKey;
const key = createPublicKey(pem);
const faults = [];
const days = new Map();

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const link = JSON.parse(line);
  const day = days.get(link.day) ?? { entries: 0, last: NONE };
  if (Number(link.place) !== day.entries + 1) {
    faults.push(`${link.day}: place ${day.entries + 1} is missing`);
  } else if (link.id === null) {
    faults.push(`${link.day}: entry ${link.place} is gone`);
  } else if (sha256(textOf(link, day.last)) !== link.hash) {
    faults.push(`${link.day}: entry ${link.place} (${link.id}) does not give its hash`);
  }
  day.entries = Number(link.place);
  day.last = link.hash;
  days.set(link.day, day);
}

let previous = NONE;
for (const digest of exported.digests) {
  const text = digestText(digest);
  if (!verify(null, Buffer.from(text, "utf8"), key, Buffer.from(digest.signature, "hex"))) {
    faults.push(`${digest.day}: the signature of the digest is wrong`);
  }
  if (digest.previous !== previous) faults.push(`${digest.day}: the digest does not follow the one before`);
  previous = sha256(text);
  const day = days.get(digest.day) ?? { entries: 0, last: NONE };
  if (day.entries !== digest.entries || day.last !== digest.lastHash) {
    faults.push(`${digest.day}: ${digest.entries} entries were signed, the trail ends otherwise at ${day.entries}`);
  }
}

for (const fault of faults) console.log(fault);
console.log(`${days.size} days, ${exported.digests.length} digests, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
