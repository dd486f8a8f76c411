// Reads the bills of materials and says under which licences everything we ship stands. A licence outside the list
// below stops the build: a person has to read it first, and then adds it here.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ALLOWED = [
  /^Apache-2\.0$/, /^Apache( Software)? License,? (Version )?2\.0$/i, /^The Apache Software License, Version 2\.0$/,
  /^MIT(-0)?$/, /^The MIT License/, /^MIT License$/, /^ISC$/, /^0BSD$/, /^BSD-[23]-Clause$/, /^BSD/, /^Zlib$/, /^CC0-1\.0$/,
  /^BlueOak-1\.0\.0$/, /^Unlicense$/, /^Public Domain/i, /^PostgreSQL$/, /^OFL-1\.1$/, /^Unicode/, /^Python-2\.0$/,
  // With these the library may be linked as it is; its own source stays under its licence.
  /^EPL-[12]\.0$/, /^Eclipse (Public|Distribution) License/i, /^EDL/, /^MPL-[12]\.[01]$/, /^LGPL-(2\.1|3\.0)(-only|-or-later)?$/,
  /^GNU Lesser General Public License/i, /^GPL-2\.0-with-classpath-exception$/, /^GPL2 w\/ CPE$/, /^CDDL/,
];

const folder = process.argv[2];
const found = new Map();
const wrong = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  const { components = [] } = JSON.parse(readFileSync(join(folder, file), "utf8"));
  for (const one of components) {
    const name = [one.group, one.name].filter(Boolean).join("/");
    const licences = (one.licenses ?? []).flatMap(namesOf);
    // One of several is enough, because the choice is ours; "A AND B" stands as one name and is not on the list.
    const good = licences.find((licence) => ALLOWED.some((allowed) => allowed.test(licence)));
    const said = good ?? (licences.join(", ") || "(none said)");
    found.set(said, (found.get(said) ?? 0) + 1);
    if (!good) wrong.push(`${file}: ${name}@${one.version}: ${said}`);
  }
}
function namesOf({ license, expression }) {
  const said = expression ?? license?.id ?? license?.name ?? "";
  return said.replace(/[()]/g, "").split(/ OR /).map((name) => name.trim()).filter(Boolean);
}

for (const [licence, count] of [...found].sort((a, b) => b[1] - a[1])) {
  console.log(`${String(count).padStart(5)}  ${licence}`);
}
if (found.size === 0) {
  console.error(`Không thấy thành phần nào trong ${folder}.`);
  process.exit(1);
}
if (wrong.length > 0) {
  console.error(`Giấy phép chưa có trong danh sách được dùng:\n  ${wrong.join("\n  ")}`);
  process.exit(1);
}
