import { accessToken, mayHaveSession } from "./session";

const asked = new Map<string, Promise<Response | null>>();
/** An answer nobody came for is no answer to a later question. */
const KEPT = 10_000;

/** Sends these questions while the program that asks them is still being read; only for the page that opens first. */
export function askAhead(addresses: string[]): void {
  if (!mayHaveSession()) return;
  const bearer = accessToken().catch(() => null);
  for (const address of addresses)
    asked.set(
      address,
      bearer.then((token) => send(address, token)),
    );
  setTimeout(() => asked.clear(), KEPT);
}

/** The answer that is on its way already, once; null when it has to be asked for the usual way. */
export function takeAhead(request: Request): Promise<Response | null> | null {
  if (request.method !== "GET") return null;
  const { pathname, search } = new URL(request.url);
  const answer = asked.get(pathname + search) ?? null;
  asked.delete(pathname + search);
  return answer;
}

async function send(address: string, token: string | null): Promise<Response | null> {
  if (!token) return null;
  try {
    return await globalThis.fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  } catch {
    return null;
  }
}
