import { actionOf } from "@/api/actions";
import { download } from "@/api/client";
import { Button } from "@/ui/Button";
import { type Column, DataTable } from "@/ui/DataTable";
import { DownloadButton } from "@/ui/DownloadButton";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import type { DialogName } from "./actions";
import styles from "./proposal.module.css";
import type { Paper, Proposal } from "./queries";
import type { useStep } from "./steps";

const BY_SYSTEM = ["TTR", "DS", "BCTT"];

/** The papers of the dossier: what is there, from where, and what is missing. */
export function PapersSection({
  proposal,
  step,
  open,
}: {
  proposal: Proposal;
  step: ReturnType<typeof useStep>;
  open: (dialog: DialogName) => void;
}) {
  const mayEdit = actionOf(proposal, "EDIT")?.allowed === true;
  const fromVote = proposal.proposerKind === "BLOCK";
  const columns: Column<Paper>[] = [
    {
      key: "name",
      header: "Loại",
      phone: "title",
      width: "32%",
      cell: (paper) => (
        <>
          <span className={styles.paperName}>{paper.name}</span>
          <span className={styles.quiet}>
            {" "}
            {paper.required ? (paper.confirmed ? "" : "· theo thông lệ") : "· nếu có"}
          </span>
        </>
      ),
    },
    {
      key: "state",
      header: "Tình trạng",
      phone: "plain",
      cell: (paper) =>
        paper.ready ? (
          <>
            {paper.detail ?? "Đã có"}
            {paper.check && (
              <div className={styles.itemTools}>
                <StatusBadge tone={paper.check.result === "FAULTY" ? "late" : "done"}>
                  Thẩm định: {paper.check.resultLabel.toLowerCase()}
                  {paper.check.note ? ` – ${paper.check.note}` : ""}
                </StatusBadge>
              </div>
            )}
          </>
        ) : paper.required ? (
          <span className={paper.confirmed ? styles.missing : undefined}>
            {paper.confirmed ? "Còn thiếu" : "Chưa có"}
            {paper.detail ? `: ${paper.detail}` : ""}
          </span>
        ) : (
          <span className={styles.quiet}>Chưa có</span>
        ),
    },
    { key: "source", header: "Nguồn", phone: "hide", width: "20%", cell: (paper) => paper.source },
    {
      key: "tools",
      header: "Việc",
      phone: "plain",
      width: "190px",
      cell: (paper) => (
        <div className={styles.tools}>
          {paper.download && (
            <DownloadButton small tone="quiet" load={() => download(paper.download ?? "")}>
              {(paper.code === "TTR" || paper.code === "BB") && !paper.ready
                ? "Soạn từ mẫu"
                : "Tải .docx"}
            </DownloadButton>
          )}
          {mayEdit &&
            !BY_SYSTEM.includes(paper.code) &&
            !(fromVote && (paper.code === "BB" || paper.code === "PHIEU")) &&
            (paper.attached ? (
              <Button
                small
                tone="quiet"
                pending={step.pending}
                onClick={() => void step.send({ to: "paper-out", code: paper.code })}
              >
                Bỏ
                <span className="sr-only"> {paper.name}</span>
              </Button>
            ) : (
              <Button small tone="quiet" onClick={() => open(`PAPER:${paper.code}`)}>
                Bổ sung
                <span className="sr-only"> {paper.name}</span>
              </Button>
            ))}
        </div>
      ),
    },
  ];
  return (
    <Section
      title="Giấy tờ"
      note={`${proposal.papersReady}/${proposal.papersNeeded}`}
      flush
      actions={
        proposal.nominees.length > 0 && (
          <DownloadButton
            small
            tone="quiet"
            load={() => download(`/api/v1/award-proposals/${proposal.id}/summary.docx`)}
          >
            Tóm tắt thành tích (.docx)
          </DownloadButton>
        )
      }
    >
      <DataTable
        caption="Giấy tờ của hồ sơ"
        columns={columns}
        // What is only needed in some cases and is not there matters to those who can still add it.
        rows={proposal.papers.filter((paper) => mayEdit || paper.required || paper.ready)}
        rowKey={(paper) => paper.code}
        empty={{ title: "Chưa có đề nghị nào nên chưa biết cần giấy tờ gì" }}
      />
    </Section>
  );
}
