import createClient from "openapi-fetch";
import { takeAhead } from "./ahead";
import { noAnswer, problemOf } from "./problem";
import type { paths } from "./schema";
import { accessToken, refuse } from "./session";

/** Sends with the access token; when that is refused, refreshes once and sends again. */
async function authorisedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const ahead = await takeAhead(request);
  const bearer = await accessToken();
  if (!bearer) throw problemOf(401, null);
  const first = ahead ?? (await sendWith(request, bearer));
  if (first.status !== 401) return first;
  refuse(bearer);
  const next = await accessToken();
  return next ? sendWith(again, next) : first;
}

async function sendWith(request: Request, bearer: string): Promise<Response> {
  request.headers.set("Authorization", `Bearer ${bearer}`);
  try {
    return await globalThis.fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw noAnswer();
  }
}

/** The typed API. Wrap every call in `call(...)`: `const plan = await call(api.GET("/api/v1/…", {…}))`. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: authorisedFetch,
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; throws `ProblemError` otherwise. */
export async function call<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok) throw problemOf(response.status, error);
  return data as T;
}

/** `If-Match` for a record at this version. */
export function ifMatch(version: number): { "If-Match": string } {
  return { "If-Match": `"${version}"` };
}

/** `Idempotency-Key` for one intent of the user; see `useMutationWithProblem`. */
export function idempotency(key: string): { "Idempotency-Key": string } {
  return { "Idempotency-Key": key };
}

/** Fetches a file with the session and names it as the server does. */
export async function download(path: string): Promise<{ blob: Blob; fileName: string }> {
  const response = await authorisedFetch(new Request(new URL(path, window.location.origin)));
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  return {
    blob: await response.blob(),
    fileName: fileNameOf(response.headers.get("Content-Disposition")) ?? "tai-lieu",
  };
}

/** Reads `filename*=UTF-8''…` first, because Vietnamese names live there. */
export function fileNameOf(disposition: string | null): string | null {
  if (!disposition) return null;
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return null;
    }
  }
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? null;
}

/**
 * Sends a form with a file and reports progress from 0 to 1, which `fetch` cannot.
 * Throws `ProblemError`; resolves with the parsed JSON body.
 */
export async function upload<T>(
  path: string,
  form: FormData,
  onProgress?: (share: number) => void,
  headers: Record<string, string> = {},
): Promise<T> {
  const attempt = async () => {
    const bearer = await accessToken();
    return { bearer, ...(await sendForm(path, form, bearer, headers, onProgress)) };
  };
  let answer = await attempt();
  if (answer.status === 401 && answer.bearer) {
    refuse(answer.bearer);
    answer = await attempt();
  }
  if (answer.status < 200 || answer.status > 299) throw problemOf(answer.status, answer.body);
  return answer.body as T;
}

function sendForm(
  path: string,
  form: FormData,
  bearer: string | null,
  headers: Record<string, string>,
  onProgress?: (share: number) => void,
): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    if (bearer) request.setRequestHeader("Authorization", `Bearer ${bearer}`);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total);
    };
    request.onerror = () => reject(noAnswer());
    request.onload = () => {
      let body: unknown = null;
      try {
        body = JSON.parse(request.responseText);
      } catch {
        // An empty or broken body still has its status to speak for it.
      }
      resolve({ status: request.status, body });
    };
    request.send(form);
  });
}
