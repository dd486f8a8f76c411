import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const SRC = join(process.cwd(), "src");

/** What each layer may import besides itself: app → features → api, ui, lib. */
const MAY: Record<string, string[]> = {
  app: ["features", "api", "ui", "lib"],
  features: ["api", "ui", "lib"],
  api: ["lib"],
  ui: ["lib"],
  lib: [],
};

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

/** `src/features/today/WorkList.tsx` → layer `features`, feature `today`. */
function placeOf(path: string): { layer: string; feature: string } {
  const [layer = "", feature = ""] = relative(SRC, path).split("/");
  return { layer, feature: layer === "features" ? feature : "" };
}

const edges = files(SRC).flatMap((file) =>
  importsOf(file)
    .filter((target) => target.startsWith("@/") || target.startsWith("."))
    .map((target) => ({
      file,
      target: target.startsWith("@/") ? join(SRC, target.slice(2)) : join(file, "..", target),
    })),
);

test("layers import downwards only", () => {
  const wrong = edges.filter(({ file, target }) => {
    const from = placeOf(file).layer;
    const to = placeOf(target).layer;
    return from !== to && MAY[from] !== undefined && !MAY[from].includes(to);
  });
  expect(edges.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test("features do not import each other", () => {
  const wrong = edges.filter(({ file, target }) => {
    const from = placeOf(file);
    const to = placeOf(target);
    return from.layer === "features" && to.layer === "features" && from.feature !== to.feature;
  });
  expect(wrong).toEqual([]);
});

test("route files bring no page into the entry", () => {
  const heavy = files(join(SRC, "features"))
    .filter((file) => file.endsWith("/routes.ts"))
    .flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return [...text.matchAll(/^import\s+(?!type\b).*$/gm)].map((match) => `${file}: ${match[0]}`);
    });
  expect(heavy).toEqual([]);
});
