import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import styles from "./movement.module.css";
import type { Movement, Review } from "./queries";
import { ReviewDialog } from "./ReviewDialog";

/** Interim and final reviews: what they looked back on, by which paper, with what conclusion. */
export function Reviews({ movement }: { movement: Movement }) {
  const [corrected, setCorrected] = useState<Review | null>(null);
  const may = actionOf(movement, "CORRECT_REVIEW")?.allowed === true;
  if (movement.reviews.length === 0) return null;
  return (
    <Section title="Sơ kết, tổng kết" note={`${movement.reviews.length} lần`} flush>
      <ul className={styles.list}>
        {movement.reviews.map((one) => (
          <li key={one.place} className={styles.item}>
            <p className={styles.itemTitle}>
              {one.isFinal ? "Tổng kết" : "Sơ kết"}
              {one.period && ` ${one.period}`}
              {one.heldOn && ` ngày ${formatDate(one.heldOn)}`}
            </p>
            {one.documentId ? (
              <p>
                <RouteLink to={subjectPath({ type: "DOCUMENT", id: one.documentId })}>
                  {one.paper}
                </RouteLink>
              </p>
            ) : (
              one.document && <p className={styles.label}>{one.document}</p>
            )}
            {one.meetingId && (
              <p>
                <RouteLink to={subjectPath({ type: "MEETING", id: one.meetingId })}>
                  {one.meetingTitle}
                </RouteLink>
              </p>
            )}
            <p className={styles.prose}>{one.conclusion}</p>
            {may && (
              <Button small tone="quiet" onClick={() => setCorrected(one)}>
                Sửa
              </Button>
            )}
          </li>
        ))}
      </ul>
      {corrected && (
        <ReviewDialog movement={movement} way={{ corrected }} onClose={() => setCorrected(null)} />
      )}
    </Section>
  );
}
