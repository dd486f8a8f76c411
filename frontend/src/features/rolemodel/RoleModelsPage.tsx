import { useQuery } from "@tanstack/react-query";
import { useMay } from "@/api/beginnings";
import { useListParams } from "@/lib/listParams";
import { formatNumber } from "@/lib/numbers";
import { paths, subjectPath } from "@/lib/paths";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import { options, stages, subjects } from "./labels";
import { modelsQuery, type RoleModelSummary, type Stage, type Subject } from "./queries";
import styles from "./rolemodel.module.css";

const columns: Column<RoleModelSummary>[] = [
  {
    key: "name",
    header: "Điển hình",
    sort: "name",
    phone: "title",
    width: "26%",
    cell: (one) => (
      <>
        {one.name}
        <span className={styles.second}>
          {[one.subjectKindLabel, one.post].filter(Boolean).join(", ")}
        </span>
      </>
    ),
  },
  { key: "deed", header: "Việc làm đáng học tập", cell: (one) => one.deed },
  { key: "unit", header: "Đơn vị phát hiện", cell: (one) => one.unitName, width: "18%" },
  {
    key: "stage",
    header: "Bước",
    sort: "stage",
    width: "150px",
    phone: "plain",
    cell: (one) => <StatusBadge tone={stages[one.stage].tone}>{one.stageLabel}</StatusBadge>,
  },
  {
    key: "copies",
    header: "Nơi làm theo",
    sort: "copies",
    align: "right",
    width: "120px",
    cell: (one) => formatNumber(one.copies),
  },
];

/** Role models in their stages. */
function RoleModelsPage() {
  const params = useListParams({
    filters: ["stage", "subjectKind", "movementId", "unitId"],
    sort: "-foundOn",
  });
  const models = useQuery(
    modelsQuery({
      ...params.query,
      stage: params.filters.stage as Stage | undefined,
      subjectKind: params.filters.subjectKind as Subject | undefined,
      movementId: params.filters.movementId,
      unitId: params.filters.unitId,
    }),
  );
  const records = useMay("RECORD_ROLE_MODEL");
  return (
    <>
      <PageHeader
        title="Điển hình tiên tiến"
        main={records ? { label: "Ghi điển hình", to: `${paths.rolemodels}/moi` } : null}
        actions={[{ label: "Trang công khai", to: paths.publicModels }]}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên, việc làm"
        filters={[
          {
            name: "stage",
            label: "Bước",
            options: Object.entries(stages).map(([value, { label }]) => ({ value, label })),
          },
          { name: "subjectKind", label: "Loại", options: options(subjects) },
        ]}
        total={models.data?.total}
        failed={models.isLoadingError}
        noun="điển hình"
      />
      <div className="card">
        <DataTable
          {...listState(models)}
          caption="Điển hình tiên tiến"
          columns={columns}
          rowKey={(one) => one.id}
          rowTo={(one) => subjectPath({ type: "ROLE_MODEL", id: one.id })}
          sort={params.sort}
          onSort={params.setSort}
          empty={{
            title: params.active ? "Không có điển hình nào khớp" : "Chưa ghi điển hình nào",
            text: params.active
              ? "Hãy bỏ bớt từ tìm kiếm hoặc bộ lọc."
              : "Ghi điển hình ngay khi phát hiện, rồi theo dõi qua bốn bước.",
          }}
        />
        {models.data && <Pagination {...models.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { RoleModelsPage as Component };
