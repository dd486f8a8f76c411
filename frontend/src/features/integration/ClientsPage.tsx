import { useQuery } from "@tanstack/react-query";
import { formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { formatNumber } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import { stateTones } from "./labels";
import { type ClientSummary, clientsQuery } from "./queries";

const columns: Column<ClientSummary>[] = [
  { key: "name", header: "Tên hệ thống", cell: (one) => one.name, sort: "name", phone: "title" },
  { key: "code", header: "Mã", cell: (one) => one.code, sort: "code", width: "18%" },
  { key: "unit", header: "Đơn vị chủ quản", cell: (one) => one.unitName, width: "22%" },
  {
    key: "validTo",
    header: "Đến ngày",
    cell: (one) => (one.validTo ? formatDate(one.validTo) : "Không hạn"),
    width: "120px",
  },
  {
    key: "calls",
    header: "Gọi hôm nay",
    cell: (one) => formatNumber(one.callsToday),
    align: "right",
    width: "120px",
  },
  {
    key: "state",
    header: "Trạng thái",
    cell: (one) => <StatusBadge tone={stateTones[one.state]}>{one.stateLabel}</StatusBadge>,
    width: "160px",
  },
];

/** Other systems of the province that read and write here. */
function ClientsPage() {
  const params = useListParams({ sort: "name" });
  const clients = useQuery(clientsQuery(params.query));
  return (
    <>
      <PageHeader
        title="Hệ thống kết nối"
        main={{ label: "Thêm hệ thống", to: `${paths.clients}/moi` }}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên, mã, đơn vị"
        total={clients.data?.total}
        failed={clients.isLoadingError}
        noun="hệ thống"
      />
      <div className="card">
        <DataTable
          {...listState(clients)}
          caption="Hệ thống kết nối"
          columns={columns}
          rowKey={(one) => one.id}
          rowTo={(one) => `${paths.clients}/${one.id}`}
          sort={params.sort}
          onSort={params.setSort}
          empty={{
            title: "Chưa có hệ thống nào",
            text: "Thêm một hệ thống để nó lấy được mã truy cập và đọc dữ liệu trong quyền được cấp.",
          }}
        />
        {clients.data && <Pagination {...clients.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { ClientsPage as Component };
