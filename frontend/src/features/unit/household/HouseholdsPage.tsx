import { useQuery } from "@tanstack/react-query";
import { useMay } from "@/api/beginnings";
import { useListParams } from "@/lib/listParams";
import { paths } from "@/lib/paths";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { type HouseholdSummary, householdsPath, householdsQuery } from "./queries";

const columns: Column<HouseholdSummary>[] = [
  { key: "name", header: "Hộ gia đình", cell: (one) => one.name, sort: "name", phone: "title" },
  { key: "address", header: "Địa chỉ", cell: (one) => one.address, width: "28%", phone: "plain" },
  {
    key: "commune",
    header: "Xã, phường",
    cell: (one) => one.communeName,
    sort: "commune",
    width: "34%",
    phone: "plain",
  },
];

/** Households of the communes within one's scope, by the given name of their heads. */
function HouseholdsPage() {
  const params = useListParams({ sort: "name" });
  const households = useQuery(householdsQuery(params.query));
  const keeps = useMay("KEEP_PEOPLE");
  return (
    <>
      <PageHeader
        title="Hộ gia đình"
        crumbs={[{ label: "Đơn vị", to: paths.units }]}
        main={keeps ? { label: "Thêm hộ gia đình", to: `${householdsPath}/moi` } : undefined}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo chủ hộ, địa chỉ"
        total={households.data?.total}
        failed={households.isLoadingError}
        noun="hộ"
      />
      <div className="card">
        <DataTable
          {...listState(households)}
          caption="Hộ gia đình"
          columns={columns}
          rowKey={(one) => one.id}
          rowTo={(one) => `${householdsPath}/${one.id}`}
          sort={params.sort}
          onSort={params.setSort}
          empty={{
            title: "Không có hộ nào khớp",
            text: "Chỉ hiện những hộ thuộc phạm vi anh/chị được giao xem. Có thể gõ không dấu.",
          }}
        />
        {households.data && <Pagination {...households.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { HouseholdsPage as Component };
