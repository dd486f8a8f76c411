import { formatPercent } from "@/lib/numbers";
import { AwardIcon, WarningIcon } from "@/ui/icons";
import styles from "./ballot.module.css";
import type { Ballot, BallotCandidate } from "./queries";

/** Votes as k/n with bars; those chosen first and marked with word and shape. */
export function BallotResult({ ballot }: { ballot: Ballot }) {
  const of = ballot.thresholdBaseLabel;
  return (
    <div className={styles.result}>
      {ballot.tally && ballot.tally.issued !== null && (
        <p className={styles.tally}>
          Phát ra {ballot.tally.issued} · thu về {ballot.tally.returned} · không thu về{" "}
          {ballot.tally.notReturned} · hợp lệ {ballot.tally.valid} · không hợp lệ{" "}
          {ballot.tally.spoilt}
        </p>
      )}
      {ballot.basis && <p className={styles.tally}>{ballot.basis}</p>}
      <ul className={styles.bars} aria-label={`Kết quả: ${ballot.title}`}>
        {ballot.candidates.map((one) => (
          <li key={one.id} data-standing={one.standing}>
            <div className={styles.barHead}>
              <span className={styles.barName}>
                {one.standing === "CHOSEN" && <AwardIcon size={18} aria-hidden="true" />}
                {one.name}
              </span>
              <span className={styles.barWords}>{wordsOf(ballot, one)}</span>
            </div>
            {one.votes !== null && ballot.base > 0 && (
              <div className={styles.bar} aria-hidden="true">
                <span style={{ inlineSize: `${(100 * one.votes) / ballot.base}%` }} />
              </div>
            )}
            {ballot.purpose === "APPROVE" && one.votes !== null && (
              <p className={styles.tally}>
                Đồng ý {one.votes} · không đồng ý {one.against} · trắng {one.blank}
              </p>
            )}
            {one.withdrawalReason && <p className={styles.tally}>Đã rút: {one.withdrawalReason}</p>}
          </li>
        ))}
      </ul>
      {ballot.counted && ballot.base > 0 && (
        <p className={styles.tally}>
          Tỷ lệ tính trên {ballot.base} {of}
          {ballot.tieRuleLabel && ` · bằng phiếu: ${ballot.tieRuleLabel.toLowerCase()}`}
          {ballot.tieNote && ` (${ballot.tieNote})`}
        </p>
      )}
      {ballot.findings.length > 0 && (
        <ul className={styles.findings}>
          {ballot.findings.map((one) => (
            <li key={one.message}>
              <WarningIcon size={17} aria-hidden="true" />
              <span>
                {one.message}
                {ballot.reason && <span className={styles.why}>Vẫn ghi nhận: {ballot.reason}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function wordsOf(ballot: Ballot, one: BallotCandidate): string {
  // A list that is not counted yet says nothing of anybody.
  if (one.votes === null) return one.standing === "NOT_CHOSEN" ? "" : one.standingLabel;
  const share = `${one.votes}/${ballot.base}`;
  const percent = one.percent === null ? "" : ` · ${formatPercent(one.percent)}`;
  const word = one.standing === "NOT_CHOSEN" ? "" : ` · ${one.standingLabel}`;
  return `${share}${percent}${word}`;
}
