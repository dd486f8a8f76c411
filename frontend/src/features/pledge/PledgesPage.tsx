import { useQuery } from "@tanstack/react-query";
import { download } from "@/api/client";
import { useMe } from "@/api/me";
import { useListParams } from "@/lib/listParams";
import { subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { ButtonLink } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { DownloadButton } from "@/ui/DownloadButton";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import { statuses } from "./labels";
import { Progress } from "./Progress";
import { blocksQuery, type PledgeStatus, type PledgeSummary, pledgesQuery } from "./queries";

const columns: Column<PledgeSummary>[] = [
  {
    key: "unit",
    header: "Đơn vị",
    cell: (pledge) => pledge.unitName,
    sort: "unit",
    phone: "title",
  },
  {
    key: "block",
    header: "Cụm, khối",
    cell: (p) => p.blockName,
    sort: "block",
    width: "160px",
    phone: "plain",
  },
  {
    key: "status",
    header: "Trạng thái",
    cell: (pledge) => (
      <StatusBadge tone={statuses[pledge.status].tone}>{pledge.statusLabel}</StatusBadge>
    ),
    sort: "status",
    phone: "plain",
  },
  {
    key: "reported",
    header: "Có kết quả năm",
    cell: (pledge) => <Progress done={pledge.reported} total={pledge.targets} />,
    width: "170px",
  },
  {
    key: "next",
    header: "Bước tiếp theo",
    cell: (pledge) => statuses[pledge.status].next,
    width: "22%",
  },
];

/** Pledges of the year, with who has to do what next. */
function PledgesPage() {
  const me = useMe();
  const year = useYear();
  const params = useListParams({ filters: ["blockId", "status"], sort: "status" });
  const blocks = useQuery(blocksQuery(year));
  const pledges = useQuery(
    pledgesQuery({
      ...params.query,
      year: String(year),
      status: params.filters.status as PledgeStatus | undefined,
    }),
  );
  const block = params.filters.blockId;
  return (
    <>
      <PageHeader
        title={`Giao ước thi đua năm ${year}`}
        documentTitle="Giao ước"
        main={me.units.length > 0 ? { label: "Lập giao ước", to: "/giao-uoc/moi" } : null}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo đơn vị, cụm, khối"
        filters={[
          {
            name: "blockId",
            label: "Cụm, khối",
            options: (blocks.data?.items ?? []).map((one) => ({ value: one.id, label: one.name })),
          },
          {
            name: "status",
            label: "Trạng thái",
            options: Object.entries(statuses).map(([value, { label }]) => ({ value, label })),
          },
        ]}
        total={pledges.data?.total}
        failed={pledges.isLoadingError}
        noun="giao ước"
        extra={
          block && (
            <>
              <ButtonLink small to={subjectPath({ type: "BLOCK", id: block })}>
                Xem cụm, khối
              </ButtonLink>{" "}
              <DownloadButton
                small
                load={() => download(`/api/v1/blocks/${block}/terms/${year}/progress/paper`)}
              >
                Bản giao ước để ký (.docx)
              </DownloadButton>
            </>
          )
        }
      />
      <div className="card">
        <DataTable
          {...listState(pledges)}
          caption="Giao ước thi đua"
          columns={columns}
          rowKey={(pledge) => pledge.id}
          rowTo={(pledge) => subjectPath({ type: "PLEDGE", id: pledge.id })}
          sort={params.sort}
          onSort={params.setSort}
          empty={{
            title: params.active
              ? "Không có giao ước nào khớp"
              : `Chưa có giao ước nào năm ${year}`,
            text: params.active
              ? "Hãy bỏ bớt từ tìm kiếm hoặc bộ lọc."
              : "Giao ước của đơn vị hiện ở đây khi bắt đầu soạn; giao ước của đơn vị bạn hiện sau khi ký.",
          }}
        />
        {pledges.data && <Pagination {...pledges.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { PledgesPage as Component };
