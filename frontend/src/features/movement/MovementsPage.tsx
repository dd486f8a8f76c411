import { useQuery } from "@tanstack/react-query";
import { useMay } from "@/api/beginnings";
import { useListParams } from "@/lib/listParams";
import { formatNumber } from "@/lib/numbers";
import { subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import { lengths, options, scopes, statuses } from "./labels";
import {
  type Length,
  type MovementStatus,
  type MovementSummary,
  movementsQuery,
  type Scope,
} from "./queries";
import { yearsOf } from "./words";

const columns: Column<MovementSummary>[] = [
  { key: "name", header: "Phong trào", cell: (one) => one.name, sort: "name", phone: "title" },
  {
    key: "scope",
    header: "Phạm vi, hình thức",
    cell: (one) => `${one.scopeLabel}, ${one.methodLabel.toLowerCase()}`,
    width: "19%",
    phone: "plain",
  },
  { key: "years", header: "Thời gian", cell: yearsOf, sort: "year", width: "130px" },
  {
    key: "launch",
    header: "Văn bản phát động",
    cell: (one) => one.launchNumber ?? "Chưa có",
    width: "15%",
  },
  {
    key: "status",
    header: "Trạng thái",
    cell: (one) => <StatusBadge tone={statuses[one.status].tone}>{one.statusLabel}</StatusBadge>,
    sort: "status",
    width: "160px",
    phone: "plain",
  },
  {
    key: "units",
    header: "Đơn vị",
    cell: (one) => formatNumber(one.participants),
    align: "right",
    width: "80px",
  },
  {
    key: "given",
    header: "Đóng góp",
    cell: (one) => formatNumber(one.contributions),
    align: "right",
    width: "95px",
  },
];

/** Movements that run in the year. */
function MovementsPage() {
  const year = useYear();
  const params = useListParams({
    filters: ["scope", "status", "length", "regular"],
    sort: "-year",
  });
  const movements = useQuery(
    movementsQuery({
      ...params.query,
      year: String(year),
      scope: params.filters.scope as Scope | undefined,
      status: params.filters.status as MovementStatus | undefined,
      length: params.filters.length as Length | undefined,
      ...(params.filters.regular ? { regular: params.filters.regular === "true" } : {}),
    }),
  );
  const begins = useMay("BEGIN_MOVEMENT");
  return (
    <>
      <PageHeader
        title={`Phong trào thi đua năm ${year}`}
        documentTitle="Phong trào"
        main={begins ? { label: "Soạn phong trào", to: "/phong-trao/moi" } : null}
        actions={[{ label: "Biểu 0601", to: "/phong-trao/bieu-0601" }]}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên phong trào"
        filters={[
          { name: "scope", label: "Phạm vi", options: options(scopes) },
          {
            name: "status",
            label: "Trạng thái",
            options: Object.entries(statuses).map(([value, { label }]) => ({ value, label })),
          },
          { name: "length", label: "Kéo dài", options: options(lengths) },
          {
            name: "regular",
            label: "Hình thức",
            options: [
              { value: "true", label: "Thường xuyên hằng năm" },
              { value: "false", label: "Chuyên đề, theo đợt" },
            ],
          },
        ]}
        total={movements.data?.total}
        failed={movements.isLoadingError}
        noun="phong trào"
      />
      <div className="card">
        <DataTable
          {...listState(movements)}
          caption="Phong trào thi đua"
          columns={columns}
          rowKey={(one) => one.id}
          rowTo={(one) => subjectPath({ type: "MOVEMENT", id: one.id })}
          sort={params.sort}
          onSort={params.setSort}
          empty={{
            title: params.active
              ? "Không có phong trào nào khớp"
              : `Chưa có phong trào nào chạy trong năm ${year}`,
            text: params.active
              ? "Hãy bỏ bớt từ tìm kiếm hoặc bộ lọc."
              : "Phong trào hiện ở đây khi được phát động.",
          }}
        />
        {movements.data && <Pagination {...movements.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { MovementsPage as Component };
