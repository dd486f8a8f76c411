import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { download } from "@/api/client";
import { formatInstant } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { DownloadButton } from "@/ui/DownloadButton";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./proposal.module.css";
import { type Report, reportQuery } from "./queries";
import { ReportEditor } from "./ReportEditor";
import { ReportText } from "./ReportText";

/** The achievement report of one nominee: written by its unit, read by the others. */
function ReportPage() {
  const { id = "", nomineeId = "" } = useParams();
  const report = useQuery(reportQuery(id, nomineeId));
  return (
    <QueryView query={report}>
      {(data) => (
        <>
          <ReportHead report={data} />
          {actionOf(data, "WRITE")?.allowed ? (
            <ReportEditor key={data.confirmedAt ?? "open"} report={data} />
          ) : (
            <ReportText report={data} reload={report.refetch} />
          )}
        </>
      )}
    </QueryView>
  );
}

function ReportHead({ report }: { report: Report }) {
  return (
    <>
      <PageHeader
        title={`Báo cáo thành tích: ${report.subjectName}`}
        documentTitle="Báo cáo thành tích"
        crumbs={[
          { label: "Hồ sơ khen thưởng", to: paths.proposals },
          { label: "Hồ sơ", to: subjectPath({ type: "PROPOSAL", id: report.proposalId }) },
        ]}
        badge={
          report.confirmedBy ? (
            <StatusBadge tone="done">Đã xác nhận</StatusBadge>
          ) : (
            <StatusBadge tone="open">Đang viết</StatusBadge>
          )
        }
        meta={`${report.awardName} năm ${report.year} · ${report.proposerName} đề nghị · mẫu ${report.form}${
          report.confirmedBy && report.confirmedAt
            ? ` · ${report.confirmedBy} xác nhận ${formatInstant(report.confirmedAt)}`
            : ""
        }`}
        extra={
          <DownloadButton
            load={() =>
              download(
                `/api/v1/award-proposals/${report.proposalId}/nominees/${report.nomineeId}/report.docx`,
              )
            }
          >
            Tải mẫu điền sẵn (.docx)
          </DownloadButton>
        }
      />
      {report.returnReason && (
        <div className={styles.returned} role="note">
          <p>Hồ sơ được trả lại để bổ sung</p>
          <p>{report.returnReason}</p>
        </div>
      )}
    </>
  );
}

export { ReportPage as Component };
