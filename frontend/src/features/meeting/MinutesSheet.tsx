import { formatClock, formatDate } from "@/lib/dates";
import { formatPercent } from "@/lib/numbers";
import { attendanceWords } from "./labels";
import styles from "./minutes.module.css";
import type { Ballot, Meeting } from "./queries";

/** The minutes in short: what the Word file says in full. Goes to paper as it is. */
export function MinutesSheet({ meeting }: { meeting: Meeting }) {
  const guests = meeting.people.filter((one) => one.unitId === null);
  const closed = meeting.ballots.filter((one) => one.status === "CLOSED");
  const done = meeting.runSheet.filter((one) => one.done && one.note);
  return (
    <article className={styles.sheet} aria-label="Tóm tắt biên bản">
      <h3>Biên bản (tóm tắt)</h3>
      <p className={styles.title}>{meeting.title}</p>
      <dl className={styles.facts}>
        <dt>Thời gian</dt>
        <dd>
          {[
            formatDate(meeting.heldOn) || "Chưa khai mạc",
            meeting.startedAt && `từ ${formatClock(meeting.startedAt)}`,
            meeting.endedAt && `đến ${formatClock(meeting.endedAt)}`,
          ]
            .filter(Boolean)
            .join(", ")}
        </dd>
        <dt>Địa điểm</dt>
        <dd>{meeting.place ?? "Chưa ghi"}</dd>
        <dt>Chủ trì</dt>
        <dd>{meeting.chair ?? "Chưa ghi"}</dd>
        <dt>Thư ký</dt>
        <dd>{meeting.secretary ?? "Chưa ghi"}</dd>
        <dt>Đơn vị thành viên</dt>
        <dd>
          Có mặt {meeting.attendanceSum.present}/{meeting.attendanceSum.members}
          <ul>
            {meeting.attendance.map((one) => (
              <li key={one.unitId}>
                {one.unitName}: {attendanceWords[one.state].toLowerCase()}
                {peopleOf(meeting, one.unitId)}
              </li>
            ))}
          </ul>
        </dd>
        {guests.length > 0 && (
          <>
            <dt>Khách mời</dt>
            <dd>
              <ul>
                {guests.map((one) => (
                  <li key={`${one.organisation}-${one.name}`}>
                    {[one.name, one.position, one.organisation].filter(Boolean).join(", ")}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>Tổng kết tại đơn vị</dt>
        <dd>
          {meeting.attendanceSum.ownReviews}/{meeting.attendanceSum.members} đơn vị
        </dd>
      </dl>
      {done.length > 0 && (
        <>
          <h4>Diễn biến</h4>
          <ul>
            {done.map((one) => (
              <li key={one.id}>
                {one.title}: {one.note}
              </li>
            ))}
          </ul>
        </>
      )}
      {meeting.amendments.length > 0 && (
        <>
          <h4>Ý kiến bổ sung báo cáo</h4>
          <ul>
            {meeting.amendments.map((one) => (
              <li key={one.id}>
                {[one.speaker, one.unitName].filter(Boolean).join(", ")}: {one.content} (
                {one.outcomeLabel.toLowerCase()}
                {one.reason && `, lý do: ${one.reason}`})
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>Kết quả biểu quyết</h4>
      {closed.length === 0 ? (
        <p>Chưa có kết quả nào được công bố.</p>
      ) : (
        <ul>
          {closed.map((one) => (
            <li key={one.id}>
              {one.title} ({one.modeLabel.toLowerCase()}): <b>{chosenOf(one)}</b>
            </li>
          ))}
        </ul>
      )}
      {meeting.conclusion && (
        <>
          <h4>Kết luận</h4>
          <p>{meeting.conclusion}</p>
        </>
      )}
    </article>
  );
}

function peopleOf(meeting: Meeting, unitId: string): string {
  const names = meeting.people
    .filter((one) => one.unitId === unitId && one.name)
    .map((one) => [one.name, one.position].filter(Boolean).join(", "));
  return names.length > 0 ? ` (${names.join("; ")})` : "";
}

function chosenOf(ballot: Ballot): string {
  const chosen = ballot.candidates.filter((one) => one.standing === "CHOSEN");
  if (chosen.length === 0) return "không có";
  return chosen
    .map((one) =>
      one.votes === null
        ? one.name
        : `${one.name} ${one.votes}/${ballot.base} (${formatPercent(one.percent).replace(" ", "\u00a0")})`,
    )
    .join("; ");
}
