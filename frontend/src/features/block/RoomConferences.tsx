import { formatClock, formatDate } from "@/lib/dates";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./block.module.css";
import type { RoomConference } from "./rooms";

/** The conferences of the cluster: when and where, what is done there, and what came of it. */
export function RoomConferences({ conferences }: { conferences: RoomConference[] }) {
  return conferences.map((one) => (
    <Section
      key={one.id}
      title={one.kindLabel}
      actions={<StatusBadge tone={one.over ? "done" : "open"}>{one.statusLabel}</StatusBadge>}
    >
      <p>{one.title}</p>
      <p className={styles.note}>
        {[dayOf(one), one.place, one.chair && `chủ trì: ${one.chair}`].filter(Boolean).join(" · ")}
      </p>
      {one.programme.length > 0 && (
        <>
          <h3 className={styles.heading}>Chương trình</h3>
          <ol className={styles.changes}>
            {one.programme.map((step) => (
              <li key={step.title}>
                {[step.startsAt && formatClock(step.startsAt), step.title, step.presenter]
                  .filter(Boolean)
                  .join(" · ")}
              </li>
            ))}
          </ol>
        </>
      )}
      {one.attendance.length > 0 && (
        <>
          <h3 className={styles.heading}>Thành viên dự</h3>
          <ul className={styles.changes}>
            {one.attendance.map((attendee) => (
              <li key={attendee.unitName}>
                {attendee.unitName}: {attendee.stateLabel.toLowerCase()}
              </li>
            ))}
          </ul>
        </>
      )}
      {one.results.length > 0 && (
        <>
          <h3 className={styles.heading}>Kết quả</h3>
          <ul className={styles.changes}>
            {one.results.map((result) => (
              <li key={result.title}>
                {[result.title, result.awardName].filter(Boolean).join(", ")}:{" "}
                {result.chosen.join("; ") || "không đơn vị nào"}
              </li>
            ))}
          </ul>
        </>
      )}
      {one.conclusion && (
        <>
          <h3 className={styles.heading}>Kết luận</h3>
          <p>{one.conclusion}</p>
        </>
      )}
    </Section>
  ));
}

function dayOf(one: RoomConference): string {
  if (one.heldOn) return `họp ngày ${formatDate(one.heldOn)}`;
  if (one.heldRaw) return one.heldRaw;
  if (!one.plannedOn) return "Chưa định ngày";
  return ["dự kiến", formatClock(one.plannedAt), `ngày ${formatDate(one.plannedOn)}`]
    .filter(Boolean)
    .join(" ");
}
