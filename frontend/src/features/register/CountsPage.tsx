import { useQuery } from "@tanstack/react-query";
import { useListParams } from "@/lib/listParams";
import { formatNumber } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { type Column, DataTable } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { shownProblem } from "@/ui/problem";
import { RouteLink } from "@/ui/RouteLink";
import { subjectKindWords } from "./labels";
import { type Counts, countsQuery, type SubjectKind } from "./queries";

type OfAward = Counts["awards"][number];

/** As many years as fit beside each other; the rest stands in the total. */
const YEARS = 6;

/** The whole book in exact figures, by award and year of achievement. */
function CountsPage() {
  const params = useListParams({ filters: ["kind"] });
  const counts = useQuery(countsQuery(params.filters.kind as SubjectKind | undefined));
  const { data } = counts;
  return (
    <>
      <PageHeader
        title="Số lượng khen thưởng"
        crumbs={[{ label: "Tra cứu khen thưởng", to: paths.register }]}
        meta={
          data &&
          `Toàn sổ có ${formatNumber(data.standing)} khen thưởng còn hiệu lực, ${formatNumber(data.revoked)} đã hủy bỏ.`
        }
      />
      <FilterBar
        params={params}
        total={data?.awards.length}
        noun="danh hiệu, hình thức"
        filters={[
          {
            name: "kind",
            label: "Đối tượng",
            options: Object.entries(subjectKindWords).map(([value, label]) => ({ value, label })),
          },
        ]}
      />
      <div className="card">
        <DataTable
          caption="Số khen thưởng theo năm thành tích"
          columns={columns(latestYears(data))}
          rows={data?.awards}
          rowKey={(row) => row.awardCode}
          fetching={counts.isFetching}
          problem={data ? null : shownProblem(counts.error)}
          onRetry={counts.refetch}
          empty={{
            title: "Sổ chưa có khen thưởng nào",
            text: "Số lượng được cập nhật cùng lúc với từng khen thưởng được ghi vào sổ.",
          }}
        />
      </div>
    </>
  );
}

function latestYears(counts: Counts | undefined): number[] {
  const all = new Set(counts?.awards.flatMap((award) => award.years.map(({ year }) => year)));
  return [...all].sort((a, b) => b - a).slice(0, YEARS);
}

function columns(years: readonly number[]): Column<OfAward>[] {
  return [
    {
      key: "award",
      header: "Danh hiệu, hình thức",
      phone: "title",
      cell: (row) => (
        <RouteLink to={`${paths.register}?award=${row.awardCode}`}>{row.awardName}</RouteLink>
      ),
    },
    ...years.map(
      (year): Column<OfAward> => ({
        key: String(year),
        header: String(year),
        align: "right",
        cell: (row) => {
          const n = row.years.find((one) => one.year === year)?.standing ?? 0;
          return n === 0 ? null : (
            <RouteLink to={`${paths.register}?award=${row.awardCode}&year=${year}`}>
              {formatNumber(n)}
            </RouteLink>
          );
        },
      }),
    ),
    {
      key: "all",
      header: "Mọi năm",
      align: "right",
      cell: (row) => (
        <RouteLink to={`${paths.register}?award=${row.awardCode}`}>
          <strong>{formatNumber(row.standing)}</strong>
        </RouteLink>
      ),
    },
  ];
}

export { CountsPage as Component };
