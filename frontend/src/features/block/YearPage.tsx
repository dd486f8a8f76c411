import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, download, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { ActionButton } from "@/ui/ActionButton";
import { ButtonLink } from "@/ui/Button";
import { type Column, DataTable } from "@/ui/DataTable";
import { WarningIcon } from "@/ui/icons";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Columns, Section } from "@/ui/Section";
import { SkeletonLines } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import styles from "./block.module.css";
import { DecideDialog } from "./DecideDialog";
import { changesOf } from "./Difference";
import { Facts } from "./Facts";
import { cycleLabels, levelLabels } from "./labels";
import { Line as MoveLine } from "./Moves";
import {
  type BlockYear,
  blockKeys,
  movesQuery,
  systemQuery,
  yearComparisonQuery,
  yearQuery,
} from "./queries";
import { SystemDialog } from "./SystemDialog";

/** All blocks of a system in the working year: what changes, what units asked for, and the one decision. */
function YearPage() {
  const { id = "" } = useParams();
  const year = useYear();
  const blockYear = useQuery(yearQuery(id, year));
  return (
    <QueryView query={blockYear}>
      {(data) => <Shown key={data.year} year={data} reload={blockYear.refetch} />}
    </QueryView>
  );
}

function Shown({ year, reload }: { year: BlockYear; reload: () => unknown }) {
  const [deciding, setDeciding] = useState(false);
  const earlier = year.years.find((one) => one < year.year);
  const open = useOpening(year, earlier);
  const waiting = year.blocks.filter(({ status }) => status === "PROVISIONAL").length;
  const path = `/api/v1/block-systems/${year.systemId}/years/${year.year}`;
  const may = actionOf(year, "DECIDE");
  return (
    <>
      <PageHeader
        title={`${year.systemName}, năm ${year.year}`}
        crumbs={[{ label: "Cụm, khối thi đua", to: paths.blocks }]}
        meta={`${year.listedClusters} cụm, ${year.listedBlocks} khối, ${year.listedMembers} thành viên`}
        badge={
          year.blocks.length > 0 && (
            <StatusBadge tone={waiting > 0 ? "open" : "done"}>
              {waiting > 0 ? `${waiting} cụm, khối chờ quyết định` : "Đã có quyết định"}
            </StatusBadge>
          )
        }
        main={
          waiting > 0
            ? { label: "Ghi quyết định", onAct: () => setDeciding(true), availability: may }
            : null
        }
        actions={[
          ...(year.blocks.length > 0 && may && actionOf(year, "EDIT")?.allowed
            ? [{ label: "Tải dự thảo quyết định", load: () => download(`${path}/decision-draft`) }]
            : []),
          ...(earlier === undefined
            ? []
            : [
                {
                  label: `Lập từ năm ${earlier}`,
                  availability: actionOf(year, "OPEN_TERMS")?.allowed
                    ? actionOf(year, "OPEN_TERMS")
                    : null,
                  pending: open.pending,
                  problem: open.problem,
                  onAct: () => open.send(null),
                  confirm: {
                    title: `Lập năm ${year.year} từ năm ${earlier}?`,
                    text: "Mọi cụm, khối chưa có năm này được lập tạm thời với thành phần năm trước, bỏ đơn vị đã giải thể và theo các đề nghị chuyển khối đã đồng ý. Cụm, khối đã có thì giữ nguyên.",
                    label: "Lập danh sách",
                  },
                },
              ]),
          ...(year.blocks.length > 0
            ? [{ label: "Tải bản lưu", load: () => download(`${path}/export`) }]
            : []),
        ]}
      />
      <Columns side={<Side year={year} />}>
        {year.warnings.length > 0 && (
          <ul className={styles.warnings}>
            {year.warnings.map((warning) => (
              <li key={warning}>
                <WarningIcon size={18} aria-hidden="true" />
                {warning}
              </li>
            ))}
          </ul>
        )}
        <Blocks year={year} />
        {earlier === year.year - 1 && <Differences year={year} />}
        <Requests year={year} />
        <Facts
          facts={year.facts}
          sources={year.sources}
          editTo={actionOf(year, "EDIT")?.allowed ? recordPath(year) : undefined}
        />
      </Columns>
      {deciding && (
        <DecideDialog year={year} onClose={() => setDeciding(false)} onReload={reload} />
      )}
    </>
  );
}

function useOpening(year: BlockYear, earlier: number | undefined) {
  return useMutationWithProblem({
    run: (_: null, intent) =>
      call(
        api.POST("/api/v1/block-systems/{id}/years/{year}/terms", {
          params: { path: { id: year.systemId, year: year.year } },
          headers: { ...ifMatch(year.version), ...idempotency(intent.idempotencyKey) },
          body: { copyFrom: earlier ?? year.year - 1 },
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => toast.done(`Đã lập danh sách năm ${year.year}`),
  });
}

type Row = BlockYear["blocks"][number];

const columns: Column<Row>[] = [
  { key: "name", header: "Cụm, khối", phone: "title", cell: (row) => row.blockName },
  {
    key: "members",
    header: "Thành viên",
    align: "right",
    width: "120px",
    cell: (row) =>
      row.declaredMembers != null && row.declaredMembers !== row.members
        ? `${row.members} (văn bản ghi ${row.declaredMembers})`
        : row.members,
  },
  { key: "head", header: "Trưởng", cell: (row) => row.headName ?? "Chưa rõ" },
  { key: "deputies", header: "Phó", cell: (row) => row.deputyNames.join("; ") || "Chưa rõ" },
  {
    key: "status",
    header: "Trong năm",
    width: "210px",
    cell: (row) => (
      <StatusBadge tone={row.status === "OFFICIAL" ? "done" : "open"}>
        {row.statusLabel}
      </StatusBadge>
    ),
  },
];

function Blocks({ year }: { year: BlockYear }) {
  return (
    <Section title="Cụm, khối" note={`${year.blocks.length} cụm, khối`} flush>
      <DataTable
        caption={`Cụm, khối năm ${year.year}`}
        columns={columns}
        rows={year.blocks}
        rowKey={(row) => row.blockId}
        rowTo={(row) => `${subjectPath({ type: "BLOCK", id: row.blockId })}?nam=${year.year}`}
        empty={{
          title: `Chưa có cụm, khối nào năm ${year.year}`,
          text: "Lập từ năm trước, hoặc ghi từng cụm, khối.",
        }}
      />
    </Section>
  );
}

function Differences({ year }: { year: BlockYear }) {
  const comparison = useQuery(yearComparisonQuery(year.systemId, year.year));
  return (
    <Section title={`Thay đổi so với năm ${year.year - 1}`}>
      <QueryView query={comparison} skeleton={<SkeletonLines lines={4} />}>
        {(data) => {
          const changed = data.blocks
            .map((block) => ({ block, words: changesOf(block) }))
            .filter(({ words }) => words.length > 0);
          const none = changed.length + data.founded.length + data.ended.length === 0;
          return (
            <>
              {none && <p className={styles.note}>Không thay đổi.</p>}
              {data.founded.length > 0 && year.blocks.length > 0 && (
                <p>Lập mới: {data.founded.map(({ blockName }) => blockName).join("; ")}</p>
              )}
              {data.ended.length > 0 && (
                <p>Chưa có năm nay: {data.ended.map(({ blockName }) => blockName).join("; ")}</p>
              )}
              {changed.map(({ block, words }) => (
                <div key={block.blockId}>
                  <h3 className={styles.heading}>{block.blockName}</h3>
                  <ul className={styles.changes}>
                    {words.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </div>
              ))}
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}

/** Requests for this year that touch a block of the system. */
function Requests({ year }: { year: BlockYear }) {
  const moves = useQuery(movesQuery({ year: String(year.year) }));
  const here = new Set(year.blocks.map(({ blockId }) => blockId));
  const items = moves.data?.items ?? [];
  const shown = here.size > 0 ? items.filter((move) => here.has(move.fromBlock.id)) : items;
  if (shown.length === 0) return null;
  return (
    <Section title="Đề nghị chuyển cụm, khối" note={`${shown.length} đề nghị`} flush>
      <ul className={styles.list}>
        {shown.map((move) => (
          <MoveLine key={move.id} move={move} />
        ))}
      </ul>
    </Section>
  );
}

function Side({ year }: { year: BlockYear }) {
  return (
    <>
      <Section title="Quyết định">
        {year.decision ? (
          <KeyValues
            narrow
            items={[
              { label: "Số", value: year.decision.number },
              { label: "Cơ quan ban hành", value: year.decision.issuer ?? year.decidedBy },
              { label: "Thay thế", value: year.replaced },
            ]}
          />
        ) : (
          <p className={styles.note}>
            Chưa ghi quyết định chung. Một quyết định làm mọi cụm, khối chờ trong năm thành chính
            thức.
          </p>
        )}
      </Section>
      <Announced year={year} />
      <Described id={year.systemId} />
      {year.note && (
        <Section title="Ghi chú">
          <p>{year.note}</p>
        </Section>
      )}
    </>
  );
}

const recordPath = (year: BlockYear) =>
  `/cum-khoi/he-thong/${year.systemId}/nam/${year.year}/cong-bo`;

/** What papers announce beside what the lists come to; where they differ the page says so above. */
function Announced({ year }: { year: BlockYear }) {
  const may = actionOf(year, "EDIT")?.allowed;
  if (year.counts.length === 0 && !may) return null;
  return (
    <Section
      title="Số liệu công bố"
      actions={
        may && (
          <ButtonLink small to={recordPath(year)}>
            {year.counts.length === 0 ? "Ghi" : "Sửa"}
          </ButtonLink>
        )
      }
    >
      {year.counts.length === 0 ? (
        <p className={styles.note}>Chưa ghi số cụm, khối, thành viên văn bản công bố.</p>
      ) : (
        <KeyValues
          narrow
          items={[
            ...year.counts.map((count) => ({
              label: count.label,
              value: [countWords(count), count.raw && `“${count.raw}”`].filter(Boolean).join(" · "),
            })),
            {
              label: "Trong danh sách",
              value: `${year.listedClusters} cụm, ${year.listedBlocks} khối, ${year.listedMembers} thành viên`,
            },
          ]}
        />
      )}
    </Section>
  );
}

/** Whose blocks these are. */
function Described({ id }: { id: string }) {
  const [editing, setEditing] = useState(false);
  const system = useQuery(systemQuery(id));
  if (!system.data) return null;
  const { ownerName, cycle, note, levels } = system.data;
  return (
    <Section
      title="Hệ thống"
      actions={
        actionOf(system.data, "EDIT")?.allowed && (
          <ActionButton small label="Sửa" onAct={() => setEditing(true)} />
        )
      }
    >
      <KeyValues
        narrow
        items={[
          { label: "Đơn vị tổ chức", value: ownerName ?? "Chưa rõ" },
          { label: "Kỳ thi đua", value: cycleLabels[cycle] },
          { label: "Cấp", value: levels.map((level) => levelLabels[level]).join(", ") },
        ]}
      />
      {note && <p className={styles.note}>{note}</p>}
      {editing && (
        <SystemDialog
          system={system.data}
          onClose={() => setEditing(false)}
          onReload={system.refetch}
        />
      )}
    </Section>
  );
}

function countWords(count: BlockYear["counts"][number]): string {
  const noun =
    count.kind === "CLUSTER" ? "cụm" : count.kind === "SECTOR_BLOCK" ? "khối" : "cụm, khối";
  const range =
    count.fewest != null || count.most != null
      ? `mỗi ${noun} từ ${count.fewest ?? "?"} đến ${count.most ?? "?"} đơn vị`
      : null;
  return [
    count.blocks != null && `${count.blocks} ${noun}`,
    count.members != null && `${count.members} thành viên`,
    range,
  ]
    .filter(Boolean)
    .join(", ");
}

export { YearPage as Component };
