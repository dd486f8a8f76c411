import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { useMay } from "@/api/beginnings";
import { useListParams } from "@/lib/listParams";
import { subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import { DaySwitch, useDay } from "./DaySwitch";
import { importsPath } from "./imports";
import { kindLabels } from "./labels";
import { type UnitKind, type UnitSummary, unitsQuery } from "./queries";
import { reorganisationsPath } from "./reorganisations";
import { UnitTree } from "./UnitTree";
import styles from "./unit.module.css";

const VIEW = "xem";
const TREE = "cay";

const columns: Column<UnitSummary>[] = [
  { key: "name", header: "Tên đơn vị", cell: (unit) => unit.name, sort: "name", phone: "title" },
  { key: "kind", header: "Loại", cell: (unit) => unit.kindLabel, width: "24%", phone: "plain" },
  { key: "parent", header: "Trực thuộc", cell: (unit) => unit.parentName ?? "", width: "28%" },
  {
    key: "active",
    header: "Trạng thái",
    width: "185px",
    cell: (unit) =>
      unit.active ? (
        <StatusBadge tone="done">Đang hoạt động</StatusBadge>
      ) : (
        <StatusBadge tone="neutral">Đã kết thúc</StatusBadge>
      ),
  },
];

/** Units in their official order; found by any of the names they are written by. */
function UnitsPage() {
  const params = useListParams({ filters: ["kind", "outside"], sort: "place" });
  const { day } = useDay();
  const [search, setSearch] = useSearchParams();
  const asTree = search.get(VIEW) === TREE;
  const mayKeep = useMay("KEEP_UNITS");
  const units = useQuery({
    ...unitsQuery({
      ...params.query,
      kind: params.filters.kind as UnitKind | undefined,
      outside: params.filters.outside ? params.filters.outside === "true" : undefined,
      ...(day ? { on: day } : {}),
    }),
    enabled: !asTree,
  });
  const show = (tree: boolean) => {
    const next = new URLSearchParams(search);
    if (tree) next.set(VIEW, TREE);
    else next.delete(VIEW);
    setSearch(next, { replace: true });
  };
  return (
    <>
      <PageHeader
        title="Đơn vị"
        main={mayKeep ? { label: "Thêm đơn vị", to: "/don-vi/moi" } : null}
        actions={[
          { label: "Danh sách cá nhân", to: "/ca-nhan" },
          { label: "Sắp xếp tổ chức", to: reorganisationsPath },
          ...(mayKeep ? [{ label: "Nhập, xuất", to: importsPath }] : []),
        ]}
      />
      <DaySwitch />
      <div className={styles.view}>
        <Button small aria-pressed={!asTree} onClick={() => show(false)}>
          Danh sách
        </Button>
        <Button small aria-pressed={asTree} onClick={() => show(true)}>
          Theo cấp trực thuộc
        </Button>
      </div>
      {asTree ? (
        <div className="card">
          <UnitTree day={day ?? undefined} />
        </div>
      ) : (
        <>
          <FilterBar
            params={params}
            searchLabel="Tìm theo tên, tên viết tắt, tên cũ"
            filters={[
              {
                name: "kind",
                label: "Loại",
                options: Object.entries(kindLabels).map(([value, label]) => ({ value, label })),
              },
              {
                name: "outside",
                label: "Phạm vi",
                options: [
                  { value: "false", label: "Trong hệ thống" },
                  { value: "true", label: "Ngoài hệ thống" },
                ],
              },
            ]}
            total={units.data?.total}
            failed={units.isLoadingError}
            noun="đơn vị"
          />
          <div className="card">
            <DataTable
              {...listState(units)}
              caption="Đơn vị"
              columns={columns}
              rowKey={(unit) => unit.id}
              rowTo={(unit) =>
                `${subjectPath({ type: "UNIT", id: unit.id })}${day ? `?ngay=${day}` : ""}`
              }
              sort={params.sort}
              onSort={params.setSort}
              empty={{
                title: "Không có đơn vị nào khớp",
                text: "Hãy bỏ bớt từ tìm kiếm hoặc bộ lọc. Có thể gõ không dấu.",
              }}
            />
            {units.data && <Pagination {...units.data} searchOfPage={params.searchOfPage} />}
          </div>
        </>
      )}
    </>
  );
}

export { UnitsPage as Component };
