import { formatDate } from "@/lib/dates";
import { type Column, DataTable } from "@/ui/DataTable";
import { StatusBadge } from "@/ui/StatusBadge";
import { capital, dayKindLabels, dayOriginLabels } from "./labels";
import type { CalendarDay } from "./queries";

const columns: Column<CalendarDay>[] = [
  {
    key: "day",
    header: "Ngày",
    width: "190px",
    nowrap: true,
    phone: "title",
    cell: (one) => `${capital(one.weekday)} ${formatDate(one.day)}`,
  },
  { key: "name", header: "Tên", cell: (one) => capital(one.name) },
  {
    key: "kind",
    header: "Nghỉ hay làm",
    width: "130px",
    cell: (one) => (
      <StatusBadge tone={one.kind === "OFF" ? "neutral" : "open"}>
        {dayKindLabels[one.kind]}
      </StatusBadge>
    ),
  },
  {
    key: "source",
    header: "Căn cứ",
    cell: (one) => `${dayOriginLabels[one.origin]}: ${one.source}`,
  },
  {
    key: "certain",
    header: "Chắc chắn",
    width: "200px",
    cell: (one) =>
      one.certain ? (
        <StatusBadge tone="done">Đã rõ</StatusBadge>
      ) : (
        <StatusBadge tone="open">Chờ thông báo của năm</StatusBadge>
      ),
  },
];

/** The named days of a year in order. */
export function DayTable({ days }: { days: readonly CalendarDay[] }) {
  return (
    <DataTable
      caption="Ngày nghỉ và ngày làm bù"
      columns={columns}
      rows={days}
      rowKey={(one) => one.day}
      empty={{ title: "Năm này chưa có ngày nào" }}
    />
  );
}
