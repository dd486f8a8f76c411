import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { api, call, download } from "@/api/client";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { Button, ButtonLink } from "@/ui/Button";
import { DownloadButton } from "@/ui/DownloadButton";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { CheckIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import styles from "./council.module.css";
import { answerWords } from "./labels";
import {
  type Answer,
  dossierQuery,
  type Session,
  type SessionItem,
  sessionQuery,
  useSessionChange,
} from "./queries";

const ANSWERS: Answer[] = ["YES", "NO", "BLANK"];

/** For a member with a tablet: one dossier after the other at a glance, and the slip. */
function SlipPage() {
  const { id = "" } = useParams();
  const session = useQuery({
    ...sessionQuery(id),
    // The slip appears by itself when the vote is opened.
    refetchInterval: ({ state }) => (state.data && awaitsVote(state.data) ? 5000 : false),
  });
  return <QueryView query={session}>{(data) => <Slip session={data} />}</QueryView>;
}

function awaitsVote({ mine, status }: Session): boolean {
  return status !== "CLOSED" && !!mine && !mine.mayVote && !mine.voted;
}

function Slip({ session }: { session: Session }) {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  const home = subjectPath({ type: "COUNCIL_SESSION", id: session.id });
  const cast = useSessionChange<Record<string, Answer>>((chosen) =>
    call(
      api.POST("/api/v1/council-sessions/{id}/slip", {
        params: { path: { id: session.id } },
        body: {
          lines: session.agenda.map((one) => ({
            itemId: one.id,
            answer: chosen[one.id] ?? "BLANK",
          })),
        },
      }),
    ),
  );
  const item = session.agenda[at];
  const voting = session.mine?.mayVote ?? false;
  const missing = session.agenda.filter((one) => !answers[one.id]).length;
  if (session.mine?.voted || !item) {
    return (
      <>
        <PageHeader title={session.title} crumbs={[{ label: "Hội đồng", to: paths.council }]} />
        <div className="card">
          <EmptyState
            title={item ? "Phiếu của anh/chị đã được ghi nhận" : "Phiên họp chưa có nội dung"}
            text={
              item
                ? "Không ai xem được anh/chị đã chọn gì. Kết quả hiện sau khi kiểm phiếu."
                : undefined
            }
          >
            <ButtonLink to={home}>Về phiên họp</ButtonLink>
          </EmptyState>
        </div>
      </>
    );
  }
  const choose = (answer: Answer) => {
    setAnswers((now) => ({ ...now, [item.id]: answer }));
    if (at < session.agenda.length - 1) setAt(at + 1);
  };
  return (
    <>
      <PageHeader
        title={item.name}
        crumbs={[
          { label: "Hội đồng", to: paths.council },
          { label: session.title, to: home },
        ]}
        meta={[item.unitName, item.awardName].filter(Boolean).join(" · ")}
      />
      <nav className={styles.pager} aria-label="Các trường hợp">
        <Button small blocked={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
          Trước
        </Button>
        <span aria-live="polite">
          Trường hợp {at + 1}/{session.agenda.length}
          {voting && `, đã cho ý kiến ${session.agenda.length - missing}`}
        </span>
        <Button
          small
          blocked={at === session.agenda.length - 1}
          onClick={() => setAt(Math.min(session.agenda.length - 1, at + 1))}
        >
          Sau
        </Button>
      </nav>
      <Glance key={item.id} item={item} />
      {cast.problem && (
        <ErrorSummary errors={[]} idOf={(path) => path} tries={1} problem={cast.problem} />
      )}
      {voting && (
        <div className={styles.slip}>
          <fieldset>
            <legend>Ý kiến của anh/chị</legend>
            {ANSWERS.map((answer) => (
              <button
                key={answer}
                type="button"
                aria-pressed={answers[item.id] === answer}
                data-answer={answer}
                onClick={() => choose(answer)}
              >
                {answers[item.id] === answer && <CheckIcon size={18} aria-hidden="true" />}
                {answerWords[answer]}
              </button>
            ))}
          </fieldset>
          <div className={styles.foot}>
            {missing === 0 ? (
              <>
                <Button tone="main" pending={cast.pending} onClick={() => void cast.send(answers)}>
                  Gửi phiếu
                </Button>
                <p>{tally(session, answers)}. Phiếu đã gửi không sửa, không xem lại được.</p>
              </>
            ) : (
              session.agenda.length > 1 && (
                <Button
                  onClick={() =>
                    setAnswers((now) => ({
                      ...Object.fromEntries(session.agenda.map((one) => [one.id, "YES"])),
                      ...now,
                    }))
                  }
                >
                  Đồng ý với {missing} trường hợp còn lại
                </Button>
              )
            )}
          </div>
        </div>
      )}
      {!voting && session.mine?.reason && <p className={styles.wait}>{session.mine.reason}</p>}
    </>
  );
}

/** "3 đồng ý, 1 không đồng ý". */
function tally(session: Session, answers: Record<string, Answer>): string {
  return ANSWERS.map((answer) => {
    const n = session.agenda.filter((one) => answers[one.id] === answer).length;
    return n > 0 && `${n} ${answerWords[answer].toLowerCase()}`;
  })
    .filter(Boolean)
    .join(", ");
}

/** What a member needs to know of a nominee, on one screen. */
function Glance({ item }: { item: SessionItem }) {
  const dossier = useQuery(dossierQuery(item.proposalId));
  return (
    <QueryView query={dossier}>
      {(data) => {
        const nominee = data.nominees.find((one) => one.id === item.nomineeId);
        return (
          <div className={styles.glance}>
            <Section title="Thành tích đề nghị khen">
              <p>{nominee?.achievement}</p>
              <p className={styles.quiet}>
                {[
                  data.number,
                  `${data.proposerName} đề nghị`,
                  nominee?.votes != null &&
                    `suy tôn ${nominee.votes}/${nominee.validBallots} phiếu`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {nominee && (
                <div className={styles.tool}>
                  <DownloadButton
                    small
                    load={() =>
                      download(
                        `/api/v1/award-proposals/${data.id}/nominees/${nominee.id}/report.docx`,
                      )
                    }
                  >
                    Báo cáo thành tích (.docx)
                  </DownloadButton>
                </div>
              )}
            </Section>
            <Section title="Đã được khen" note={`${nominee?.held.length ?? 0}`}>
              {nominee?.held.length ? (
                <ul className={styles.held}>
                  {nominee.held.map((one) => (
                    <li key={one.entryId}>
                      <b>{one.year}</b> {one.award}
                      <span className={styles.quiet}>
                        QĐ {one.decisionNumber}, {formatDate(one.decisionDate)}
                      </span>
                    </li>
                  ))}
                </ul>
              ) : (
                <p>Sổ khen thưởng chưa ghi lần khen nào.</p>
              )}
            </Section>
            <Section title="Giấy tờ" note={`${data.papersReady}/${data.papersNeeded}`}>
              <ul className={styles.held}>
                {data.papers
                  .filter((one) => one.ready)
                  .map((one) => (
                    <li key={one.code}>
                      {one.name}
                      {one.detail && <span className={styles.quiet}>{one.detail}</span>}
                    </li>
                  ))}
              </ul>
              <div className={styles.tool}>
                <ButtonLink small to={subjectPath({ type: "PROPOSAL", id: data.id })}>
                  Mở cả hồ sơ
                </ButtonLink>
              </div>
            </Section>
          </div>
        );
      }}
    </QueryView>
  );
}

export { SlipPage as Component };
