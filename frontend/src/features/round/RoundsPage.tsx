import { useQuery } from "@tanstack/react-query";
import { useMay } from "@/api/beginnings";
import { useMe } from "@/api/me";
import { daysBetween, formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import { levels, options, statuses } from "./labels";
import { type RoundLevel, type RoundStatus, type RoundSummary, roundsQuery } from "./queries";
import styles from "./round.module.css";

const columnsFor = (today: string): Column<RoundSummary>[] => [
  {
    key: "name",
    header: "Đợt xét",
    cell: (one) => (
      <>
        {one.name}
        <span className={styles.second}>{one.subjectLabel}</span>
      </>
    ),
    sort: "name",
    phone: "title",
  },
  {
    key: "whose",
    header: "Của ai",
    cell: (one) => one.ownerName ?? "Tỉnh",
    width: "20%",
  },
  {
    key: "lead",
    header: "Cơ quan chủ trì",
    cell: (one) =>
      one.leadName
        ? `${one.leadName}${one.leads ? " (đơn vị mình)" : ""}`
        : one.level === "PROVINCE"
          ? "Sở Nội vụ"
          : "–",
    width: "17%",
  },
  {
    key: "due",
    header: "Hạn gửi",
    cell: (one) => (one.dueOn ? dueWords(one, today) : "Không định"),
    width: "16%",
  },
  {
    key: "status",
    header: "Trạng thái",
    cell: (one) => <StatusBadge tone={statuses[one.status].tone}>{one.statusLabel}</StatusBadge>,
    width: "170px",
    phone: "plain",
  },
];

function dueWords(one: RoundSummary, today: string): string {
  const due = one.dueOn ?? "";
  const window = one.opens ? `${formatDate(one.opens)} – ${formatDate(due)}` : formatDate(due);
  const left = daysBetween(today, due);
  if (one.status !== "OPEN" || left === null) return window;
  return left < 0 ? `${window}, đã quá hạn` : `${window}, còn ${left} ngày`;
}

/** Award rounds of the year: the province's, and the own ones. */
function RoundsPage() {
  const { today } = useMe();
  const year = useYear();
  const params = useListParams({ filters: ["level", "status"], sort: "-changed" });
  const rounds = useQuery(
    roundsQuery({
      ...params.query,
      sort: undefined,
      year: String(year),
      level: params.filters.level as RoundLevel | undefined,
      status: params.filters.status as RoundStatus | undefined,
    }),
  );
  const plans = useMay("PLAN_AWARD_ROUND");
  return (
    <>
      <PageHeader
        title={`Đợt xét khen thưởng, thành tích năm ${year}`}
        documentTitle="Đợt xét khen thưởng"
        main={plans ? { label: "Lập đợt xét", to: "/dot-xet/moi" } : null}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên đợt xét"
        filters={[
          { name: "level", label: "Của ai", options: options(levels) },
          {
            name: "status",
            label: "Trạng thái",
            options: Object.entries(statuses).map(([value, { label }]) => ({ value, label })),
          },
        ]}
        total={rounds.data?.total}
        failed={rounds.isLoadingError}
        noun="đợt xét"
      />
      <div className="card">
        <DataTable
          {...listState(rounds)}
          caption="Đợt xét khen thưởng"
          columns={columnsFor(today)}
          rowKey={(one) => one.id}
          rowTo={(one) => subjectPath({ type: "AWARD_ROUND", id: one.id })}
          empty={{
            title: params.active
              ? "Không có đợt xét nào khớp"
              : `Chưa có đợt xét nào cho thành tích năm ${year}`,
            text: params.active
              ? "Hãy bỏ bớt từ tìm kiếm hoặc bộ lọc."
              : "Đợt xét của tỉnh hiện ở đây khi được mở; đơn vị lập đợt xét của mình bất cứ lúc nào.",
          }}
        />
        {rounds.data && <Pagination {...rounds.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { RoundsPage as Component };
