import { useCallback, useEffect, useRef, useState } from "react";

export type AutosaveState =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  /** Kept in this browser only: no network, refused, or there is no server draft. */
  | { kind: "local"; at: Date; refused: boolean };

export interface AutosaveOptions<T> {
  /** One per record and form, e.g. `giao-uoc/<id>/ket-qua`. */
  draftKey: string;
  value: T;
  /** True once the user has changed something. */
  dirty: boolean;
  /** Saves on the server; resolve with false or throw when refused. Left out: the draft stays in this browser. */
  save?: (value: T) => Promise<unknown>;
  /** True while a person chooses between two versions: changes stay in this browser until then. */
  paused?: boolean;
  /** Milliseconds after the last change. */
  delay?: number;
}

const PREFIX = "sovang.nhap.";

/** Throws away every draft of this browser; called at sign-out, because computers are shared. */
export function clearDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // No storage, no drafts.
  }
}

function read<T>(key: string): { value: T; at: string } | null {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text ? (JSON.parse(text) as { value: T; at: string }) : null;
  } catch {
    return null;
  }
}

/**
 * Saves a form as one goes. Every change goes to this browser at once and to the server a moment later,
 * so that neither a lost network nor a closed tab loses work.
 */
export function useAutosave<T>({
  draftKey,
  value,
  dirty,
  save,
  paused = false,
  delay = 1200,
}: AutosaveOptions<T>) {
  const [state, setState] = useState<AutosaveState>({ kind: "idle" });
  const [draft, setDraft] = useState(() => read<T>(draftKey));
  const latest = useRef({ save, value, paused });
  latest.current = { save, value, paused };
  const text = JSON.stringify(value);
  const stored = useRef(text);
  const running = useRef<Promise<void>>(Promise.resolve());

  const forget = useCallback(() => {
    try {
      localStorage.removeItem(PREFIX + draftKey);
    } catch {
      // No storage, no draft.
    }
    setDraft(null);
  }, [draftKey]);

  const sendNow = useCallback(async () => {
    const { save: send, value: now } = latest.current;
    if (!send || latest.current.paused) return;
    const sent = JSON.stringify(now);
    setState({ kind: "saving" });
    try {
      if ((await send(now)) === false) {
        setState({ kind: "local", at: new Date(), refused: true });
        return;
      }
      stored.current = sent;
      // Typed on while it was being sent: the draft is newer than the server.
      if (JSON.stringify(latest.current.value) === sent) forget();
      setState({ kind: "saved", at: new Date() });
    } catch {
      setState({ kind: "local", at: new Date(), refused: true });
    }
  }, [forget]);

  // One after the other: two savings at once would carry the same version, and the second be refused.
  const flush = useCallback(() => {
    running.current = running.current.then(sendNow);
    return running.current;
  }, [sendNow]);

  const settle = useCallback(async () => {
    await running.current;
    if (JSON.stringify(latest.current.value) !== stored.current) await flush();
    return JSON.stringify(latest.current.value) === stored.current;
  }, [flush]);

  useEffect(() => {
    if (!dirty || text === stored.current) return;
    const at = new Date();
    try {
      localStorage.setItem(PREFIX + draftKey, JSON.stringify({ value: JSON.parse(text), at }));
      if (!latest.current.save) {
        stored.current = text;
        setState({ kind: "local", at, refused: false });
      }
    } catch {
      // A full storage must not stop the typing.
    }
    if (!latest.current.save || paused) return;
    const timer = setTimeout(() => {
      // Saved by hand in the meantime.
      if (JSON.stringify(latest.current.value) !== stored.current) void flush();
    }, delay);
    return () => clearTimeout(timer);
  }, [text, dirty, paused, draftKey, delay, flush]);

  // A network that comes back takes what waited for it.
  useEffect(() => {
    if (state.kind !== "local" || !state.refused) return;
    const again = () => void flush();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [state, flush]);

  return {
    state,
    /** What an earlier visit left behind here; offer it, then `form.fill(draft.value)`. */
    draft,
    /** Saves now. */
    flush,
    /** Saves what is not saved yet, before a step that builds on it; false when it could not be. */
    settle,
    /** Throws the draft away: sent, or not wanted. */
    forget,
  };
}
