import { type ReactNode, useState } from "react";
import { fold } from "@/lib/text";
import { TextField } from "@/ui/fields/TextField";
import { StatusBadge } from "@/ui/StatusBadge";
import { outcomeTones } from "./labels";
import type { Candidate } from "./queries";
import styles from "./round.module.css";

const SHOWN = 50;

/** Everybody in a round; with many, a box to find one. */
export function CandidateList({
  candidates,
  tools,
}: {
  candidates: readonly Candidate[];
  tools?: (one: Candidate) => ReactNode;
}) {
  const [words, setWords] = useState("");
  const [all, setAll] = useState(false);
  const found = candidates.filter((one) =>
    fold(`${one.name} ${one.unitName ?? ""} ${one.awardName}`).includes(fold(words.trim())),
  );
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <>
      {candidates.length > 10 && (
        <div className={styles.counts}>
          <TextField
            label={`Tìm trong ${candidates.length} dòng`}
            required={false}
            value={words}
            onChange={setWords}
          />
        </div>
      )}
      <ul className={styles.plain}>
        {shown.map((one) => (
          <li key={one.id} className={styles.line}>
            <span className={styles.grow}>
              <span className={styles.title}>{one.name}</span>
              <span className={styles.second}>
                {[one.awardName, one.unitName, one.post].filter(Boolean).join(" · ")}
              </span>
              {one.votesFor !== null && one.votesFor !== undefined && (
                <span className={styles.second}>
                  {one.votesFor} đồng ý, {one.votesAgainst ?? 0} không đồng ý
                </span>
              )}
              {one.outcomeReason && <span className={styles.second}>{one.outcomeReason}</span>}
            </span>
            <StatusBadge tone={outcomeTones[one.outcome]}>{one.outcomeLabel}</StatusBadge>
            {tools?.(one)}
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <div className={styles.line}>
          <button type="button" className={styles.number} onClick={() => setAll(true)}>
            Hiện cả {found.length} dòng
          </button>
        </div>
      )}
    </>
  );
}
