import { Modal } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { api, call } from "@/api/client";
import { asProblem } from "@/api/problem";
import { subjectPath } from "@/lib/paths";
import { SearchIcon } from "@/ui/icons";
import { useGo } from "@/ui/RouteLink";
import { subjectLooks } from "./labels";
import styles from "./palette.module.css";

const searchQuery = (q: string) => ({
  queryKey: ["search", q],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    call(api.GET("/api/v1/search", { params: { query: { q } }, signal })),
  enabled: q.length >= 2,
  placeholderData: keepPreviousData,
});

/** Search over everything, from everywhere; arrows choose, Enter opens. */
export default function SearchPalette({
  opened,
  onClose,
}: {
  opened: boolean;
  onClose: () => void;
}) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      size={620}
      yOffset="10vh"
      padding={0}
      radius={12}
      transitionProps={{ duration: 100 }}
      overlayProps={{ color: "#000", backgroundOpacity: 0.45 }}
      aria-label="Tìm kiếm"
    >
      <Palette onClose={onClose} />
    </Modal>
  );
}

function Palette({ onClose }: { onClose: () => void }) {
  const id = useId();
  const go = useGo();
  const [text, setText] = useState("");
  const [asked, setAsked] = useState("");
  const [at, setAt] = useState(0);
  const typed = text.trim().normalize("NFC");
  const found = useQuery(searchQuery(asked));
  const hits = asked.length >= 2 ? (found.data?.items ?? []) : [];
  const current = hits[at];

  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked(typed);
      setAt(0);
    }, 220);
    return () => clearTimeout(timer);
  }, [typed]);

  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at]);

  function open(hit = current) {
    if (!hit) return;
    onClose();
    go(subjectPath(hit.subject));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (hits.length > 0) setAt((now) => (now + step + hits.length) % hits.length);
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      open();
    }
  }

  const note =
    typed.length < 2
      ? "Gõ tên người, đơn vị, số hồ sơ, số quyết định; không cần dấu."
      : found.isError
        ? asProblem(found.error).title
        : found.isPending || asked !== typed
          ? "Đang tìm…"
          : `Không tìm thấy “${asked}”.`;

  return (
    <>
      <div className={styles.box}>
        <SearchIcon size={20} aria-hidden="true" />
        <input
          data-autofocus
          className={styles.input}
          role="combobox"
          aria-label="Tìm người, đơn vị, hồ sơ, quyết định"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          enterKeyHint="go"
          placeholder="Tìm người, đơn vị, hồ sơ, quyết định"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {hits.length > 0 ? (
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label="Kết quả"
          className={styles.list}
          tabIndex={-1}
        >
          {hits.map((hit, index) => {
            const { word, icon: Icon } = subjectLooks[hit.subject.type];
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box above
              <div
                key={`${hit.subject.type}${hit.subject.id}`}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                className={styles.hit}
                onMouseMove={() => setAt(index)}
                onClick={() => open(hit)}
              >
                <Icon size={18} stroke={1.7} aria-hidden="true" />
                <div>
                  <div className={styles.title}>{hit.title}</div>
                  <div className={styles.detail}>{hit.detail}</div>
                </div>
                <span className={styles.kind}>{word}</span>
              </div>
            );
          })}
        </div>
      ) : (
        <p id={`${id}-list`} className={styles.note} role="status">
          {note}
        </p>
      )}
      <div className={styles.foot} aria-hidden="true">
        <span>↑ ↓ để chọn</span>
        <span>Enter để mở</span>
        <span>Esc để đóng</span>
      </div>
    </>
  );
}
