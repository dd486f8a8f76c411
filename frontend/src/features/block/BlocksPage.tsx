import { useQuery } from "@tanstack/react-query";
import { useMay } from "@/api/beginnings";
import { useListParams } from "@/lib/listParams";
import { subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { ButtonLink } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./block.module.css";
import { levelLabels, optionsOf } from "./labels";
import {
  type BlockLevel,
  type BlockSummary,
  type BlockSystem,
  blocksQuery,
  systemsQuery,
} from "./queries";

const columns: Column<BlockSummary>[] = [
  { key: "name", header: "Cụm, khối", cell: (block) => block.name, sort: "name", phone: "title" },
  {
    key: "system",
    header: "Hệ thống",
    sort: "system",
    cell: (block) => (
      <>
        {block.system}
        {block.parentName && <span className={styles.note}> · thuộc {block.parentName}</span>}
      </>
    ),
    phone: "plain",
  },
  { key: "level", header: "Cấp", cell: (block) => block.levelLabel, width: "120px" },
  {
    key: "head",
    header: "Trưởng khối",
    cell: (block) =>
      block.headDisputed ? (
        <StatusBadge tone="late">Nguồn khác nhau</StatusBadge>
      ) : (
        (block.headName ?? "Chưa rõ")
      ),
    width: "20%",
  },
  {
    key: "members",
    header: "Thành viên",
    align: "right",
    width: "130px",
    cell: (block) =>
      block.declaredMembers != null && block.declaredMembers !== block.members
        ? `${block.members} (văn bản ghi ${block.declaredMembers})`
        : block.members,
  },
  {
    key: "status",
    header: "Trong năm",
    width: "150px",
    cell: (block) =>
      block.statusLabel ? (
        <StatusBadge tone={block.status === "OFFICIAL" ? "done" : "open"}>
          {block.statusLabel}
        </StatusBadge>
      ) : (
        <StatusBadge tone="neutral">Chưa có</StatusBadge>
      ),
  },
];

/** All blocks and clusters as they are in the working year. */
function BlocksPage() {
  const year = useYear();
  const params = useListParams({ filters: ["level", "system"] });
  const blocks = useQuery(
    blocksQuery({
      ...params.query,
      year: String(year),
      level: params.filters.level as BlockLevel | undefined,
      systemId: params.filters.system,
    }),
  );
  const systems = useQuery(systemsQuery);
  const chosen = systems.data?.items.find(({ id }) => id === params.filters.system);
  const keeps = useMay("FOUND_BLOCK");
  return (
    <>
      <PageHeader
        title="Cụm, khối thi đua"
        meta={`Thành viên, trưởng khối, phó trưởng khối năm ${year}`}
        main={keeps ? { label: "Thêm cụm, khối", to: "/cum-khoi/moi" } : null}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên cụm, khối, đơn vị"
        filters={[
          { name: "level", label: "Cấp", options: optionsOf(levelLabels) },
          {
            name: "system",
            label: "Hệ thống",
            options: (systems.data?.items ?? []).map(({ id, name }) => ({
              value: id,
              label: name,
            })),
          },
        ]}
        total={blocks.data?.total}
        failed={blocks.isLoadingError}
        noun="cụm, khối"
      />
      <SystemLinks systems={chosen ? [chosen] : (systems.data?.items ?? [])} year={year} />
      <div className="card">
        <DataTable
          {...listState(blocks)}
          caption="Cụm, khối thi đua"
          columns={columns}
          rowKey={(block) => block.id}
          rowTo={(block) => subjectPath({ type: "BLOCK", id: block.id })}
          sort={params.sort}
          onSort={params.setSort}
          empty={{
            title: "Chưa có cụm, khối nào",
            text: "Chuyên viên Sở Nội vụ thêm cụm, khối rồi ghi thành viên của từng năm.",
          }}
        />
        {blocks.data && <Pagination {...blocks.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

/** To all blocks of a system together, where the year is made, compared and decided. */
function SystemLinks({ systems, year }: { systems: BlockSystem[]; year: number }) {
  const shown = systems.filter(({ blocks }) => blocks > 0).slice(0, 6);
  if (shown.length === 0) return null;
  return (
    <p className={`${styles.links} ${styles.systems}`}>
      {shown.map(({ id, name }) => (
        <ButtonLink key={id} small to={`/cum-khoi/he-thong/${id}?nam=${year}`}>
          {name}: kiện toàn năm {year}
        </ButtonLink>
      ))}
    </p>
  );
}

export { BlocksPage as Component };
