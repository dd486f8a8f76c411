import { noAnswer, problemOf } from "./problem";
import type { components } from "./schema";

/**
 * The access token lives in memory only; the refresh cookie is the browser's.
 * Refreshing rotates that cookie, so tabs take turns and hand the new token to each other.
 */
interface Token {
  value: string;
  /** Milliseconds since the epoch. */
  until: number;
}

type Message = { kind: "token"; token: Token } | { kind: "signed-out" };

/** Without this mark there was never a session here and asking for one would only be refused. */
const MARK = "sovang.phien";
const WITH_TODAY = "hom-nay";
/** Refresh this early, so that a request does not run into the end of the token. */
const MARGIN = 15_000;

let token: Token | null = null;
let running: Promise<boolean> | null = null;
const endListeners = new Set<() => void>();
const channel =
  typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("sovang.phien");

channel?.addEventListener("message", (event: MessageEvent<Message>) => {
  if (event.data.kind === "token") token = event.data.token;
  else forget();
});

function forget() {
  token = null;
  mark(false);
  for (const listener of endListeners) listener();
}

function mark(on: boolean, value = readMark() ?? "1") {
  try {
    if (on) localStorage.setItem(MARK, value);
    else localStorage.removeItem(MARK);
  } catch {
    // Storage may be closed by policy; the session then ends with the page.
  }
}

function readMark(): string | null {
  try {
    return localStorage.getItem(MARK);
  } catch {
    return null;
  }
}

/** False when nobody has signed in from this browser, or they have signed out. */
export function mayHaveSession(): boolean {
  return readMark() !== null;
}

/** Keeps for the next visit whether the account signed in here has a "Hôm nay" to ask for. */
export function rememberToday(has: boolean): void {
  if (mayHaveSession()) mark(true, has ? WITH_TODAY : "1");
}

/** True when "Hôm nay" may be asked for before it is known again who asks. */
export function hadToday(): boolean {
  return readMark() === WITH_TODAY;
}

type AccessToken = components["schemas"]["AccessToken"];

function accept(answer: AccessToken) {
  token = { value: answer.accessToken, until: Date.now() + answer.expiresIn * 1000 };
  mark(true);
  channel?.postMessage({ kind: "token", token } satisfies Message);
}

async function post(path: string, body?: unknown, bearer?: string): Promise<Response> {
  try {
    return await globalThis.fetch(`/api/v1/auth/${path}`, {
      method: "POST",
      credentials: "same-origin",
      headers: {
        ...(body ? { "Content-Type": "application/json" } : {}),
        ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  } catch {
    throw noAnswer();
  }
}

async function exclusive<T>(work: () => Promise<T>): Promise<T> {
  if (typeof navigator === "undefined" || !navigator.locks) return work();
  return navigator.locks.request("sovang.phien", work) as Promise<T>;
}

/** True when a valid token is at hand afterwards; false when there is no session; throws when the server cannot be reached. */
export function refresh(): Promise<boolean> {
  running ??= exclusive(async () => {
    const before = token;
    // Another tab may have finished while this one waited for its turn.
    if (before && before.until - Date.now() > MARGIN && before.value !== stale) return true;
    const response = await post("refresh");
    if (response.ok) {
      accept((await response.json()) as AccessToken);
      return true;
    }
    if (response.status >= 500) throw problemOf(response.status, null);
    forget();
    return false;
  }).finally(() => {
    running = null;
  });
  return running;
}

let stale: string | null = null;

/** Says that the server refused this token, so that the next `refresh` does not hand it out again. */
export function refuse(value: string): void {
  stale = value;
}

/** A usable access token, refreshed when needed; null when there is no session. */
export async function accessToken(): Promise<string | null> {
  if (token && token.until - Date.now() > MARGIN && token.value !== stale) return token.value;
  if (!token && !mayHaveSession()) return null;
  return (await refresh()) ? (token?.value ?? null) : null;
}

/** Where a step of signing in leads: inside, to giving oneself a second factor, or to the second step. */
export type SignInStep =
  | { next: "inside" }
  | { next: "enrol" }
  | { next: "code"; challenge: string };

async function step(path: string, sent: unknown): Promise<SignInStep> {
  const response = await post(path, sent);
  const body = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response.status, body);
  const answer = body as components["schemas"]["SignInAnswer"];
  if ("challenge" in answer) return { next: "code", challenge: answer.challenge };
  accept(answer);
  // Somebody else may have been here before.
  mark(true, "1");
  return { next: answer.mustEnrol ? "enrol" : "inside" };
}

/** Signs in; throws the server's problem (wrong password, locked account) with its own words. */
export function signIn(username: string, password: string): Promise<SignInStep> {
  return step("sign-in", { username, password });
}

/** The second step, with a one-time code or a recovery code. */
export function takeSecondStep(challenge: string, code: string): Promise<SignInStep> {
  return step("second-step", { challenge, code });
}

/** Where the browser is sent for the province's own sign-in; null where there is none, or nobody answers. */
export async function provinceSignIn(target: string): Promise<string | null> {
  try {
    const response = await globalThis.fetch("/api/v1/auth/ways");
    const ways = (await response.json()) as components["schemas"]["SignInWays"];
    return response.ok && ways.province
      ? `/api/v1/auth/oidc/start?${new URLSearchParams({ target })}`
      : null;
  } catch {
    return null;
  }
}

/** Ends this session, or every session of the account; the local part happens even without a network. */
export async function signOut(everywhere = false): Promise<void> {
  const bearer = token?.value;
  try {
    await post(everywhere ? "sign-out-everywhere" : "sign-out", undefined, bearer);
  } finally {
    channel?.postMessage({ kind: "signed-out" } satisfies Message);
    forget();
  }
}

/** Calls back when the session ends here or in another tab. */
export function onSessionEnd(listener: () => void): () => void {
  endListeners.add(listener);
  return () => endListeners.delete(listener);
}
