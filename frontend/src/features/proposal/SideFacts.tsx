import { useMay } from "@/api/beginnings";
import { download } from "@/api/client";
import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { DownloadButton } from "@/ui/DownloadButton";
import { KeyValues } from "@/ui/KeyValues";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import styles from "./proposal.module.css";
import type { Proposal } from "./queries";

/** With hundreds of nominees the side would be longer than the dossier. */
const MOST_HELD = 20;
const DRAFTABLE = ["APPRAISED", "SUBMITTED_UP", "VERIFIED"];

/** Facts beside the dossier: its papers of the province, and what the nominees held before. */
export function SideFacts({ proposal }: { proposal: Proposal }) {
  const held = proposal.nominees.flatMap((nominee) =>
    nominee.held.map((one) => ({ ...one, name: nominee.name })),
  );
  const several = proposal.nominees.length > 1;
  const letter = proposal.letter;
  const up = proposal.upLetter;
  const draftable = useMay("READ_DECISION_DRAFTS") && DRAFTABLE.includes(proposal.status);
  return (
    <>
      {proposal.number && (
        <Section title="Tiếp nhận">
          <DownloadButton
            small
            load={() => download(`/api/v1/award-proposals/${proposal.id}/receipt.docx`)}
          >
            Phiếu tiếp nhận (.docx)
          </DownloadButton>
        </Section>
      )}
      {(proposal.round > 1 || proposal.status === "RETURNED") && proposal.papers.length > 0 && (
        <Section title="Các lần gửi">
          <p>
            <RouteLink to={`/ho-so/${proposal.id}/cac-lan-gui`}>
              {proposal.round > 1 ? "Xem thay đổi so với lần trước" : "Xem bản đã gửi"}
            </RouteLink>
          </p>
        </Section>
      )}
      {proposal.decisionId && (
        <Section title="Quyết định">
          <p>
            <RouteLink to={subjectPath({ type: "DECISION", id: proposal.decisionId })}>
              Mở quyết định khen thưởng
            </RouteLink>
          </p>
        </Section>
      )}
      <Section title="Thông tin">
        <KeyValues
          narrow
          items={[
            { label: "Loại hình", value: proposal.commendationTypeLabel },
            ...(proposal.votedOn && proposal.meetingId
              ? [
                  {
                    label: "Suy tôn",
                    value: (
                      <RouteLink to={subjectPath({ type: "MEETING", id: proposal.meetingId })}>
                        Hội nghị ngày {formatDate(proposal.votedOn)}
                      </RouteLink>
                    ),
                  },
                ]
              : []),
            {
              label: "Tờ trình của đơn vị đề nghị",
              value: letter
                ? `${letter.number ? `Số ${letter.number}, ` : ""}${formatDate(letter.signedOn)}, ${letter.signer}`
                : "Chưa ký",
            },
            ...(up
              ? [
                  {
                    label: "Tờ trình của Sở Nội vụ",
                    value: `Số ${up.number}, ${formatDate(up.signedOn)}, ${up.signer}`,
                  },
                ]
              : []),
            ...(proposal.dueOn
              ? [
                  { label: "Hẹn thẩm định xong", value: formatDate(proposal.dueOn) },
                  ...(proposal.dueExplanation
                    ? [{ label: "Cách tính ngày hẹn", value: proposal.dueExplanation }]
                    : []),
                ]
              : []),
            ...(proposal.appraisalComment
              ? [{ label: "Ý kiến thẩm định", value: proposal.appraisalComment }]
              : []),
            ...(proposal.changeNote ? [{ label: "Đã bổ sung", value: proposal.changeNote }] : []),
          ]}
        />
        {draftable && (
          <div className={styles.itemTools}>
            <DownloadButton
              small
              load={() => download(`/api/v1/award-proposals/${proposal.id}/decision.docx`)}
            >
              Dự thảo quyết định (.docx)
            </DownloadButton>
          </div>
        )}
      </Section>
      <Section title="Thành tích đã có" note={held.length > 0 ? `${held.length}` : undefined} flush>
        <ul className={styles.list}>
          {held
            .sort((a, b) => b.year - a.year)
            .slice(0, MOST_HELD)
            .map((one) => (
              <li key={one.entryId} className={styles.item}>
                <span className={styles.itemMeta}>{one.year}</span>
                <div className={styles.grow}>
                  <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: one.entryId })}>
                    {one.award}
                  </RouteLink>
                  <p className={styles.itemMeta}>
                    {several && `${one.name} · `}QĐ {one.decisionNumber}
                  </p>
                </div>
              </li>
            ))}
          {held.length > MOST_HELD && (
            <li className={styles.item}>
              <span className={styles.itemMeta}>
                Còn {held.length - MOST_HELD} khen thưởng khác, xem trong báo cáo của từng người.
              </span>
            </li>
          )}
          {held.length === 0 && (
            <li className={styles.item}>
              <span className={styles.itemMeta}>Sổ khen thưởng chưa ghi khen thưởng nào.</span>
            </li>
          )}
        </ul>
      </Section>
    </>
  );
}
