import { formatTime } from "@/lib/dates";
import styles from "./forms.module.css";
import { DoneIcon, OfflineIcon, OpenIcon } from "./icons";
import type { AutosaveState } from "./useAutosave";

/** "Đã lưu lúc 14:32", "Đang lưu…", "Chưa lưu được, giữ trên máy này". */
export function AutosaveNote({ state }: { state: AutosaveState }) {
  return (
    <span
      role="status"
      className={`${styles.save} ${state.kind === "local" && state.refused ? styles.saveLocal : ""}`}
    >
      {state.kind === "saving" && (
        <>
          <OpenIcon size={15} aria-hidden="true" /> Đang lưu…
        </>
      )}
      {state.kind === "saved" && (
        <>
          <DoneIcon size={15} aria-hidden="true" /> Đã lưu lúc {formatTime(state.at)}
        </>
      )}
      {state.kind === "local" && (
        <>
          <OfflineIcon size={15} aria-hidden="true" />
          {state.refused
            ? "Chưa lưu được, giữ trên máy này"
            : `Giữ trên máy này lúc ${formatTime(state.at)}`}
        </>
      )}
    </span>
  );
}
