import { useSearchParams } from "react-router";
import { CheckIcon, DownIcon } from "@/ui/icons";
import { RouteLink } from "@/ui/RouteLink";
import { stepOfPurpose } from "./labels";
import styles from "./meeting.module.css";
import type { Item, Meeting } from "./queries";

/** The run-sheet: what is done, where we are, what comes. Folded into one line on phones. */
export function StepNav({ meeting, current }: { meeting: Meeting; current: Item | undefined }) {
  const at = meeting.runSheet.findIndex((one) => one.id === current?.id);
  const list = <StepList meeting={meeting} current={current} />;
  return (
    <>
      <nav aria-label="Chương trình hội nghị" className={styles.steps}>
        {list}
      </nav>
      <details key={current?.id} className={styles.stepsFold}>
        <summary>
          <span>
            <span className={styles.quiet}>
              Bước {at + 1}/{meeting.runSheet.length}
            </span>
            <b>{current?.kindLabel}</b>
          </span>
          <DownIcon size={18} aria-hidden="true" />
        </summary>
        <nav aria-label="Chương trình hội nghị, thu gọn">{list}</nav>
      </details>
    </>
  );
}

function StepList({ meeting, current }: { meeting: Meeting; current: Item | undefined }) {
  const [params] = useSearchParams();
  return (
    <ol>
      {meeting.runSheet.map((item, i) => {
        const next = new URLSearchParams(params);
        next.set("buoc", item.id);
        const note = noteOf(meeting, item);
        return (
          <li key={item.id} data-done={item.done}>
            <RouteLink
              to={`/hoi-nghi/${meeting.id}?${next}`}
              preventScrollReset
              aria-current={item.id === current?.id ? "step" : undefined}
            >
              <span className={styles.stepMark} aria-hidden="true">
                {item.done ? <CheckIcon size={13} stroke={3} /> : i + 1}
              </span>
              <span className={styles.stepWords}>
                {item.kind === "OTHER" ? item.title : item.kindLabel}
                {item.done && <span className="sr-only">, đã xong</span>}
                {note && <span className={styles.stepNote}>{note}</span>}
              </span>
            </RouteLink>
          </li>
        );
      })}
    </ol>
  );
}

/** The count that says how far a step is. */
function noteOf(meeting: Meeting, item: Item): string {
  const { members, present, ownReviews } = meeting.attendanceSum;
  const ballots = meeting.ballots.filter(
    (one) => stepOfPurpose[one.purpose] === item.kind && one.status !== "CANCELLED",
  );
  switch (item.kind) {
    case "OPENING":
      return meeting.status === "PLANNED" ? `${members} đơn vị` : `Có mặt ${present}/${members}`;
    case "OWN_REVIEWS":
      return `${ownReviews}/${members} đơn vị`;
    case "REPORT":
      return meeting.amendments.length > 0 ? `${meeting.amendments.length} ý kiến` : "";
    default:
      return ballots.length > 0
        ? `${ballots.filter((one) => one.status === "CLOSED").length}/${ballots.length} kết quả`
        : "";
  }
}
