import { useQuery } from "@tanstack/react-query";
import { formatDate, formatInstant } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { formatNumber } from "@/lib/numbers";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { Pagination } from "@/ui/Pagination";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./integration.module.css";
import { outcomeOf } from "./labels";
import { type ClientCall, type ClientDay, callsQuery, usageQuery } from "./queries";

const callColumns: Column<ClientCall>[] = [
  { key: "label", header: "Việc", cell: (one) => one.label, phone: "title" },
  {
    key: "at",
    header: "Thời điểm",
    cell: (one) => formatInstant(one.at),
    width: "24%",
    nowrap: true,
  },
  {
    key: "status",
    header: "Kết quả",
    width: "210px",
    cell: (one) => {
      const { tone, words } = outcomeOf(one.status);
      return (
        <StatusBadge tone={tone}>
          {words} ({one.status})
        </StatusBadge>
      );
    },
  },
];

/** Calls by day as bars; the numbers stand beside them. */
export function UsageByDay({ id }: { id: string }) {
  const usage = useQuery(usageQuery(id));
  const most = Math.max(1, ...(usage.data ?? []).map((day) => day.calls));
  const dayColumns: Column<ClientDay>[] = [
    {
      key: "day",
      header: "Ngày",
      cell: (one) => formatDate(one.day),
      width: "120px",
      phone: "title",
    },
    {
      key: "bar",
      header: "Mức độ",
      phone: "hide",
      cell: (one) => (
        <svg
          className={styles.bar}
          viewBox="0 0 100 8"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width={(100 * one.calls) / most} height="8" rx="1" />
        </svg>
      ),
    },
    {
      key: "calls",
      header: "Số lần gọi",
      cell: (one) => formatNumber(one.calls),
      align: "right",
      width: "110px",
    },
    {
      key: "refused",
      header: "Bị từ chối",
      cell: (one) => formatNumber(one.refused),
      align: "right",
      width: "110px",
    },
    {
      key: "failed",
      header: "Máy chủ lỗi",
      cell: (one) => formatNumber(one.failed),
      align: "right",
      width: "110px",
    },
  ];
  return (
    <Section title="Số lần gọi theo ngày" note="30 ngày gần nhất" flush>
      <DataTable
        {...listState({ ...usage, data: usage.data && { items: usage.data } })}
        caption="Số lần gọi theo ngày"
        columns={dayColumns}
        rowKey={(one) => one.day}
        empty={{ title: "Chưa có lần gọi nào" }}
        skeletonRows={3}
      />
    </Section>
  );
}

/** The last calls one by one. */
export function LastCalls({ id }: { id: string }) {
  const params = useListParams({ sort: "-at" });
  const calls = useQuery(callsQuery(id, params.query));
  return (
    <Section
      title="Các lần gọi gần nhất"
      note={calls.data ? formatNumber(calls.data.total) : undefined}
      flush
    >
      <DataTable
        {...listState(calls)}
        caption="Các lần gọi gần nhất"
        columns={callColumns}
        rowKey={(one) => one.id}
        empty={{
          title: "Chưa có lần gọi nào",
          text: "Lần gọi được ghi sau vài giây. Chỉ giữ 1.000 lần gần nhất.",
        }}
      />
      {calls.data && <Pagination {...calls.data} searchOfPage={params.searchOfPage} />}
    </Section>
  );
}
