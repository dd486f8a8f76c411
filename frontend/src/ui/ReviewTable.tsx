import { type ReactNode, useMemo, useRef, useState } from "react";
import { Button } from "./Button";
import tableStyles from "./DataTable.module.css";
import { DoneIcon, InfoIcon, LateIcon, WarningIcon } from "./icons";
import styles from "./ReviewTable.module.css";
import { Section } from "./Section";
import { StatusBadge } from "./StatusBadge";

export type Severity = "ERROR" | "WARNING" | "INFO";

export interface ReviewProblem {
  severity: Severity;
  message: string;
  detail?: string;
  /** Key of the row it is about; null for the document as a whole. */
  row: string | null;
}

export interface ReviewColumn<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  width?: string;
}

export interface ReviewTableProps<T> {
  rows: T[];
  rowKey: (row: T) => string;
  /** The part of the document a row stands in, e.g. "Quý II". */
  sectionOf: (row: T) => string;
  /** Fact at the right of a section's head: "10 nhiệm vụ · văn bản ghi 10". */
  sectionNote?: (section: string, rows: T[]) => ReactNode;
  columns: ReviewColumn<T>[];
  problems: ReviewProblem[];
  /** The source text of a row, shown beside the reading. */
  rawOf: (row: T) => string;
  /** Fields to correct a row in place; call `done` to close. Left out: rows are read only. */
  editor?: (row: T, done: () => void) => ReactNode;
  /** Stands between the problems and the rows, e.g. what was read of the document as a whole. */
  afterProblems?: ReactNode;
  /** Said where nothing was found to look at. */
  clean?: string;
  /** Short name of a row for those who listen: "nhiệm vụ II.8". */
  rowName: (row: T) => string;
}

const WORDS = {
  ERROR: { tone: "late", word: "Cần sửa" },
  WARNING: { tone: "open", word: "Cần xem" },
  INFO: { tone: "neutral", word: "Ghi chú" },
} as const;

const ORDER: Severity[] = ["ERROR", "WARNING", "INFO"];

/** What an import read, before anything is kept: problems first, then every row beside its source text. */
export function ReviewTable<T>(props: ReviewTableProps<T>) {
  const { rows, rowKey, sectionOf, sectionNote, columns, problems, afterProblems, clean } = props;
  const [marked, setMarked] = useState<string | null>(null);
  const places = useRef(new Map<string, HTMLTableRowElement>());

  const bySection = useMemo(() => {
    const map = new Map<string, T[]>();
    for (const row of rows) {
      const name = sectionOf(row);
      map.set(name, [...(map.get(name) ?? []), row]);
    }
    return [...map];
  }, [rows, sectionOf]);
  const byRow = useMemo(() => {
    const map = new Map<string, ReviewProblem[]>();
    for (const problem of problems) {
      if (problem.row !== null) map.set(problem.row, [...(map.get(problem.row) ?? []), problem]);
    }
    return map;
  }, [problems]);

  function jump(key: string) {
    setMarked(key);
    const place = places.current.get(key);
    place?.scrollIntoView?.({ block: "center" });
    place?.focus({ preventScroll: true });
  }

  return (
    <div className={styles.sections}>
      <Problems problems={problems} clean={clean} onJump={jump} />
      {afterProblems}
      {bySection.map(([name, list]) => (
        <Section key={name} title={name} note={sectionNote?.(name, list)} flush>
          <div className={tableStyles.wrap}>
            <table className={tableStyles.table}>
              <caption className={tableStyles.caption}>{name}</caption>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column.key} scope="col" style={{ width: column.width }}>
                      {column.header}
                    </th>
                  ))}
                  <th scope="col" style={{ width: "190px" }}>
                    <span className="sr-only">Kết quả đọc</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.map((row) => {
                  const key = rowKey(row);
                  return (
                    <ReviewRow
                      key={key}
                      {...props}
                      row={row}
                      found={byRow.get(key) ?? []}
                      marked={marked === key}
                      place={(element) => {
                        if (element) places.current.set(key, element);
                        else places.current.delete(key);
                      }}
                    />
                  );
                })}
              </tbody>
            </table>
          </div>
        </Section>
      ))}
    </div>
  );
}

function ReviewRow<T>({
  row,
  columns,
  rawOf,
  rowName,
  editor,
  found,
  marked,
  place,
}: ReviewTableProps<T> & {
  row: T;
  found: ReviewProblem[];
  marked: boolean;
  place: (element: HTMLTableRowElement | null) => void;
}) {
  const [raw, setRaw] = useState(false);
  const [editing, setEditing] = useState(false);
  const worst = ORDER.find((severity) => found.some((one) => one.severity === severity));
  const words = worst ? WORDS[worst] : null;

  if (editing && editor) {
    return (
      <tr ref={place} tabIndex={-1} className={styles.row}>
        <td colSpan={columns.length + 1} data-phone="plain">
          <div className={styles.editor}>
            <span className={styles.raw}>{rawOf(row)}</span>
            {editor(row, () => setEditing(false))}
          </div>
        </td>
      </tr>
    );
  }
  return (
    <tr ref={place} tabIndex={-1} className={styles.row} data-marked={marked || undefined}>
      {columns.map((column, index) => (
        <td key={column.key} data-label={column.header}>
          <div>
            {column.cell(row)}
            {raw && index === Math.min(1, columns.length - 1) && (
              <span className={styles.raw}>{rawOf(row)}</span>
            )}
          </div>
        </td>
      ))}
      <td data-phone="plain">
        <StatusBadge tone={words?.tone ?? "done"}>{words?.word ?? "Khớp"}</StatusBadge>
        {found.length > 0 && (
          <ul className={styles.notes}>
            {found.map((one) => (
              <li key={one.message}>{one.message}</li>
            ))}
          </ul>
        )}
        <div className={styles.tools}>
          {editor && (
            <Button tone="quiet" small onClick={() => setEditing(true)}>
              Sửa<span className="sr-only"> {rowName(row)}</span>
            </Button>
          )}
          <Button tone="quiet" small aria-expanded={raw} onClick={() => setRaw((now) => !now)}>
            {raw ? "Ẩn bản gốc" : "Bản gốc"}
            <span className="sr-only"> của {rowName(row)}</span>
          </Button>
        </div>
      </td>
    </tr>
  );
}

function Problems({
  problems,
  clean = "Văn bản khớp với chính nó",
  onJump,
}: {
  problems: ReviewProblem[];
  clean?: string;
  onJump: (row: string) => void;
}) {
  const errors = problems.filter((one) => one.severity === "ERROR");
  const serious = [...errors, ...problems.filter((one) => one.severity === "WARNING")];
  const notes = problems.filter((one) => one.severity === "INFO");
  const title =
    serious.length === 0
      ? "Không có điểm nào cần xem lại"
      : errors.length > 0
        ? `${serious.length} điểm cần xem, ${errors.length} phải sửa trước khi nhập`
        : `${serious.length} điểm cần xem trước khi nhập`;
  return (
    <Section
      title={title}
      tone={serious.length > 0 ? "warning" : "plain"}
      note={
        notes.length > 0 ? `${serious.length > 0 ? "và " : ""}${notes.length} ghi chú` : undefined
      }
      flush
    >
      {serious.length === 0 && (
        <p className={styles.clean}>
          <DoneIcon size={18} aria-hidden="true" /> {clean}
        </p>
      )}
      <ProblemList problems={serious} onJump={onJump} />
      {notes.length > 0 && (
        <details className={styles.fold}>
          <summary>{notes.length} ghi chú khi đọc văn bản</summary>
          <ProblemList problems={notes} onJump={onJump} />
        </details>
      )}
    </Section>
  );
}

function ProblemList({
  problems,
  onJump,
}: {
  problems: ReviewProblem[];
  onJump: (row: string) => void;
}) {
  return (
    <ul className={styles.problems}>
      {problems.map((one, index) => {
        const Icon =
          one.severity === "ERROR" ? LateIcon : one.severity === "WARNING" ? WarningIcon : InfoIcon;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may say the same; the order is fixed
          <li key={index} className={styles.problem}>
            <Icon size={18} aria-hidden="true" />
            <div className={styles.problemText}>
              <p className={styles.problemTitle}>{one.message}</p>
              {one.detail && <p className={styles.problemDetail}>{one.detail}</p>}
            </div>
            {one.row !== null && (
              <Button small onClick={() => onJump(one.row as string)}>
                Xem dòng<span className="sr-only">: {one.message}</span>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
