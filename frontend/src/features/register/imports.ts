import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { asProblem } from "@/api/problem";
import { featureKeys } from "@/api/query";
import type { components } from "@/api/schema";
import { paths } from "@/lib/paths";

export type RegisterImport = components["schemas"]["RegisterImport"];
export type ImportState = components["schemas"]["RegisterImportState"];
export type ImportLine = components["schemas"]["RegisterImportLine"];
export type Which = components["schemas"]["RegisterImportLines"];
export type Question = components["schemas"]["RegisterImportQuestion"];
export type Answer = components["schemas"]["RegisterImportAnswer"];

export const importKeys = featureKeys("register-imports");
export const importsPath = `${paths.register}/nhap-bang`;

const PART = 4 * 1024 * 1024;
const TRIES = 4;
const WAIT_MS = 1500;

export const isAtWork = (state: ImportState) => state === "READING" || state === "WRITING";

export const importsQuery = queryOptions({
  queryKey: importKeys.list(),
  queryFn: () => call(api.GET("/api/v1/register-imports")),
});

/** Asked again every second while something goes on. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: importKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/register-imports/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data.state) ? 1000 : false),
  });

export const linesQuery = (id: string, version: number, which: Which, after: number) =>
  queryOptions({
    queryKey: importKeys.part(id, "lines", [version, which, after]),
    queryFn: () =>
      call(
        api.GET("/api/v1/register-imports/{id}/lines", {
          params: { path: { id }, query: { which, after: String(after), size: "50" } },
        }),
      ),
  });

export const questionsQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: importKeys.part(id, "questions", version),
    queryFn: () =>
      call(api.GET("/api/v1/register-imports/{id}/questions", { params: { path: { id } } })),
  });

const stand = (id: string) =>
  call(api.GET("/api/v1/register-imports/{id}", { params: { path: { id } } }));

function sendPart(id: string, offset: number, part: Blob) {
  return call(
    api.POST("/api/v1/register-imports/{id}/parts", {
      params: { path: { id }, query: { offset: String(offset) } },
      headers: { "Content-Type": "application/octet-stream" },
      body: part as never,
      bodySerializer: (body: unknown) => body as Blob,
    }),
  );
}

/**
 * Sends what the server does not have yet, part by part; after a broken line it asks where to go on. The same file
 * chosen another day goes on from there too.
 */
export async function sendFile(
  begun: RegisterImport,
  file: File,
  onProgress: (share: number) => void,
): Promise<RegisterImport> {
  let at = begun;
  let failures = 0;
  while (at.state === "RECEIVING") {
    try {
      at = await sendPart(at.id, at.received, file.slice(at.received, at.received + PART));
      failures = 0;
    } catch (error) {
      if (!asProblem(error).unsure || ++failures === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS * failures));
      at = await stand(at.id).catch(() => at);
    }
    onProgress(at.received / at.fileSize);
  }
  return at;
}
