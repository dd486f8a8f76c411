import { useQuery } from "@tanstack/react-query";
import { formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { formatNumber } from "@/lib/numbers";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { ButtonLink } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { DecisionIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import styles from "./decision.module.css";
import { type DecisionSummary, decisionsQuery } from "./queries";

const columns: Column<DecisionSummary>[] = [
  {
    key: "number",
    header: "Số, ký hiệu",
    cell: (decision) => decision.number,
    width: "150px",
    nowrap: true,
    phone: "title",
  },
  {
    key: "decidedOn",
    header: "Ngày ban hành",
    cell: (decision) => formatDate(decision.decidedOn),
    width: "130px",
  },
  { key: "title", header: "Trích yếu", cell: (decision) => decision.title, phone: "plain" },
  {
    key: "issuer",
    header: "Cơ quan, người ký",
    cell: (decision) => (
      <>
        {decision.issuerName}
        <br />
        <span className={styles.quiet}>{decision.signer} ký</span>
      </>
    ),
    width: "25%",
    phone: "plain",
  },
  {
    key: "recipients",
    header: "Được khen",
    cell: (decision) => formatNumber(decision.recipients),
    width: "120px",
    align: "right",
  },
];

const ALL = "tat-ca";

/** Issued decisions of the working year, or of all years. */
function DecisionsPage() {
  const year = useYear();
  const params = useListParams({ filters: ["pham-vi"] });
  const all = params.filters["pham-vi"] === ALL;
  const { page, size, q } = params;
  const decisions = useQuery(
    decisionsQuery({ page, size, ...(q ? { q } : {}), ...(all ? {} : { year: String(year) }) }),
  );
  const everyYear = `?pham-vi=${ALL}${q ? `&q=${encodeURIComponent(q)}` : ""}`;
  return (
    <>
      <PageHeader
        title="Quyết định khen thưởng"
        meta={all ? "Ban hành trên hệ thống, mọi năm" : `Ban hành trên hệ thống trong năm ${year}`}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo số, trích yếu, người ký"
        total={decisions.data?.total}
        failed={decisions.isLoadingError}
        noun="quyết định"
        extra={
          all ? (
            <ButtonLink small to={q ? `?q=${encodeURIComponent(q)}` : paths.decisions}>
              Chỉ năm {year}
            </ButtonLink>
          ) : (
            <ButtonLink small to={everyYear}>
              Xem mọi năm
            </ButtonLink>
          )
        }
      />
      <div className="card">
        <DataTable
          {...listState(decisions)}
          caption="Quyết định khen thưởng"
          columns={columns}
          rowKey={(decision) => decision.id}
          rowTo={(decision) => subjectPath({ type: "DECISION", id: decision.id })}
          empty={
            q
              ? {
                  title: "Không có quyết định nào khớp",
                  text: "Có thể gõ không dấu, hoặc chỉ gõ phần số của quyết định.",
                  children: all ? undefined : (
                    <ButtonLink to={everyYear}>Tìm trong mọi năm</ButtonLink>
                  ),
                }
              : {
                  icon: <DecisionIcon size={24} stroke={1.6} />,
                  title: all ? "Chưa có quyết định nào" : `Năm ${year} chưa có quyết định nào`,
                  text: "Quyết định được ban hành từ hồ sơ khen thưởng đã trình ký. Khen thưởng theo quyết định cũ xem ở Tra cứu khen thưởng.",
                  children: <ButtonLink to={paths.register}>Tra cứu khen thưởng</ButtonLink>,
                }
          }
        />
        {decisions.data && <Pagination {...decisions.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { DecisionsPage as Component };
