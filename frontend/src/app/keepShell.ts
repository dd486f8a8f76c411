import type { createBrowserRouter } from "react-router";

type Router = ReturnType<typeof createBrowserRouter>;

/** After the first screen has what it needs. */
const LATER = 2000;
const EVERY_HOUR = 60 * 60_000;

/**
 * Registers the worker that keeps the shell, and lets a new version take over: at once where nobody has touched the
 * page yet, else with the next page that is opened, so that nothing typed is lost and no old page stays.
 */
export function keepShell(router: Router): void {
  if (!("serviceWorker" in navigator)) return;
  const workers = navigator.serviceWorker;
  // The first worker of all is no new version.
  const before = workers.controller;
  let renewed = false;
  workers.addEventListener("controllerchange", () => {
    if (!before) return;
    renewed = true;
    if (!navigator.userActivation?.hasBeenActive) window.location.reload();
  });
  router.subscribe(({ navigation, location }) => {
    const next = navigation.location;
    if (renewed && next && next.pathname !== location.pathname) {
      window.location.assign(next.pathname + next.search + next.hash);
    }
  });

  const register = () =>
    setTimeout(async () => {
      try {
        const worker = await workers.register("/sw.js");
        setInterval(() => void worker.update().catch(() => undefined), EVERY_HOUR);
      } catch {
        // Forbidden by the browser or no network: everything works without it.
      }
    }, LATER);
  if (document.readyState === "complete") register();
  else window.addEventListener("load", register, { once: true });
}
