import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMay } from "@/api/beginnings";
import { formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { formatNumber } from "@/lib/numbers";
import { paths, subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { RouteLink } from "@/ui/RouteLink";
import { RecognitionDialog } from "./RecognitionDialog";
import { type Recognition, recognitionsQuery } from "./recognitions";
import styles from "./register.module.css";

/** Praise and money on the spot outside the forms of the law; the golden book counts none of them. */
function RecognitionsPage() {
  const params = useListParams({ filters: [], sort: "-date" });
  const found = useQuery(recognitionsQuery(params.query));
  const may = useMay("DECLARE_HONOUR");
  const [writing, setWriting] = useState<Recognition | "new" | null>(null);
  const columns: Column<Recognition>[] = [
    {
      key: "who",
      header: "Được khen, thưởng",
      sort: "name",
      phone: "title",
      cell: (one) => (
        <>
          {one.unitId ? (
            <RouteLink to={subjectPath({ type: "UNIT", id: one.unitId })}>
              {one.recipientName}
            </RouteLink>
          ) : (
            one.recipientName
          )}
          <span className={styles.second}>{one.recipientKindLabel}</span>
        </>
      ),
    },
    {
      key: "form",
      header: "Hình thức",
      cell: (one) => (
        <div>
          {one.form}
          <span className={styles.second}>{one.grantedBy}</span>
        </div>
      ),
    },
    {
      key: "money",
      header: "Tiền thưởng",
      sort: "money",
      align: "right",
      cell: (one) =>
        one.amount === undefined || one.amount === null ? "–" : `${formatNumber(one.amount)} đồng`,
    },
    {
      key: "reason",
      header: "Thành tích",
      width: "30%",
      cell: (one) => (
        <div>
          {one.reason}
          {one.note && <span className={styles.second}>{one.note}</span>}
        </div>
      ),
    },
    {
      key: "when",
      header: "Thời gian",
      sort: "date",
      cell: (one) => (one.givenOn ? formatDate(one.givenOn) : one.givenText),
    },
    ...(may
      ? [
          {
            key: "act",
            header: "",
            width: "70px",
            phone: "plain" as const,
            cell: (one: Recognition) => (
              <Button small tone="quiet" onClick={() => setWriting(one)}>
                Sửa
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <PageHeader
        title="Khen, thưởng ngoài luật định"
        crumbs={[{ label: "Tra cứu khen thưởng", to: paths.register }]}
        meta="Điện khen, thư khen, thưởng tiền tại chỗ, vinh danh. Không phải danh hiệu, hình thức khen thưởng nên không tính vào sổ và thống kê."
        main={may ? { label: "Ghi khen, thưởng", onAct: () => setWriting("new") } : null}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên, hình thức, thành tích"
        filters={[]}
        total={found.data?.total}
        failed={found.isLoadingError}
        noun="lần khen, thưởng"
      />
      <div className="card">
        <DataTable
          {...listState(found)}
          caption="Khen, thưởng ngoài luật định"
          columns={columns}
          rowKey={(one) => one.id}
          sort={params.sort}
          onSort={params.setSort}
          empty={{
            title: params.active ? "Không có lần nào khớp" : "Chưa ghi lần khen, thưởng nào",
          }}
        />
        {found.data && <Pagination {...found.data} searchOfPage={params.searchOfPage} />}
      </div>
      {writing && (
        <RecognitionDialog
          given={writing === "new" ? null : writing}
          onClose={() => setWriting(null)}
        />
      )}
    </>
  );
}

export { RecognitionsPage as Component };
