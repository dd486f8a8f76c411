import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { download } from "@/api/client";
import { formatClock, formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { ActionButton, type ActionSpec } from "@/ui/ActionButton";
import { ButtonLink } from "@/ui/Button";
import { DownloadButton } from "@/ui/DownloadButton";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { Timeline } from "@/ui/Timeline";
import { toast } from "@/ui/toast";
import { AfterwardsSection } from "./AfterwardsSection";
import { AttendanceSection } from "./AttendanceSection";
import styles from "./council.module.css";
import { percentWords, sessionTone } from "./labels";
import { type Session, type SessionItem, sessionQuery, useStep } from "./queries";
import { ClosingDialog, CountDialog, OpeningDialog, VoteDialog } from "./SessionDialogs";
import { SignedSection } from "./SignedSection";

type DialogName = "OPENING" | "VOTE" | "COUNT" | "CLOSING";

/** One session: what is considered, who takes part, the vote and its result, the minutes. */
function SessionPage() {
  const { id = "" } = useParams();
  const session = useQuery(sessionQuery(id));
  return (
    <QueryView query={session}>
      {(data) => <Page session={data} reload={session.refetch} />}
    </QueryView>
  );
}

function Page({ session, reload }: { session: Session; reload: () => unknown }) {
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const step = useStep(session, (_, made) => {
    setDialog(null);
    if (made.to === "sending") toast.done("Thành viên Hội đồng đọc được hồ sơ từ bây giờ");
  });
  const meets = session.form !== "WRITTEN_SLIPS";
  const specs = specsOf(session, step, setDialog);
  const main = session.mine?.mayVote
    ? { label: "Bỏ phiếu", to: `/hoi-dong/phien/${session.id}/phieu` }
    : (specs.find((one) => one.availability?.allowed && one.tone !== "danger") ?? null);
  return (
    <>
      <PageHeader
        title={session.title}
        documentTitle="Phiên họp Hội đồng"
        crumbs={[
          { label: "Hội đồng", to: paths.council },
          { label: session.councilName, to: `/hoi-dong/${session.councilId}` },
        ]}
        badge={<StatusBadge tone={sessionTone[session.status]}>{session.statusLabel}</StatusBadge>}
        meta={[
          session.formLabel,
          session.heldOn
            ? `ngày ${formatDate(session.heldOn)}`
            : session.plannedOn && `dự kiến ${formatDate(session.plannedOn)}`,
          formatClock(session.startedAt ?? session.plannedAt),
          session.place,
        ]
          .filter(Boolean)
          .join(" · ")}
        main={main}
        actions={specs.filter((one) => one !== main && one.availability?.allowed)}
      />
      <Columns
        side={
          <>
            {session.vote && <VoteFacts session={session} />}
            <Section title="Thông tin">
              <KeyValues
                narrow
                items={[
                  { label: "Chủ trì", value: session.chair },
                  { label: "Thư ký", value: session.secretary },
                  {
                    label: "Gửi tài liệu",
                    value: session.sentOn ? formatDate(session.sentOn) : "Chưa gửi",
                  },
                ]}
              />
            </Section>
            {session.status === "CLOSED" && <SignedSection id={session.id} />}
            <Section title="Diễn biến" flush>
              <Timeline
                events={session.history.map((one) => ({
                  id: `${one.at}-${one.to}`,
                  title: one.label,
                  by: one.by,
                  at: one.at,
                  reason: one.reason,
                }))}
              />
            </Section>
          </>
        }
      >
        <AgendaSection session={session} step={step} />
        <AfterwardsSection session={session} />
        {session.members.length > 0 && <AttendanceSection session={session} />}
        {session.conclusion && (
          <Section title="Kết luận">
            <p>{session.conclusion}</p>
          </Section>
        )}
      </Columns>
      {dialog === "OPENING" && (
        <OpeningDialog
          session={session}
          step={step}
          meets={meets}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === "VOTE" && (
        <VoteDialog session={session} step={step} onClose={() => setDialog(null)} />
      )}
      {dialog === "COUNT" && (
        <CountDialog
          session={session}
          step={step}
          onClose={() => setDialog(null)}
          onReload={() => void reload()}
        />
      )}
      {dialog === "CLOSING" && (
        <ClosingDialog session={session} step={step} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

function specsOf(
  session: Session,
  step: ReturnType<typeof useStep>,
  open: (dialog: DialogName) => void,
): ActionSpec[] {
  const busy = { pending: step.pending, problem: step.problem };
  const onDevices = session.vote?.way === "DEVICE";
  const counted = session.vote?.counted;
  const specs: (ActionSpec & { action: string })[] = [
    {
      action: "SEND",
      label: "Gửi tài liệu cho thành viên",
      ...busy,
      onAct: () => step.send({ to: "sending" }),
      confirm: {
        title: "Gửi tài liệu cho thành viên Hội đồng?",
        text: "Từ lúc này thành viên Hội đồng đọc được các hồ sơ trong nội dung phiên họp.",
      },
    },
    {
      action: "OPEN",
      label: session.form === "WRITTEN_SLIPS" ? "Bắt đầu lấy phiếu" : "Khai mạc",
      onAct: () => open("OPENING"),
    },
    { action: "OPEN_VOTE", label: "Mở bỏ phiếu", onAct: () => open("VOTE") },
    ...(counted
      ? []
      : [
          onDevices
            ? {
                action: "COUNT",
                label: "Kiểm phiếu",
                ...busy,
                onAct: () => step.send({ to: "urn-opening" }),
                confirm: {
                  title: "Kết thúc bỏ phiếu, kiểm phiếu?",
                  text: `${session.vote?.voted ?? 0}/${session.vote?.voters ?? 0} thành viên đã bỏ phiếu. Sau khi kiểm không ai bỏ phiếu được nữa.`,
                },
              }
            : { action: "COUNT", label: "Ghi kết quả kiểm phiếu", onAct: () => open("COUNT") },
        ]),
    { action: "CLOSE", label: "Thông qua biên bản, kết thúc", onAct: () => open("CLOSING") },
    ...(counted && !onDevices
      ? [{ action: "COUNT", label: "Sửa kết quả kiểm phiếu", onAct: () => open("COUNT") }]
      : []),
    {
      action: "SET_AGENDA",
      label: "Chọn nội dung",
      to: `/hoi-dong/phien/${session.id}/noi-dung`,
    },
    {
      action: "CANCEL",
      label: "Hủy phiên họp",
      tone: "danger",
      ...busy,
      onAct: (reason: string) => step.send({ to: "cancellation", body: { reason } }),
      confirm: { title: "Hủy phiên họp?", reason: { label: "Lý do", required: true } },
    },
  ];
  return specs.map(({ action, ...spec }) => ({ ...spec, availability: actionOf(session, action) }));
}

function AgendaSection({ session, step }: { session: Session; step: ReturnType<typeof useStep> }) {
  const awards = [...new Set(session.agenda.map((one) => one.awardName))];
  const mayRead = session.mine || actionOf(session, "EDIT");
  return (
    <>
      {session.agenda.length === 0 && (
        <Section title="Nội dung">
          <p>Chưa chọn trường hợp nào.</p>
        </Section>
      )}
      {awards.map((award) => {
        const lines = session.agenda.filter((one) => one.awardName === award);
        return (
          <Section
            key={award}
            title={award}
            note={`${lines.length} trường hợp · cần ${lines[0]?.thresholdWords}`}
            flush
          >
            <ul className={styles.agenda}>
              {lines.map((one) => (
                <li key={one.id}>
                  <div>
                    {mayRead ? (
                      <RouteLink to={subjectPath({ type: "PROPOSAL", id: one.proposalId })}>
                        {one.name}
                      </RouteLink>
                    ) : (
                      one.name
                    )}
                    {one.unitName && <span className={styles.quiet}>{one.unitName}</span>}
                  </div>
                  <Result item={one} />
                  {session.status === "OPEN" && actionOf(session, "TAKE_OFF")?.allowed && (
                    <ActionButton
                      small
                      tone="quiet"
                      label="Không xét"
                      pending={step.pending}
                      problem={step.problem}
                      onAct={(reason) =>
                        step.send({ to: "removal", itemId: one.id, body: { reason } })
                      }
                      confirm={{
                        title: `Không xét ${one.name} ở phiên họp này?`,
                        text: session.vote
                          ? "Phiếu đã phát vẫn hợp lệ với các dòng khác; dòng của trường hợp này không được tính. Trường hợp này chờ phiên họp sau."
                          : "Trường hợp này ra khỏi nội dung phiên họp, chờ phiên họp sau.",
                        reason: { label: "Lý do", required: true },
                      }}
                    />
                  )}
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
      {session.mine && session.status !== "CLOSED" && (
        <p className={styles.reading}>
          <ButtonLink to={`/hoi-dong/phien/${session.id}/phieu`}>
            {session.mine.mayVote ? "Xem hồ sơ, bỏ phiếu" : "Đọc lần lượt từng hồ sơ"}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function Result({ item }: { item: SessionItem }) {
  const { result } = item;
  if (!result) return null;
  return (
    <div className={styles.result}>
      <span>
        <b>
          {result.votes}/{result.base}
        </b>{" "}
        đồng ý ({percentWords(result.percent)}) · {result.against} không đồng ý · {result.blank}{" "}
        trắng
      </span>
      <StatusBadge tone={result.passed ? "done" : "late"}>
        {result.passed ? "Đạt" : "Chưa đạt"}
      </StatusBadge>
    </div>
  );
}

function VoteFacts({ session }: { session: Session }) {
  const { vote } = session;
  if (!vote) return null;
  return (
    <Section title="Bỏ phiếu" tone={vote.findings.length > 0 ? "warning" : "plain"}>
      <KeyValues
        narrow
        items={[
          { label: "Cách bỏ phiếu", value: vote.wayLabel },
          { label: "Được bỏ phiếu", value: `${vote.voters}/${vote.memberCount} thành viên` },
          ...(vote.voted == null ? [] : [{ label: "Đã bỏ phiếu", value: String(vote.voted) }]),
          ...(vote.issued == null
            ? []
            : [
                {
                  label: "Phiếu",
                  value: `phát ra ${vote.issued}, thu về ${vote.returned}, hợp lệ ${vote.valid}, không hợp lệ ${vote.spoilt}`,
                },
              ]),
          { label: "Cần dự họp", value: vote.quorumWords },
          { label: "Tính trên", value: vote.baseLabel },
          ...(vote.tellers.length > 0
            ? [{ label: "Tổ kiểm phiếu", value: vote.tellers.join("; ") }]
            : []),
        ]}
      />
      {!vote.rulesConfirmed && (
        <p className={styles.tool}>
          <StatusBadge tone="info">Tỷ lệ cần xác nhận</StatusBadge>
        </p>
      )}
      {vote.findings.length > 0 && (
        <ul className={styles.findings}>
          {vote.findings.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {vote.counted && (
        <div className={styles.tool}>
          <DownloadButton
            small
            load={() => download(`/api/v1/council-sessions/${session.id}/minutes.docx`)}
          >
            Tải biên bản (.docx)
          </DownloadButton>
        </div>
      )}
    </Section>
  );
}

export { SessionPage as Component };
