import { useSyncExternalStore } from "react";
import { CloseIcon, DoneIcon, LateIcon } from "./icons";
import type { ShownProblem } from "./problem";
import styles from "./toast.module.css";

interface Toast {
  id: number;
  tone: "done" | "failed";
  text: string;
}

let toasts: Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(list: Toast[]) {
  toasts = list;
  for (const listener of listeners) listener();
}

function drop(id: number) {
  change(toasts.filter((one) => one.id !== id));
}

function show(tone: Toast["tone"], text: string) {
  const id = next++;
  change([...toasts.slice(-2), { id, tone, text }]);
  // A failure stays until it is read.
  if (tone === "done") setTimeout(() => drop(id), 6000);
}

/** Short word that something happened: `toast.done("Đã gửi Sở Nội vụ")`. What must be decided on is no toast. */
export const toast = {
  done: (text: string) => show("done", text),
  failed: (what: string | ShownProblem) =>
    show(
      "failed",
      typeof what === "string" ? what : [what.title, what.detail].filter(Boolean).join(". "),
    ),
};

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where toasts appear; once, in the frame. */
export function Toasts() {
  const list = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className={styles.stack} role="status" aria-live="polite" data-no-print>
      {list.map((one) => (
        <div key={one.id} className={`${styles.toast} ${styles[one.tone]}`}>
          {one.tone === "done" ? (
            <DoneIcon size={18} aria-hidden="true" />
          ) : (
            <LateIcon size={18} aria-hidden="true" />
          )}
          <span className={styles.text}>{one.text}</span>
          <button
            type="button"
            className={styles.close}
            aria-label="Đóng thông báo"
            onClick={() => drop(one.id)}
          >
            <CloseIcon size={16} aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}
