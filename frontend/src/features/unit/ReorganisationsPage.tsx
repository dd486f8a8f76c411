import { useQuery } from "@tanstack/react-query";
import { useMay } from "@/api/beginnings";
import { formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { paths } from "@/lib/paths";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import {
  type ReorganisationSummary,
  reorganisationsPath,
  reorganisationsQuery,
} from "./reorganisations";

const columns: Column<ReorganisationSummary>[] = [
  {
    key: "predecessors",
    header: "Đơn vị được sắp xếp",
    cell: (one) => one.predecessors,
    phone: "title",
  },
  {
    key: "kind",
    header: "Hình thức",
    width: "150px",
    phone: "plain",
    cell: (one) =>
      one.undone ? <StatusBadge tone="neutral">Đã hoàn tác</StatusBadge> : one.kindLabel,
  },
  {
    key: "successors",
    header: "Sau sắp xếp",
    cell: (one) => one.successors || "Không có đơn vị kế thừa",
  },
  {
    key: "effectiveOn",
    header: "Hiệu lực",
    width: "120px",
    cell: (one) => formatDate(one.effectiveOn),
  },
  { key: "decision", header: "Quyết định", width: "170px", cell: (one) => one.decisionNumber },
];

/** All reorganisations, the latest first; undone ones stay in sight. */
function ReorganisationsPage() {
  const params = useListParams();
  const list = useQuery(reorganisationsQuery(params.query));
  const mayRecord = useMay("RECORD_REORGANISATION");
  return (
    <>
      <PageHeader
        title="Sắp xếp tổ chức"
        crumbs={[{ label: "Đơn vị", to: paths.units }]}
        meta="Sáp nhập, chia tách, đổi tên, giải thể, chuyển cơ quan chủ quản theo quyết định. Một đơn vị bị ghi hai lần thì gộp mục trùng ở trang của đơn vị."
        main={mayRecord ? { label: "Ghi nhận sắp xếp", to: `${reorganisationsPath}/moi` } : null}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên đơn vị, số quyết định"
        total={list.data?.total}
        failed={list.isLoadingError}
        noun="lần sắp xếp"
      />
      <div className="card">
        <DataTable
          {...listState(list)}
          caption="Sắp xếp tổ chức"
          columns={columns}
          rowKey={(one) => one.id}
          rowTo={(one) => `${reorganisationsPath}/${one.id}`}
          empty={{
            title: "Chưa có lần sắp xếp nào",
            text: "Mỗi lần sáp nhập, chia tách, đổi tên hay giải thể được ghi kèm quyết định.",
          }}
        />
        {list.data && <Pagination {...list.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { ReorganisationsPage as Component };
