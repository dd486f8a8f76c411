import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { Pagination } from "@/ui/Pagination";
import { Section } from "@/ui/Section";
import { ContributionDialog } from "./ContributionDialog";
import { kinds } from "./labels";
import styles from "./movement.module.css";
import { useRemove } from "./moves";
import {
  type Contribution,
  type ContributionKind,
  contributionsQuery,
  type Movement,
} from "./queries";
import { verdictOf } from "./verdict";
import { amountWords, totalNote, totalWords, worthWords } from "./words";

/** What was given: a sum for each kind in its own unit, then every contribution as it was written. */
export function Contributions({ movement }: { movement: Movement }) {
  const params = useListParams({ filters: ["kind"], sort: "kind", size: 50 });
  const contributions = useQuery(
    contributionsQuery(movement.id, {
      ...params.query,
      kind: params.filters.kind as ContributionKind | undefined,
    }),
  );
  const [writing, setWriting] = useState<Contribution | "new" | null>(null);
  const remove = useRemove(movement, "contributions", "Đã bỏ khoản đóng góp");
  const all = movement.totals.reduce((sum, one) => sum + one.count, 0);
  const columns: Column<Contribution>[] = [
    {
      key: "donor",
      header: "Người, đơn vị đóng góp",
      sort: "donor",
      phone: "title",
      cell: (one) => (
        <>
          {one.donorName}
          <span className={styles.second}>{one.donorKindLabel}</span>
        </>
      ),
    },
    { key: "kind", header: "Loại", cell: (one) => one.kindLabel, sort: "kind", width: "14%" },
    {
      key: "raw",
      header: "Đóng góp",
      sort: "amount",
      width: "28%",
      cell: (one) => (
        <div>
          <b>{one.raw}</b>
          {one.goods && <span className={styles.second}>{one.goods}</span>}
          {amountWords(one) && <span className={styles.second}>{amountWords(one)}</span>}
          {one.worth && <span className={styles.second}>Trị giá {one.worth}</span>}
          {one.note && <span className={styles.second}>{one.note}</span>}
        </div>
      ),
    },
    {
      key: "when",
      header: "Thời gian",
      sort: "givenOn",
      cell: (one) => (one.givenOn ? formatDate(one.givenOn) : (one.period ?? "")),
      width: "13%",
    },
    { key: "unit", header: "Nơi ghi nhận", width: "14%", cell: (one) => one.unitName ?? "" },
    ...(actionOf(movement, "ADD_CONTRIBUTION")?.allowed
      ? [
          {
            key: "act",
            header: "",
            width: "120px",
            phone: "plain" as const,
            cell: (one: Contribution) =>
              one.mine && (
                <span className={styles.rowActions}>
                  <Button small tone="quiet" onClick={() => setWriting(one)}>
                    Sửa
                  </Button>
                  <ActionButton
                    small
                    tone="quiet"
                    label="Bỏ"
                    onAct={() => remove.send(one)}
                    pending={remove.pending}
                    problem={remove.problem}
                    confirm={{
                      title: "Bỏ khoản đóng góp?",
                      text: `${one.donorName}: ${one.raw}`,
                      label: "Bỏ khoản này",
                    }}
                  />
                </span>
              ),
          },
        ]
      : []),
  ];
  return (
    <Section
      title="Đóng góp"
      note={all > 0 ? `${all} lượt` : undefined}
      actions={
        <ActionButton
          small
          label="Thêm khoản đóng góp"
          availability={verdictOf(movement, "ADD_CONTRIBUTION")}
          onAct={() => setWriting("new")}
        />
      }
      flush
    >
      {movement.totals.length > 0 && (
        <dl className={styles.totals}>
          {movement.totals.map((one) => (
            <div key={one.kind + one.measure} className={styles.total}>
              <dt>{one.kindLabel}</dt>
              <dd className={styles.totalFigure}>
                <button
                  type="button"
                  className={styles.open}
                  aria-label={`${one.kindLabel}: ${totalWords(one)}. Xem các khoản`}
                  onClick={() => params.setFilter("kind", one.kind)}
                >
                  {totalWords(one)}
                </button>
              </dd>
              <dd className={styles.totalNote}>{totalNote(one)}</dd>
              {worthWords(one) && <dd className={styles.totalNote}>{worthWords(one)}</dd>}
            </div>
          ))}
        </dl>
      )}
      {all > 0 && (
        <div className={styles.filter}>
          <FilterBar
            params={params}
            searchLabel="Tìm người đóng góp, hiện vật"
            filters={[
              {
                name: "kind",
                label: "Loại",
                options: Object.entries(kinds).map(([value, { label }]) => ({ value, label })),
              },
            ]}
            total={contributions.data?.total}
            failed={contributions.isLoadingError}
            noun="khoản đóng góp"
          />
        </div>
      )}
      <DataTable
        {...listState(contributions)}
        caption="Các khoản đóng góp"
        columns={columns}
        rowKey={(one) => one.id}
        sort={params.sort}
        onSort={params.setSort}
        empty={{
          title: all > 0 ? "Không có khoản nào khớp" : "Chưa có khoản đóng góp nào",
          text:
            all > 0
              ? undefined
              : "Tiền, hiện vật, đất, ngày công, cây, nhà được ghi riêng và cộng riêng từng loại.",
        }}
      />
      {contributions.data && (
        <Pagination {...contributions.data} searchOfPage={params.searchOfPage} />
      )}
      {writing && (
        <ContributionDialog
          movement={movement}
          given={writing === "new" ? null : writing}
          onClose={() => setWriting(null)}
        />
      )}
    </Section>
  );
}
