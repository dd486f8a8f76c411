import { useQuery } from "@tanstack/react-query";
import { type AwaitedPaper, awaitedPapersQuery } from "@/api/signedPapers";
import { formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { paths, subjectPath } from "@/lib/paths";
import { fold } from "@/lib/text";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { CheckIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";

const columns: Column<AwaitedPaper>[] = [
  { key: "title", header: "Trích yếu", cell: (one) => one.title, phone: "title" },
  { key: "kind", header: "Loại", cell: (one) => one.kindLabel, width: "210px" },
  {
    key: "number",
    header: "Số",
    cell: (one) => one.number ?? "",
    width: "160px",
    nowrap: true,
  },
  { key: "day", header: "Ngày", cell: (one) => formatDate(one.day), width: "130px", nowrap: true },
];

const KINDS = {
  DECISION: "Quyết định khen thưởng",
  COUNCIL_SESSION: "Biên bản họp Hội đồng",
  HIGHER_SUBMISSION: "Tờ trình cấp trên",
} as const satisfies Record<AwaitedPaper["kind"], string>;

const pageOf = ({ kind, id }: AwaitedPaper) =>
  kind === "HIGHER_SUBMISSION" ? `${paths.submissions}/${id}` : subjectPath({ type: kind, id });

/** What was drafted here and has not come back signed yet. */
function AwaitedPapersPage() {
  const params = useListParams({ filters: ["kind"] });
  const awaited = useQuery(awaitedPapersQuery);
  const rows = (awaited.data?.items ?? []).filter(
    (one) =>
      (!params.filters.kind || one.kind === params.filters.kind) &&
      fold(`${one.title} ${one.number ?? ""}`).includes(fold(params.q)),
  );
  return (
    <>
      <PageHeader
        title="Bản đã ký còn thiếu"
        crumbs={[{ label: "Văn bản", to: "/van-ban" }, { label: "Bản đã ký còn thiếu" }]}
        meta="Quyết định, biên bản họp, tờ trình đã lập trên hệ thống mà tệp PDF đã ký chưa được gửi về, mới nhất trước; mỗi loại nhiều nhất 100 dòng"
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo trích yếu, số"
        filters={[
          {
            name: "kind",
            label: "Loại",
            options: Object.entries(KINDS).map(([value, label]) => ({ value, label })),
          },
        ]}
        total={awaited.data ? rows.length : undefined}
        noun="văn bản"
      />
      <div className="card">
        <DataTable
          {...listState(awaited)}
          rows={awaited.data ? rows : undefined}
          caption="Bản đã ký còn thiếu"
          columns={columns}
          rowKey={(one) => one.id}
          rowTo={pageOf}
          empty={{
            title: "Không thiếu bản đã ký nào",
            text: "Mọi văn bản anh/chị được gửi bản đã ký đều đã có tệp.",
            icon: <CheckIcon size={24} stroke={1.6} />,
          }}
        />
      </div>
    </>
  );
}

export { AwaitedPapersPage as Component };
