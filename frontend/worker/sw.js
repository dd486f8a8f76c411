// Keeps the built shell in the browser, so that a return visit waits for the day's work only and not for the program.
// SHELL and VERSION are written in front of this file by the build (worker/plugin.ts). Nothing of a person is kept here:
// what lies under /api and /q is never touched.
/* global SHELL, VERSION */
const PREFIX = "sovang.vo.";
const CACHE = PREFIX + VERSION;

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      await cache.addAll(SHELL);
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
      }
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (/^\/(api|q)(\/|$)/.test(pathname)) return;
  // The server answers the same addresses with the same page; what has an ending is a file.
  if (request.mode === "navigate" && !/\.[^/]*$/.test(pathname)) {
    event.respondWith(kept("/", request));
  } else if (pathname.startsWith("/assets/")) {
    event.respondWith(kept(pathname, request));
  }
});

/** From the cache; else from the server, and a built file, whose name changes with its content, is kept from then on. */
async function kept(key, request) {
  const cache = await caches.open(CACHE);
  const known = await cache.match(key);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok && key !== "/") await cache.put(key, answer.clone());
  return answer;
}
