import { useState } from "react";
import { Button } from "./Button";
import { ErrorState } from "./ErrorState";
import { SelectField } from "./fields/SelectField";
import type { ShownProblem, Tone } from "./problem";
import { StatusBadge } from "./StatusBadge";
import styles from "./WrittenRows.module.css";

/** One row of a written list as it was understood. */
export interface WrittenRow {
  line: number;
  /** As written. */
  raw: string;
  name: string;
  /** What else is known: birth date, post, unit. */
  note: string;
  state: { tone: Tone; label: string };
  /** True when nothing has to be asked. */
  clear: boolean;
  /** Why it is not clear. */
  message: string | null;
  /** Who could be meant; nothing to choose when empty. */
  choices: { value: string; label: string }[];
}

/** By line: the value that was chosen. */
export type Choices = Record<number, string>;

/** What a written list came to, problems first; nothing is done before the one button is pressed. */
export function WrittenRows({
  rows,
  tally,
  about,
  pending,
  problem,
  onAgain,
  onUse,
}: {
  rows: readonly WrittenRow[];
  /** How many rows go in with these choices, and how many of them are made new. */
  tally: (choices: Choices) => { ready: number; fresh: number };
  /** What they are named for, for those who do not see the page. */
  about: string;
  pending: boolean;
  problem: ShownProblem | null;
  onAgain: () => void;
  onUse: (choices: Choices) => unknown;
}) {
  const [choices, setChoices] = useState<Choices>({});
  const ask = rows.filter((row) => !row.clear);
  const clear = rows.filter((row) => row.clear);
  const open = ask.filter((row) => row.choices.length > 0 && !choices[row.line]);
  const { ready, fresh } = tally(choices);
  return (
    <div className={styles.stack}>
      <p>
        Đọc được {rows.length} dòng: {clear.length} dòng rõ
        {ask.length > 0 && `, ${ask.length} dòng cần xem`}.
      </p>
      {ask.length > 0 && (
        <ul className={`${styles.plain} ${styles.scroll}`} aria-label="Dòng cần xem">
          {ask.map((row) => (
            <li key={row.line} className={styles.line}>
              <span className={styles.grow}>
                <span className={styles.title}>{row.name || row.raw}</span>
                <span className={styles.second}>
                  Dòng {row.line}: {row.message}
                </span>
                <span className={styles.raw}>{row.raw}</span>
              </span>
              <StatusBadge tone={row.state.tone}>{row.state.label}</StatusBadge>
              {row.choices.length > 0 && (
                <span className={styles.grow}>
                  <SelectField
                    label={`Là ai (dòng ${row.line})`}
                    options={row.choices}
                    value={choices[row.line] ?? null}
                    onChange={(choice) =>
                      setChoices((now) => ({ ...now, [row.line]: choice ?? "" }))
                    }
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {clear.length > 0 && (
        <details open={ask.length === 0}>
          <summary>{clear.length} dòng rõ</summary>
          <ul className={`${styles.plain} ${styles.scroll}`}>
            {clear.map((row) => (
              <li key={row.line} className={styles.line}>
                <span className={styles.grow}>
                  <span className={styles.title}>{row.name}</span>
                  <span className={styles.second}>{row.note}</span>
                </span>
                <StatusBadge tone={row.state.tone}>{row.state.label}</StatusBadge>
              </li>
            ))}
          </ul>
        </details>
      )}
      {problem && <ErrorState problem={problem} />}
      <p className={styles.meta}>
        {open.length > 0
          ? `Còn ${open.length} dòng cần chọn; chưa chọn thì dòng đó được bỏ qua.`
          : fresh > 0
            ? `${fresh} trường hợp mới được thêm vào đơn vị.`
            : "Dòng trùng, dòng sai được bỏ qua."}
      </p>
      <div className={styles.tools}>
        <Button onClick={onAgain}>Sửa danh sách</Button>
        {ready > 0 && (
          <Button tone="main" pending={pending} onClick={() => onUse(choices)}>
            {`Đưa ${ready} vào danh sách`}
            <span className="sr-only"> {about}</span>
          </Button>
        )}
      </div>
    </div>
  );
}
