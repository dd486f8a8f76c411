import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { type Column, DataTable } from "@/ui/DataTable";
import { KeyValues } from "@/ui/KeyValues";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import styles from "./proposal.module.css";
import type { Report } from "./queries";
import { useReportStep } from "./reportSteps";

const results: Column<Report["results"][number]>[] = [
  { key: "indicator", header: "Chỉ tiêu, nhiệm vụ", phone: "title", cell: (row) => row.indicator },
  { key: "planned", header: "Đề ra", width: "18%", cell: (row) => row.planned ?? "" },
  { key: "reached", header: "Kết quả", width: "18%", cell: (row) => row.reached ?? "" },
  { key: "comparison", header: "So sánh", width: "20%", cell: (row) => row.comparison ?? "" },
];

const awards: Column<Report["awards"][number]>[] = [
  { key: "award", header: "Danh hiệu, hình thức", phone: "title", cell: (row) => row.award },
  { key: "year", header: "Năm", width: "80px", cell: (row) => row.year },
  {
    key: "decision",
    header: "Quyết định",
    width: "26%",
    cell: (row) =>
      [row.decisionNumber, row.decisionDate && formatDate(row.decisionDate)]
        .filter(Boolean)
        .join(", "),
  },
  { key: "authority", header: "Cơ quan", width: "26%", cell: (row) => row.authority ?? "" },
];

/** The report as it is read: confirmed, or of another unit. */
export function ReportText({ report, reload }: { report: Report; reload: () => unknown }) {
  const reopen = useReportStep(report, () => {
    toast.done("Đã mở lại báo cáo để sửa");
    void reload();
  });
  const again = actionOf(report, "REOPEN");
  const person = report.subjectKind === "INDIVIDUAL";
  const lines = (text: string | null | undefined) =>
    text && <span style={{ whiteSpace: "pre-line" }}>{text}</span>;
  return (
    <>
      {again?.allowed && (
        <div className={styles.tools} style={{ marginBottom: 16 }}>
          <ActionButton
            label="Mở lại để sửa"
            availability={again}
            pending={reopen.pending}
            problem={reopen.problem}
            onAct={() => reopen.send({ to: "reopen", version: report.version })}
            confirm={{
              title: "Mở lại báo cáo để sửa?",
              text: "Báo cáo phải được xác nhận lại trước khi gửi hồ sơ.",
            }}
          />
        </div>
      )}
      <Section title={person ? "Sơ lược lý lịch" : "Đặc điểm, tình hình"}>
        <KeyValues
          items={
            person
              ? [
                  { label: "Họ và tên", value: report.subjectName },
                  { label: "Ngày sinh", value: formatDate(report.birthDate) },
                  { label: "Giới tính", value: report.gender },
                  { label: "Quê quán", value: report.nativePlace },
                  { label: "Trú quán", value: report.residence },
                  { label: "Chức vụ", value: report.posts },
                  { label: "Trình độ chuyên môn", value: report.qualification },
                ]
              : [
                  { label: "Tên tập thể", value: report.subjectName },
                  { label: "Trụ sở chính", value: report.headquarters },
                  { label: "Điện thoại, thư điện tử", value: report.contact },
                  { label: "Quá trình thành lập", value: lines(report.foundation) },
                  { label: "Cơ cấu tổ chức, biên chế", value: lines(report.structure) },
                  { label: "Tổ chức đảng, đoàn thể", value: lines(report.organisations) },
                ]
          }
        />
      </Section>
      <Section title="Chức năng, nhiệm vụ">{lines(report.functions) || "Chưa có"}</Section>
      <Section title={`Kết quả thực hiện năm ${report.year}`} flush>
        <DataTable
          caption="Kết quả thực hiện"
          columns={results}
          rows={report.results}
          rowKey={(row) => row.indicator}
          empty={{ title: "Không có bảng chỉ tiêu", text: report.others ?? undefined }}
        />
      </Section>
      {report.others && report.results.length > 0 && (
        <Section title="Thành tích khác">{lines(report.others)}</Section>
      )}
      <Section title="Biện pháp, nguyên nhân">{lines(report.measures) || "Chưa có"}</Section>
      <Section title="Chấp hành và hoạt động đảng, đoàn thể">
        <KeyValues
          items={[
            { label: "Chấp hành", value: lines(report.compliance) },
            { label: "Đảng, đoàn thể", value: lines(report.partyWork) },
          ]}
        />
      </Section>
      <Section title="Khen thưởng đã có" flush>
        <DataTable
          caption="Khen thưởng đã có"
          columns={awards}
          rows={report.awards}
          rowKey={(row) => `${row.year}-${row.award}-${row.decisionNumber ?? ""}`}
          empty={{ title: "Báo cáo không ghi khen thưởng nào" }}
        />
      </Section>
    </>
  );
}
