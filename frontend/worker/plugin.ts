import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";

const WORKER = fileURLToPath(new URL("./sw.js", import.meta.url));

/** The program without any page. */
const START = /src\/app\/start\.tsx$/;
/** What "Hôm nay" needs besides; every other page is kept when it is first opened. */
const SHELL = [
  /src\/features\/certificate\/CheckPage\.tsx$/,
  /src\/app\/frame\/Frame\.tsx$/,
  /src\/features\/today\//,
  /src\/(api|lib)\//,
];

/** Where `make run` and `make dev` share an address, the worker of the built program must leave the place. */
const LEAVE = `
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: "window" })) await client.navigate(client.url);
})()));
`;

/** Writes /sw.js from the files of the build. */
export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    configureServer(server) {
      server.middlewares.use("/sw.js", (_, answer) => {
        answer.setHeader("Content-Type", "text/javascript");
        answer.end(LEAVE);
      });
    },
    // The entry is tiny and brings the program; both come in one round trip.
    transformIndexHtml: {
      order: "post",
      handler: (page, { bundle }) =>
        [...filesOf(bundle ?? {}, START)]
          .filter((file) => file.endsWith(".js") && !page.includes(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
            injectTo: "head" as const,
          })),
    },
    writeBundle({ dir = "dist" }, bundle) {
      const files = [
        "/",
        ...[...filesOf(bundle, START, ...SHELL)].sort().map((file) => `/${file}`),
      ];
      const worker = readFileSync(WORKER, "utf8");
      const page = readFileSync(join(dir, "index.html"), "utf8");
      const version = createHash("sha256")
        .update(JSON.stringify([files, page, worker]))
        .digest("hex")
        .slice(0, 12);
      writeFileSync(
        join(dir, "sw.js"),
        `const SHELL = ${JSON.stringify(files)};\nconst VERSION = "${version}";\n${worker}`,
      );
    },
  };
}

/** These chunks with everything they import, styles and fonts included; the entry is always among them. */
function filesOf(bundle: Rolldown.OutputBundle, ...wanted: RegExp[]): Set<string> {
  const found = new Set<string>();
  const walk = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== "chunk" || found.has(file)) return;
    found.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
    for (const asset of chunk.viteMetadata?.importedAssets ?? []) found.add(asset);
    for (const next of chunk.imports) walk(next);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== "chunk") continue;
    const module = chunk.facadeModuleId ?? "";
    if (chunk.isEntry || wanted.some((one) => one.test(module))) walk(chunk.fileName);
  }
  return found;
}
