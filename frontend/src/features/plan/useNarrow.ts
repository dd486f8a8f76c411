import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 720px)";

function subscribe(changed: () => void) {
  const media = window.matchMedia(NARROW);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** Whether the window is a phone's, for what is another thing there and not only laid out otherwise. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}
