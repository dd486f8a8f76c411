import { useState } from "react";
import type { components } from "@/api/schema";
import { formatDate } from "@/lib/dates";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { SelectField } from "@/ui/fields/SelectField";
import type { ShownProblem } from "@/ui/problem";
import { StatusBadge } from "@/ui/StatusBadge";
import { readTones } from "./labels";
import type { Reading, ReadRow } from "./queries";
import styles from "./round.module.css";

type Subject = components["schemas"]["NewOwnCandidate"];

/** Stands for "none of these, a new person". */
const SOMEBODY_NEW = "new";
const LEFT_OUT = "out";

/** What a list came to, problems first; nothing is named before the one button is pressed. */
export function ReadRows({
  reading,
  awardName,
  pending,
  problem,
  onAgain,
  onName,
}: {
  reading: Reading;
  awardName: string;
  pending: boolean;
  problem: ShownProblem | null;
  onAgain: () => void;
  onName: (subjects: Subject[]) => unknown;
}) {
  /** By line: the chosen person, SOMEBODY_NEW, or LEFT_OUT. */
  const [choices, setChoices] = useState<Record<number, string>>({});
  const ask = reading.rows.filter((row) => row.state !== "KNOWN" && row.state !== "NEW");
  const clear = reading.rows.filter((row) => row.state === "KNOWN" || row.state === "NEW");
  const subjects = reading.rows.flatMap((row) => subjectOf(row, choices[row.line]));
  const open = ask.filter((row) => row.state === "AMBIGUOUS" && !choices[row.line]);
  const fresh = subjects.filter((one) => one.newPerson).length;
  return (
    <div className={styles.stack}>
      <p>
        Đọc được {reading.rows.length} dòng: {clear.length} dòng rõ
        {ask.length > 0 && `, ${ask.length} dòng cần xem`}.
      </p>
      {ask.length > 0 && (
        <ul className={styles.plain} aria-label="Dòng cần xem">
          {ask.map((row) => (
            <li key={row.line} className={styles.line}>
              <span className={styles.grow}>
                <span className={styles.title}>{row.name || row.raw}</span>
                <span className={styles.second}>
                  Dòng {row.line}: {row.message}
                </span>
                <span className={styles.raw}>{row.raw}</span>
              </span>
              <StatusBadge tone={readTones[row.state]}>{row.stateLabel}</StatusBadge>
              {row.state === "AMBIGUOUS" && (
                <span className={styles.grow}>
                  <SelectField
                    label={`Là ai (dòng ${row.line})`}
                    options={[
                      ...row.choices.map((one) => ({
                        value: one.personId,
                        label: [
                          one.name,
                          one.birthDate ? formatDate(one.birthDate) : null,
                          one.position,
                          one.unitName,
                        ]
                          .filter(Boolean)
                          .join(", "),
                      })),
                      { value: SOMEBODY_NEW, label: "Người mới" },
                      { value: LEFT_OUT, label: "Bỏ dòng này" },
                    ]}
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
                  <span className={styles.second}>
                    {[row.birthDate ? formatDate(row.birthDate) : null, row.position, row.unitName]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </span>
                <StatusBadge tone={readTones[row.state]}>{row.stateLabel}</StatusBadge>
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
            ? `${fresh} người mới được thêm vào đơn vị.`
            : "Dòng trùng, dòng sai được bỏ qua."}
      </p>
      <div className={styles.tools}>
        <Button onClick={onAgain}>Sửa danh sách</Button>
        {subjects.length > 0 && (
          <Button tone="main" pending={pending} onClick={() => onName(subjects)}>
            {`Đưa ${subjects.length} vào danh sách`}
            <span className="sr-only"> {awardName}</span>
          </Button>
        )}
      </div>
    </div>
  );
}

function subjectOf(row: ReadRow, choice: string | undefined): Subject[] {
  const fresh = (): Subject => ({
    newPerson: {
      name: row.name,
      ...(row.birthDate ? { birthDate: row.birthDate } : {}),
      ...(row.position ? { position: row.position } : {}),
      ...(row.unitId ? { unitId: row.unitId } : {}),
    },
  });
  switch (row.state) {
    case "KNOWN":
      return row.personId
        ? [{ personId: row.personId }]
        : row.unitId
          ? [{ unitId: row.unitId }]
          : [];
    case "NEW":
      return [fresh()];
    case "AMBIGUOUS":
      return !choice || choice === LEFT_OUT
        ? []
        : [choice === SOMEBODY_NEW ? fresh() : { personId: choice }];
    default:
      return [];
  }
}
