import { useState } from "react";
import { formatDate } from "@/lib/dates";
import { Button } from "@/ui/Button";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { JoinDialog } from "./JoinDialog";
import { answerStates } from "./labels";
import styles from "./movement.module.css";
import type { Answer, Movement } from "./queries";
import { ResultDialog } from "./ResultDialog";

/** What the movement asks of the reader's own units, first thing on the page. */
export function OwnWork({ movement }: { movement: Movement }) {
  const [work, setWork] = useState<{ kind: "join" | "report"; unit: Answer } | null>(null);
  const open = movement.status === "LAUNCHED" || movement.status === "FINAL_REVIEW";
  const owed = movement.own.filter((one) => one.called || one.joined);
  if (!open || owed.length === 0) return null;
  const unitOf = (unit: Answer) => ({ id: unit.unitId, label: unit.unitName });
  return (
    <div className={styles.warnings}>
      <Section title="Việc của đơn vị" flush>
        <ul className={styles.list}>
          {owed.map((one) => (
            <li key={one.unitId} className={styles.own}>
              <div className={styles.ownWords}>
                <p className={styles.itemTitle}>{one.unitName}</p>
                <p className={styles.label}>{dueWords(movement, one)}</p>
              </div>
              <StatusBadge tone={answerStates[one.state].tone}>{one.stateLabel}</StatusBadge>
              <div className={styles.ownActions}>
                {!one.joined && (
                  <Button tone="main" onClick={() => setWork({ kind: "join", unit: one })}>
                    Đăng ký tham gia
                  </Button>
                )}
                {one.joined && (
                  <Button
                    tone={one.state === "REPORTED" ? "plain" : "main"}
                    onClick={() => setWork({ kind: "report", unit: one })}
                  >
                    {one.state === "REPORTED" ? "Ghi thêm kết quả" : "Báo kết quả"}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      </Section>
      {work?.kind === "join" && (
        <JoinDialog movement={movement} unit={unitOf(work.unit)} onClose={() => setWork(null)} />
      )}
      {work?.kind === "report" && (
        <ResultDialog movement={movement} unit={unitOf(work.unit)} onClose={() => setWork(null)} />
      )}
    </div>
  );
}

function dueWords(movement: Movement, one: Answer): string {
  if (!one.joined) {
    return movement.joinDue
      ? `Hạn đăng ký ${formatDate(movement.joinDue)}`
      : "Được giao tham gia, chưa định hạn đăng ký";
  }
  const period = movement.reportPeriod ? `kỳ ${movement.reportPeriod}` : "";
  const due = movement.reportDue ? `hạn ${formatDate(movement.reportDue)}` : "";
  const words = [period, due].filter(Boolean).join(", ");
  return words ? `Báo kết quả ${words}` : "Báo kết quả khi có";
}
