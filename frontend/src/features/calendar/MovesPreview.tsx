import { formatDate, weekday } from "@/lib/dates";
import { type Subject, subjectPath } from "@/lib/paths";
import { type Column, DataTable } from "@/ui/DataTable";
import { Section } from "@/ui/Section";
import styles from "./calendar.module.css";
import { DayTable } from "./DayTable";
import type { CalendarPreview } from "./queries";

type Move = CalendarPreview["moves"][number];

const columns: Column<Move>[] = [
  { key: "title", header: "Hồ sơ, nhiệm vụ", cell: (one) => one.title },
  {
    key: "from",
    header: "Hạn đang có",
    width: "190px",
    cell: (one) => `${weekday(one.from)} ${formatDate(one.from)}`,
  },
  {
    key: "to",
    header: "Hạn mới",
    width: "190px",
    cell: (one) => `${weekday(one.to)} ${formatDate(one.to)}`,
  },
];

/** What saving would change: due dates first, then the year as it would be. */
export function MovesPreview({ preview }: { preview: CalendarPreview }) {
  return (
    <div className={styles.result}>
      <Section
        title="Thời hạn sẽ thay đổi"
        note={preview.moves.length > 0 ? `${preview.moves.length} thời hạn` : undefined}
        flush
      >
        <DataTable
          caption="Thời hạn sẽ thay đổi"
          columns={columns}
          rows={preview.moves}
          rowKey={(one) => one.subject.id}
          rowTo={(one) => subjectPath(one.subject as Subject)}
          empty={{ title: "Không có thời hạn nào thay đổi" }}
        />
      </Section>
      <Section title="Lịch của năm sau khi lưu" note={`${preview.days.length} ngày`} flush>
        <p className={`${styles.note} ${styles.inside}`}>Chưa lưu gì cho đến khi bấm “Lưu lịch”.</p>
        <DayTable days={preview.days} />
      </Section>
    </div>
  );
}
