import { formatNumber } from "@/lib/numbers";
import styles from "./proposal.module.css";
import type { Funnel } from "./queries";

/** How far the nominees of a year are; the parts add up to the first number. */
export function FunnelStrip({ dossiers, funnel }: { dossiers: number; funnel: Funnel }) {
  const parts = [
    { label: "Đề nghị", value: funnel.proposed, note: `trong ${formatNumber(dossiers)} hồ sơ` },
    { label: "Đang xét", value: funnel.pending },
    { label: "Chờ quyết định", value: funnel.qualified + funnel.forwarded, note: "đủ điều kiện" },
    { label: "Đã khen", value: funnel.honoured, gold: true },
    {
      label: "Không khen, đã rút",
      value: funnel.notQualified + funnel.refused + funnel.withdrawn,
    },
  ];
  return (
    <dl className={styles.funnel}>
      {parts.map((part) => (
        <div key={part.label} className={part.gold ? styles.gold : undefined}>
          <dt>{part.label}</dt>
          <dd>
            {formatNumber(part.value)}
            {part.note && <span className={styles.quiet}> {part.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
