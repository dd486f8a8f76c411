import { useQuery } from "@tanstack/react-query";
import { formatDate } from "@/lib/dates";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { type HistoryLine, historyQuery } from "./opinions";
import styles from "./proposal.module.css";

/** Honours the reports claim beside those the register knows, with what differs. */
export function HistorySection({ proposalId }: { proposalId: string }) {
  const history = useQuery(historyQuery(proposalId));
  const items = history.data?.items.filter((one) => one.lines.length > 0) ?? [];
  if (items.length === 0) return null;
  const different = items.reduce((sum, one) => sum + one.different, 0);
  return (
    <Section
      title="Khen thưởng kê khai và trong sổ"
      note={different === 0 ? "khớp" : `${different} chỗ khác`}
      tone={different === 0 ? "plain" : "warning"}
      flush
    >
      {items.map((one) => (
        <div key={one.nomineeId} className={styles.history}>
          <p className={styles.itemTitle}>{one.name}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">Báo cáo thành tích kê</th>
                <th scope="col">Sổ khen thưởng có</th>
                <th scope="col">Đối chiếu</th>
              </tr>
            </thead>
            <tbody>
              {one.lines.map((line) => (
                <tr key={keyOf(line)}>
                  <td>
                    {line.claimed ? (
                      <>
                        <b>{line.claimed.year}</b> {line.claimed.award}
                        <span className={styles.itemMeta}>
                          {paper(line.claimed.decisionNumber, line.claimed.decisionDate)}
                        </span>
                      </>
                    ) : (
                      "Không kê"
                    )}
                  </td>
                  <td>
                    {line.known ? (
                      <>
                        <b>{line.known.year}</b> {line.known.award}
                        <span className={styles.itemMeta}>
                          {paper(line.known.decisionNumber, line.known.decisionDate)}
                        </span>
                      </>
                    ) : (
                      "Chưa có"
                    )}
                  </td>
                  <td>
                    <StatusBadge tone={line.differences[0] === "SAME" ? "done" : "late"}>
                      {line.differenceLabels.join(", ")}
                    </StatusBadge>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </Section>
  );
}

function paper(number?: string | null, date?: string | null): string {
  return [number && `QĐ ${number}`, date && formatDate(date)].filter(Boolean).join(", ");
}

function keyOf(line: HistoryLine): string {
  return (
    line.known?.entryId ??
    `${line.claimed?.year}-${line.claimed?.award}-${line.claimed?.decisionNumber}`
  );
}
