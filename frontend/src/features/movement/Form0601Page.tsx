import { useQuery } from "@tanstack/react-query";
import { formatNumber } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { type Column, DataTable } from "@/ui/DataTable";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import styles from "./movement.module.css";
import { type Form0601, form0601Query } from "./queries";

type Row = Form0601["rows"][number];

const columns: Column<Row>[] = [
  { key: "label", header: "Phong trào", cell: (one) => one.label, phone: "title" },
  { key: "code", header: "Mã số", cell: (one) => one.code || "–", width: "80px" },
  {
    key: "total",
    header: "Tổng số",
    cell: (one) => <b>{formatNumber(one.total)}</b>,
    align: "right",
    width: "110px",
  },
  {
    key: "central",
    header: "Trung ương",
    cell: (one) => formatNumber(one.central),
    align: "right",
    width: "120px",
  },
  {
    key: "province",
    header: "Bộ, ngành, tỉnh",
    cell: (one) => formatNumber(one.province),
    align: "right",
    width: "140px",
  },
  {
    key: "unit",
    header: "Cơ quan, đơn vị",
    cell: (one) => formatNumber(one.unit),
    align: "right",
    width: "140px",
  },
];

/** The list of movements by the condition of a row. */
function listOf({ scope, length, regular }: Row): string {
  const params = new URLSearchParams();
  if (scope) params.set("scope", scope);
  if (length) params.set("length", length);
  if (regular !== undefined && regular !== null) params.set("regular", String(regular));
  const search = params.toString();
  return search ? `${paths.movements}?${search}` : paths.movements;
}

/** Form 0601: the number of movements; every row opens the movements it counts. */
function Form0601Page() {
  const year = useYear();
  const form = useQuery(form0601Query(year));
  return (
    <>
      <PageHeader
        title={`Số phong trào thi đua năm ${year}`}
        documentTitle="Biểu 0601"
        crumbs={[{ label: "Phong trào", to: paths.movements }]}
        meta="Theo biểu 0601.N/BNV-TĐKT; đếm phong trào đã phát động và đang chạy trong năm"
      />
      <QueryView query={form}>
        {(data) => (
          <>
            {data.problems.length > 0 && (
              <div className={styles.warnings}>
                <Section title="Cần xem lại" tone="warning">
                  <ul className={styles.words}>
                    {data.problems.map((one) => (
                      <li key={one}>{one}</li>
                    ))}
                  </ul>
                </Section>
              </div>
            )}
            <div className="card">
              <DataTable
                caption="Số phong trào thi đua"
                columns={columns}
                rows={data.rows}
                rowKey={(one) => one.code + one.label}
                rowTo={listOf}
                empty={{ title: "Chưa có phong trào nào" }}
              />
            </div>
          </>
        )}
      </QueryView>
    </>
  );
}

export { Form0601Page as Component };
