import { useState } from "react";
import { formatDate, formatInstant, weekday } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { type Column, DataTable } from "@/ui/DataTable";
import { RouteLink } from "@/ui/RouteLink";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./audit.module.css";
import { stateTones } from "./labels";
import type { VerifiedDay } from "./queries";

const columns: Column<VerifiedDay>[] = [
  {
    key: "day",
    header: "Ngày ghi",
    cell: ({ day }) => (
      <RouteLink to={`${paths.audit}?from=${day}&to=${day}`}>
        {formatDate(day)} <span className={styles.quiet}>{weekday(day)}</span>
      </RouteLink>
    ),
    phone: "title",
    nowrap: true,
  },
  {
    key: "entries",
    header: "Số bản ghi",
    cell: ({ entries }) => formatNumber(entries),
    align: "right",
    width: "130px",
  },
  {
    key: "state",
    header: "Tình trạng",
    cell: ({ state, stateLabel }) => (
      <StatusBadge tone={stateTones[state]}>{stateLabel}</StatusBadge>
    ),
    width: "190px",
  },
  {
    key: "signed",
    header: "Ký lúc",
    cell: ({ digest }) => (digest ? formatInstant(digest.signedAt) : "Chưa ký"),
    width: "190px",
    nowrap: true,
  },
  {
    key: "key",
    header: "Mã băm cuối ngày",
    cell: ({ digest }) =>
      digest ? <code className={styles.hash}>{digest.lastHash.slice(0, 16)}…</code> : "",
    phone: "hide",
    width: "200px",
  },
];

const SHORT = 62;

/** Each day of the trail as it was found. */
export function DayTable({ days }: { days: readonly VerifiedDay[] }) {
  const [all, setAll] = useState(false);
  const rows = all ? days : days.slice(0, SHORT);
  return (
    <div className={`card ${styles.days}`}>
      <DataTable
        caption="Từng ngày của nhật ký"
        columns={columns}
        rows={rows}
        rowKey={({ day }) => day}
        empty={{ title: "Nhật ký chưa có ngày nào", text: "" }}
      />
      {rows.length < days.length && (
        <div className={styles.more}>
          <Button onClick={() => setAll(true)}>Hiện đủ {formatNumber(days.length)} ngày</Button>
        </div>
      )}
    </div>
  );
}
