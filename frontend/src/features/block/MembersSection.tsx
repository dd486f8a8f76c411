import { useQuery } from "@tanstack/react-query";
import { download } from "@/api/client";
import { subjectPath } from "@/lib/paths";
import { DownloadButton } from "@/ui/DownloadButton";
import type { Tone } from "@/ui/problem";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./block.module.css";
import { type Progress, progressQuery, type Term } from "./queries";

type Line = Progress["lines"][number];

const pledgeTones: Record<NonNullable<Line["status"]>, Tone> = {
  DRAFT: "neutral",
  SUBMITTED: "open",
  RETURNED: "late",
  SIGNED: "done",
  MID_REPORTED: "done",
  YEAR_REPORTED: "open",
  CONFIRMED: "done",
};

/** Members in their printed order; for the block itself also where each pledge stands. */
export function MembersSection({ term }: { term: Term }) {
  const progress = useQuery(progressQuery(term.blockId, term.year)).data ?? null;
  const count =
    term.declaredMembers != null && term.declaredMembers !== term.listedMembers
      ? `Công bố ${term.declaredMembers}, có ${term.listedMembers}`
      : `${term.listedMembers} đơn vị`;
  return (
    <Section
      title="Thành viên"
      note={count}
      flush
      actions={
        progress && progress.signed > 0 ? (
          <DownloadButton
            small
            load={() =>
              download(`/api/v1/blocks/${term.blockId}/terms/${term.year}/progress/paper`)
            }
          >
            Bản giao ước
          </DownloadButton>
        ) : undefined
      }
    >
      {progress && <Gauge progress={progress} />}
      <ol className={styles.members}>
        {term.members.map((member, index) => (
          <Member
            key={member.unitId}
            term={term}
            index={index}
            line={progress?.lines.find((one) => one.unitId === member.unitId)}
          />
        ))}
      </ol>
    </Section>
  );
}

function Member({ term, index, line }: { term: Term; index: number; line?: Line }) {
  const member = term.members[index];
  if (!member) return null;
  const leads = term.leaders.filter((one) => one.unitId === member.unitId && one.current);
  return (
    <li className={styles.member}>
      <span className={styles.number}>{index + 1}</span>
      <div>
        <span className={styles.name}>
          {line?.pledgeId ? (
            <RouteLink to={subjectPath({ type: "PLEDGE", id: line.pledgeId })}>
              {member.unitName}
            </RouteLink>
          ) : (
            member.unitName
          )}
        </span>{" "}
        {leads.map((one) => (
          <span key={one.role} className={styles.role}>
            {one.title}
          </span>
        ))}
      </div>
      {line && (
        <span className={styles.state}>
          <StatusBadge tone={line.status ? pledgeTones[line.status] : "neutral"}>
            {line.statusLabel}
          </StatusBadge>
        </span>
      )}
      <div className={styles.under}>
        {[
          member.written && member.written !== member.unitName
            ? `Trong quyết định: ${member.written}`
            : null,
          ...leads.map((one) => one.representative),
          line && line.targets > 0
            ? `${line.met}/${line.targets} chỉ tiêu đạt${line.questions ? `, ${line.questions} chỗ cần hỏi lại` : ""}`
            : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </div>
    </li>
  );
}

function Gauge({ progress }: { progress: Progress }) {
  const reported = progress.reported;
  return (
    <div className={styles.gauge}>
      <div className={styles.gaugeHead}>
        <strong>
          Giao ước năm {progress.year}: {progress.signedWords}
        </strong>
        <span className={styles.quiet}>
          {reported}/{progress.members} đã báo cáo năm · {progress.confirmed} đã xác nhận
        </span>
      </div>
      <div className={styles.track} aria-hidden="true">
        {progress.lines.map((line, index) => (
          <span
            key={line.unitId}
            className={`${styles.cell} ${
              index < reported ? styles.reported : index < progress.signed ? styles.signed : ""
            }`}
          />
        ))}
      </div>
    </div>
  );
}
