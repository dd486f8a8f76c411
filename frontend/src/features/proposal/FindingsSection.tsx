import { DoneIcon, InfoIcon, RefusedIcon, WarningIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { severityWords } from "./labels";
import styles from "./proposal.module.css";
import type { Finding } from "./queries";

const ICONS = {
  PASSED: DoneIcon,
  WARNING: WarningIcon,
  REVIEW: InfoIcon,
  HARD: RefusedIcon,
} as const;

const RANK = { HARD: 0, REVIEW: 1, WARNING: 2, PASSED: 3 } as const;

/** Conditions with their articles; what stands in the way comes first. */
export function FindingsSection({ findings }: { findings: Finding[] }) {
  const hard = findings.some((one) => one.severity === "HARD");
  const asks = findings.some((one) => one.severity === "REVIEW");
  const sorted = [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  return (
    <Section
      title="Điều kiện của hồ sơ"
      flush
      actions={
        <StatusBadge tone={hard ? "late" : asks ? "open" : "done"}>
          {hard ? "Chưa đủ điều kiện" : asks ? "Có điểm cần xem xét" : "Đủ điều kiện về hồ sơ"}
        </StatusBadge>
      }
    >
      <ul className={styles.list}>
        {sorted.map((one) => {
          const Icon = ICONS[one.severity];
          return (
            <li
              key={`${one.rule}-${one.title}`}
              className={`${styles.item} ${styles[one.severity]}`}
            >
              <Icon size={18} aria-hidden="true" />
              <div className={styles.grow}>
                <p className={styles.itemTitle}>
                  <span className="sr-only">{severityWords[one.severity]}: </span>
                  {one.title}
                </p>
                <p className={styles.itemMeta}>{one.detail}</p>
                <p className={styles.itemMeta}>{one.legalBasis}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
