import { useQuery } from "@tanstack/react-query";
import { useMay } from "@/api/beginnings";
import { formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { paths, subjectPath } from "@/lib/paths";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./declaration.module.css";
import { statuses } from "./labels";
import { type DeclarationStatus, type DeclaredSummary, declarationsQuery } from "./queries";

const columns: Column<DeclaredSummary>[] = [
  {
    key: "name",
    header: "Được khen",
    sort: "name",
    phone: "title",
    width: "26%",
    cell: (one) => (
      <>
        {one.name}
        <span className={styles.second}>{one.unitName ?? one.subjectKindLabel}</span>
      </>
    ),
  },
  {
    key: "award",
    header: "Danh hiệu, hình thức",
    phone: "plain",
    cell: (one) => (
      <>
        {one.awardName}
        <span className={styles.second}>
          năm {one.year}
          {!one.award && " · vinh danh"}
        </span>
      </>
    ),
  },
  {
    key: "decision",
    header: "Quyết định",
    sort: "decisionDate",
    width: "24%",
    cell: (one) => (
      <div>
        {one.decisionNumber} ngày {formatDate(one.decisionDate)}
        <span className={styles.second}>{one.issuer}</span>
      </div>
    ),
  },
  {
    key: "status",
    header: "Tình trạng",
    sort: "status",
    width: "180px",
    phone: "plain",
    cell: (one) => (
      <>
        <StatusBadge tone={statuses[one.status].tone}>{one.statusLabel}</StatusBadge>
        {one.status === "RETURNED" && <span className={styles.second}>{one.returnReason}</span>}
      </>
    ),
  },
];

/** Awards decided elsewhere: what units told, and how far the comparison is. */
function DeclarationsPage() {
  const params = useListParams({ filters: ["status", "year"], sort: "status" });
  const declared = useQuery(
    declarationsQuery({
      ...params.query,
      status: params.filters.status as DeclarationStatus | undefined,
      year: params.filters.year,
    }),
  );
  const declares = useMay("DECLARE_AWARD");
  return (
    <>
      <PageHeader
        title="Khen thưởng nơi khác quyết định"
        crumbs={[{ label: "Tra cứu khen thưởng", to: paths.register }]}
        meta="Bộ, ngành, cơ quan Đảng, đoàn thể quyết định; đơn vị khai, Sở Nội vụ đối chiếu rồi ghi vào sổ"
        main={declares ? { label: "Khai khen thưởng", to: `${paths.declarations}/moi` } : null}
        actions={[{ label: "Danh sách vinh danh", to: paths.honourRoll }]}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên, số quyết định, cơ quan"
        filters={[
          {
            name: "status",
            label: "Tình trạng",
            options: Object.entries(statuses).map(([value, { label }]) => ({ value, label })),
          },
        ]}
        total={declared.data?.total}
        failed={declared.isLoadingError}
        noun="bản khai"
      />
      <div className="card">
        <DataTable
          {...listState(declared)}
          caption="Khen thưởng nơi khác quyết định"
          columns={columns}
          rowKey={(one) => one.id}
          rowTo={(one) => subjectPath({ type: "DECLARED_AWARD", id: one.id })}
          sort={params.sort}
          onSort={params.setSort}
          empty={{
            title: params.active ? "Không có bản khai nào khớp" : "Chưa có bản khai nào",
            text: params.active
              ? "Hãy bỏ bớt từ tìm kiếm hoặc bộ lọc."
              : "Khen thưởng của bộ, ngành, đoàn thể chỉ được tính khi đã khai và đối chiếu.",
          }}
        />
        {declared.data && <Pagination {...declared.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { DeclarationsPage as Component };
