import { formatDate, weekday } from "@/lib/dates";
import { Button } from "@/ui/Button";
import { type Column, DataTable } from "@/ui/DataTable";
import { DownloadButton } from "@/ui/DownloadButton";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import styles from "./calendar.module.css";
import { icsOf, textOf } from "./chain";
import { capital } from "./labels";
import type { ChainStep, ChainView } from "./queries";

const columns: Column<ChainStep>[] = [
  { key: "name", header: "Việc phải xong", phone: "title", cell: (one) => one.name },
  { key: "who", header: "Ai làm", cell: (one) => one.who ?? "Chưa ghi", width: "20%" },
  {
    key: "startBy",
    header: "Bắt đầu chậm nhất",
    width: "180px",
    cell: (one) => `${capital(weekday(one.startBy))} ${formatDate(one.startBy)}`,
  },
  {
    key: "lastDay",
    header: "Xong chậm nhất",
    width: "190px",
    cell: (one) => (
      <strong>
        {capital(one.weekday)} {formatDate(one.lastDay)}
      </strong>
    ),
  },
  { key: "explanation", header: "Cách tính", cell: (one) => one.explanation },
];

async function copy(view: ChainView) {
  try {
    await navigator.clipboard.writeText(textOf(view));
    toast.done("Đã chép lịch ngược");
  } catch {
    toast.failed("Trình duyệt không cho chép. Hãy tải tệp lịch hoặc chép bảng bằng tay.");
  }
}

/** The last day of each step. */
export function ChainResult({ view }: { view: ChainView }) {
  return (
    <div className={styles.result}>
      <Section
        title="Ngày cuối cùng của từng bước"
        note={`Bắt đầu chậm nhất ${view.startByWeekday} ${formatDate(view.startBy)}`}
        flush
      >
        {view.unconfirmedYears.length > 0 && (
          <p className={`${styles.note} ${styles.inside}`}>
            <StatusBadge tone="open">
              Chưa có thông báo của năm {view.unconfirmedYears.join(", ")}
            </StatusBadge>{" "}
            Ngày có thể thay đổi khi có thông báo nghỉ lễ, tết.
          </p>
        )}
        <DataTable
          caption="Ngày cuối cùng của từng bước"
          columns={columns}
          rows={view.steps}
          rowKey={(one) => `${view.steps.indexOf(one)}`}
          empty={{ title: "Chưa có bước nào" }}
        />
        <p className={`${styles.tools} ${styles.inside} ${styles.note}`}>
          <Button onClick={() => void copy(view)}>Chép thành chữ</Button>
          <DownloadButton
            load={async () => ({
              blob: new Blob([icsOf(view, new Date())], { type: "text/calendar" }),
              fileName: `lich-nguoc-${view.finalDay}.ics`,
            })}
          >
            Tải tệp lịch
          </DownloadButton>
        </p>
      </Section>
    </div>
  );
}
