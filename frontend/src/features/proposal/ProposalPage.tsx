import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { useMay } from "@/api/beginnings";
import { useMe } from "@/api/me";
import { daysBetween, formatDate, formatDayMonth } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { type Step as ShownStep, Steps } from "@/ui/Steps";
import { Timeline } from "@/ui/Timeline";
import { toast } from "@/ui/toast";
import { actionsOf, type DialogName } from "./actions";
import { ConsultationSection } from "./ConsultationSection";
import { EligibilitySection } from "./EligibilitySection";
import { FindingsSection } from "./FindingsSection";
import { HistorySection } from "./HistorySection";
import { statusTones } from "./labels";
import { NomineesSection } from "./NomineesSection";
import { OpinionsSection } from "./OpinionsSection";
import { OutcomeNoticeSection } from "./OutcomeNoticeSection";
import { OverridesSection } from "./OverridesSection";
import { PapersSection } from "./PapersSection";
import { PrioritySection } from "./PrioritySection";
import { ProposalDialogs } from "./ProposalDialogs";
import styles from "./proposal.module.css";
import { type Proposal, proposalQuery } from "./queries";
import { RoundSection } from "./RoundSection";
import { SideFacts } from "./SideFacts";
import { type Step, useStep } from "./steps";

const DONE_WORDS: Partial<Record<Step["to"], string>> = {
  withdrawal: "Đã rút hồ sơ",
  receipt: "Đã tiếp nhận hồ sơ",
  return: "Đã trả lại để bổ sung",
  letter: "Đã ghi tờ trình đã ký",
  "head-signature": "Đã ký trình",
  reconsideration: "Đã yêu cầu thẩm định lại",
  verification: "Đã thẩm tra, trình lãnh đạo UBND tỉnh",
  "office-return": "Đã trả lại Sở Nội vụ",
  decision: "Đã ghi quyết định và sổ khen thưởng",
  closing: "Đã kết thúc hồ sơ",
  paper: "Đã thêm giấy tờ",
  "paper-out": "Đã bỏ giấy tờ",
  routes: "Đã ghi đường xét",
  nominee: "Đã thêm đề nghị",
  "nominee-out": "Đã bỏ đề nghị",
  "nominees-out": "Đã hoàn tác danh sách",
  round: "Đã đổi đợt xét",
  "lead-receipt": "Đã tiếp nhận ở cơ quan chủ trì",
  "lead-return": "Đã trả lại để bổ sung",
  "lead-appraisal": "Đã lưu ý kiến sơ duyệt",
};

/** One dossier: where it stands, what comes next, why not, and all it holds. */
function ProposalPage() {
  const { id = "" } = useParams();
  const proposal = useQuery(proposalQuery(id));
  return (
    <QueryView query={proposal}>
      {(data) => <Dossier proposal={data} reload={proposal.refetch} />}
    </QueryView>
  );
}

function Dossier({ proposal, reload }: { proposal: Proposal; reload: () => unknown }) {
  const { today } = useMe();
  const go = useGo();
  // Who may read drafts of decisions works on the province's dossiers.
  const province = useMay("READ_DECISION_DRAFTS") && proposal.number !== null;
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const step = useStep(proposal, (after, made) => {
    setDialog(null);
    if (made.to === "submission" || made.to === "resubmission") go(`/ho-so/${after.id}/da-gui`);
    else if (made.to === "appraisal") go(`/ho-so/${after.id}/tham-dinh`);
    else if (DONE_WORDS[made.to]) toast.done(DONE_WORDS[made.to] ?? "");
  });
  const open = (name: DialogName) => {
    step.reset();
    setDialog(name);
  };
  const { main, others } = actionsOf(proposal, step, open);
  return (
    <>
      <PageHeader
        title={proposal.title}
        crumbs={[
          { label: "Hồ sơ khen thưởng", to: paths.proposals },
          { label: `Thành tích năm ${proposal.year}` },
        ]}
        badge={
          <StatusBadge tone={statusTones[proposal.status]}>{proposal.statusLabel}</StatusBadge>
        }
        meta={metaOf(proposal)}
        main={main}
        actions={others}
      />
      {proposal.status === "RETURNED" && (
        <div className={styles.returned} role="note">
          <p>Hồ sơ được trả lại để bổ sung</p>
          <p>{proposal.returnReason}</p>
        </div>
      )}
      {proposal.status === "APPRAISING" && proposal.returnReason && proposal.upLetter && (
        <div className={styles.returned} role="note">
          <p>Được yêu cầu thẩm định lại</p>
          <p>{proposal.returnReason}</p>
        </div>
      )}
      {proposal.status !== "WITHDRAWN" && <Steps steps={stepsOf(proposal, today)} />}
      <Columns
        side={
          <>
            <RoundSection proposal={proposal} step={step} />
            <SideFacts proposal={proposal} />
            {proposal.nominees.length > 0 && (
              <PrioritySection proposalId={proposal.id} version={proposal.version} />
            )}
            <Section title="Diễn biến" flush>
              <Timeline
                events={proposal.history.map((change) => ({
                  id: `${change.at}-${change.to}`,
                  title: change.label,
                  by: change.by,
                  at: change.at,
                  reason: change.reason,
                }))}
              />
            </Section>
          </>
        }
      >
        <NomineesSection proposal={proposal} step={step} onAdd={() => open("NOMINEE")} />
        {proposal.papers.length > 0 && ["DECIDED", "CLOSED"].includes(proposal.status) && (
          <OutcomeNoticeSection proposalId={proposal.id} />
        )}
        {proposal.papers.length > 0 && (
          <PapersSection proposal={proposal} step={step} open={open} />
        )}
        {province && <HistorySection proposalId={proposal.id} />}
        {province && <OverridesSection proposalId={proposal.id} />}
        {province && <OpinionsSection proposal={proposal} />}
        {proposal.papers.length > 0 && proposal.acceptedOn && (
          <ConsultationSection proposalId={proposal.id} />
        )}
        {proposal.nominees.length > 0 && (
          <EligibilitySection proposalId={proposal.id} version={proposal.version} />
        )}
        {proposal.findings.length > 0 && <FindingsSection findings={proposal.findings} />}
      </Columns>
      <ProposalDialogs
        proposal={proposal}
        dialog={dialog}
        step={step}
        onClose={() => setDialog(null)}
        onReload={() => {
          step.reset();
          void reload();
        }}
      />
    </>
  );
}

function metaOf(proposal: Proposal): string {
  return [
    proposal.number ?? "Chưa có số hồ sơ",
    `${proposal.proposerName} đề nghị`,
    proposal.acceptedOn && `tiếp nhận ${formatDate(proposal.acceptedOn)}`,
    proposal.assignee && `phụ trách: ${proposal.assignee.name}`,
    proposal.round > 1 && `gửi lần ${proposal.round}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

function stepsOf(proposal: Proposal, today: string): ShownStep[] {
  const returned = proposal.status === "RETURNED";
  return proposal.steps.map((one) => {
    const current = one.state === "CURRENT";
    const left =
      current && proposal.dueOn && ["RECEIVED", "APPRAISING"].includes(proposal.status)
        ? daysBetween(today, proposal.dueOn)
        : null;
    return {
      label: one.label,
      state: one.state === "DONE" ? "done" : current ? (returned ? "returned" : "current") : "todo",
      note: one.on
        ? formatDayMonth(one.on)
        : left === null
          ? current && returned
            ? "chờ bổ sung"
            : undefined
          : left < 0
            ? `quá hạn ${-left} ngày`
            : left === 0
              ? "hạn hôm nay"
              : `còn ${left} ngày`,
    };
  });
}

export { ProposalPage as Component };
