import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, download, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { type Column, DataTable } from "@/ui/DataTable";
import { DownloadButton } from "@/ui/DownloadButton";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { Timeline } from "@/ui/Timeline";
import { toast } from "@/ui/toast";
import { capacityLabels, outcomeTones, statusTones } from "./labels";
import { type Submission, type Submitted, submissionKeys, submissionQuery } from "./queries";
import { ResultsDialog } from "./ResultsDialog";
import { SendDialog } from "./SendDialog";
import styles from "./submission.module.css";

/** One letter upward: its list, its way, and what came back for each. */
function SubmissionPage() {
  const { id = "" } = useParams();
  const submission = useQuery(submissionQuery(id));
  return (
    <QueryView query={submission}>
      {(data) => (
        <>
          <PageHeader
            title={data.number ? `Tờ trình số ${data.number}` : "Tờ trình đang soạn"}
            crumbs={[{ label: "Trình cấp trên", to: paths.submissions }]}
            meta={data.title}
            extra={
              <DownloadButton load={() => download(`/api/v1/higher-submissions/${id}/letter.docx`)}>
                Tải tờ trình (.docx)
              </DownloadButton>
            }
          />
          <Columns
            side={
              <>
                <Section title="Tờ trình">
                  <Facts submission={data} />
                </Section>
                <Section title="Diễn biến">
                  <Timeline
                    events={data.history.map((one) => ({
                      id: one.at,
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
            <Acts submission={data} />
            <Section title="Danh sách đề nghị" note={`${data.nominees.length} trường hợp`} flush>
              <DataTable
                caption="Danh sách đề nghị"
                columns={columns}
                rows={data.nominees}
                rowKey={(one) => one.nomineeId}
                empty={{ title: "Không có trường hợp nào" }}
              />
            </Section>
          </Columns>
        </>
      )}
    </QueryView>
  );
}

function Facts({ submission }: { submission: Submission }) {
  const { status, statusLabel, signer, signerPost, capacity } = submission;
  return (
    <KeyValues
      narrow
      items={[
        {
          label: "Trạng thái",
          value: <StatusBadge tone={statusTones[status]}>{statusLabel}</StatusBadge>,
        },
        { label: "Kính gửi", value: "Thủ tướng Chính phủ" },
        { label: "Gửi qua", value: submission.via },
        { label: "Ngày ký", value: formatDate(submission.signedOn) },
        {
          label: "Người ký",
          value: signer && (
            <>
              {signer}, {signerPost}
              {capacity && <span className={styles.note}>{capacityLabels[capacity]}</span>}
            </>
          ),
        },
        { label: "Ngày gửi", value: formatDate(submission.sentOn) },
        { label: "Người lập", value: submission.createdBy },
      ]}
    />
  );
}

function Acts({ submission }: { submission: Submission }) {
  const [open, setOpen] = useState<"send" | "results" | null>(null);
  const cancel = useMutationWithProblem({
    run: (reason: string, intent) =>
      call(
        api.POST("/api/v1/higher-submissions/{id}/cancellation", {
          params: {
            path: { id: submission.id },
            header: { ...ifMatch(submission.version), ...idempotency(intent.idempotencyKey) },
          },
          body: { reason },
        }),
      ),
    refreshes: [submissionKeys.all],
    done: () => toast.done("Đã hủy tờ trình"),
  });
  const send = actionOf(submission, "SEND");
  const results = actionOf(submission, "RECORD_RESULTS");
  const { status } = submission;
  return (
    <>
      {status === "DRAFT" && (
        <Section title="Việc tiếp theo">
          <p>
            Tải tờ trình, trình lãnh đạo UBND tỉnh ký trên hệ thống văn bản; khi đã gửi, ghi số và
            ngày vào đây.
          </p>
          <div className={styles.acts}>
            <ActionButton
              label="Ghi đã gửi"
              tone="main"
              availability={send}
              onAct={() => setOpen("send")}
            />
            <ActionButton
              label="Hủy tờ trình"
              availability={actionOf(submission, "CANCEL")}
              pending={cancel.pending}
              problem={cancel.problem}
              onAct={cancel.send}
              confirm={{
                title: "Hủy tờ trình",
                text: "Các trường hợp trong tờ trình trở lại danh sách chờ lập tờ trình.",
                reason: { label: "Lý do", required: true },
              }}
            />
          </div>
        </Section>
      )}
      {status === "SENT" && (
        <Section title="Việc tiếp theo">
          <p>
            Khi có quyết định hoặc văn bản trả lời của cấp trên, ghi kết quả của từng trường hợp;
            trường hợp được khen vào sổ khen thưởng ngay.
          </p>
          <ActionButton
            label="Ghi kết quả"
            tone="main"
            availability={results}
            onAct={() => setOpen("results")}
          />
        </Section>
      )}
      {open === "send" && <SendDialog submission={submission} onClose={() => setOpen(null)} />}
      {open === "results" && (
        <ResultsDialog submission={submission} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

const columns: Column<Submitted>[] = [
  {
    key: "name",
    header: "Tập thể, cá nhân",
    width: "36%",
    phone: "title",
    cell: (one) => (
      <>
        <RouteLink to={subjectPath({ type: "PROPOSAL", id: one.proposalId })}>{one.name}</RouteLink>
        {(one.post || one.unitName) && (
          <span className={styles.note}>{[one.post, one.unitName].filter(Boolean).join(", ")}</span>
        )}
      </>
    ),
  },
  { key: "award", header: "Đề nghị", cell: (one) => one.awardName, phone: "plain" },
  {
    key: "outcome",
    header: "Kết quả",
    width: "34%",
    cell: (one) =>
      one.outcome ? (
        <>
          <StatusBadge tone={outcomeTones[one.outcome]}>
            {one.otherAwardName ? `Khen: ${one.otherAwardName}` : one.outcomeLabel}
          </StatusBadge>
          <span className={styles.note}>
            {one.decisionNumber}, {formatDate(one.decidedOn)}, {one.issuerName}
          </span>
          {one.reason && <span className={styles.note}>{one.reason}</span>}
          {one.entryId && (
            <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: one.entryId })}>
              Xem trong sổ khen thưởng
            </RouteLink>
          )}
        </>
      ) : (
        "Chưa có"
      ),
  },
];

export { SubmissionPage as Component };
