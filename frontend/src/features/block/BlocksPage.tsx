import { useQuery } from "@tanstack/react-query";
<<<<<<< HEAD
import { useMe } from "@/api/me";
import { useListParams } from "@/lib/listParams";
import { subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import { levelLabels, optionsOf } from "./labels";
import { type BlockLevel, type BlockSummary, blocksQuery } from "./queries";

const columns: Column<BlockSummary>[] = [
  { key: "name", header: "Cụm, khối", cell: (block) => block.name, sort: "name", phone: "title" },
  { key: "system", header: "Hệ thống", cell: (block) => block.system, phone: "plain" },
  {
    key: "head",
    header: "Trưởng khối",
    cell: (block) => block.headName ?? "Chưa rõ",
    width: "22%",
=======
import { useHolds } from "@/api/me";
import { useListParams } from "@/lib/listParams";
import { subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { ButtonLink } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { BlockIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./block.module.css";
import { levelLabels, optionsOf, termTones } from "./labels";
import { type BlockLevel, type BlockSummary, blocksQuery } from "./queries";

const columns: Column<BlockSummary>[] = [
  { key: "name", header: "Cụm, khối", cell: (b) => b.name, phone: "title", width: "26%" },
  {
    key: "head",
    header: "Đơn vị đứng đầu",
    width: "24%",
    cell: (b) => b.headName ?? <span className={styles.quiet}>Chưa rõ</span>,
>>>>>>> block
  },
  {
    key: "members",
    header: "Thành viên",
<<<<<<< HEAD
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
  const me = useMe();
  const params = useListParams({ filters: ["level"] });
  const blocks = useQuery(
    blocksQuery({
      ...params.query,
      year: String(year),
      level: params.filters.level as BlockLevel | undefined,
    }),
  );
  const keeps = me.roles.some((one) => one.role === "DEPARTMENT");
=======
    cell: (b) => (
      <>
        {countWords(b)}
        <div className={styles.memberNames}>{b.memberNames.join(" · ")}</div>
      </>
    ),
  },
  {
    key: "status",
    header: "Trạng thái",
    width: "190px",
    phone: "plain",
    cell: (b) => b.status && <StatusBadge tone={termTones[b.status]}>{b.statusLabel}</StatusBadge>,
  },
];

function countWords(b: BlockSummary): string {
  const differs = b.declaredMembers !== undefined && b.declaredMembers !== b.members;
  return differs
    ? `Công bố ${b.declaredMembers}, danh sách có ${b.members}`
    : `${b.members} đơn vị`;
}

/** Blocks and clusters of a year, by level. */
function BlocksPage() {
  const mayWrite = useHolds("DEPARTMENT");
  const year = useYear();
  const params = useListParams({ filters: ["level"] });
  const blocks = useQuery(
    blocksQuery({
      year: String(year),
      ...(params.q ? { q: params.q } : {}),
      ...(params.filters.level ? { level: params.filters.level as BlockLevel } : {}),
    }),
  );
  const every = useQuery(blocksQuery({}));
  const held = new Set(blocks.data?.items.map((one) => one.id));
  const without = params.active ? [] : (every.data?.items ?? []).filter((one) => !held.has(one.id));
  const groups = Object.entries(levelLabels)
    .map(([level, label]) => ({
      label,
      items: (blocks.data?.items ?? []).filter((one) => one.level === level),
    }))
    .filter((group) => group.items.length > 0);

>>>>>>> block
  return (
    <>
      <PageHeader
        title="Cụm, khối thi đua"
<<<<<<< HEAD
        meta={`Thành viên, trưởng khối, phó trưởng khối năm ${year}`}
        main={keeps ? { label: "Thêm cụm, khối", to: "/cum-khoi/moi" } : null}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên cụm, khối, đơn vị"
        filters={[{ name: "level", label: "Cấp", options: optionsOf(levelLabels) }]}
        total={blocks.data?.total}
        noun="cụm, khối"
      />
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
=======
        meta={`Thành phần và đơn vị đứng đầu năm ${year}`}
        main={mayWrite ? { label: "Lập cụm, khối", to: "/cum-khoi/moi" } : null}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên cụm, khối"
        filters={[{ name: "level", label: "Phạm vi", options: optionsOf(levelLabels) }]}
        total={blocks.data?.total}
        noun="cụm, khối"
      />
      {groups.length > 0 ? (
        groups.map((group) => (
          <Section key={group.label} title={group.label} note={`${group.items.length}`} flush>
            <DataTable
              caption={`Cụm, khối ${group.label.toLowerCase()}`}
              columns={columns}
              rows={group.items}
              fetching={blocks.isFetching}
              rowKey={(b) => b.id}
              rowTo={(b) => subjectPath({ type: "BLOCK", id: b.id })}
              empty={{ title: "" }}
            />
          </Section>
        ))
      ) : (
        <div className="card">
          <DataTable
            {...listState(blocks)}
            caption="Cụm, khối thi đua"
            columns={columns}
            rowKey={(b) => b.id}
            empty={
              params.active
                ? {
                    title: "Không có cụm, khối nào khớp",
                    text: "Hãy bỏ bớt từ tìm kiếm hoặc bộ lọc.",
                  }
                : {
                    title: `Chưa có cụm, khối nào cho năm ${year}`,
                    text: mayWrite
                      ? "Lập cụm, khối mới, hoặc mở một cụm, khối đã có rồi lập kỳ của năm này từ năm trước."
                      : "Thành phần hiện ở đây khi Ban Thi đua – Khen thưởng lập kỳ của năm.",
                    icon: <BlockIcon size={24} stroke={1.6} />,
                    children: mayWrite && <ButtonLink to="/cum-khoi/moi">Lập cụm, khối</ButtonLink>,
                  }
            }
          />
        </div>
      )}
      {without.length > 0 && (
        <Section title={`Chưa có kỳ năm ${year}`} note={`${without.length}`} flush>
          <DataTable
            caption={`Cụm, khối chưa có kỳ năm ${year}`}
            columns={[
              columns[0] as Column<BlockSummary>,
              {
                key: "last",
                header: "Kỳ gần nhất",
                cell: (b) => (b.year ? `Năm ${b.year}` : "Chưa có kỳ nào"),
              },
            ]}
            rows={without}
            rowKey={(b) => b.id}
            rowTo={(b) => subjectPath({ type: "BLOCK", id: b.id })}
            empty={{ title: "" }}
          />
        </Section>
      )}
>>>>>>> block
    </>
  );
}

export { BlocksPage as Component };
