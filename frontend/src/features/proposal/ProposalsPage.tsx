import { useQuery } from "@tanstack/react-query";
import { useMay } from "@/api/beginnings";
import { useMe } from "@/api/me";
import { useListParams } from "@/lib/listParams";
import { subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { ButtonLink } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { DueBadge } from "@/ui/DueBadge";
import { FilterBar } from "@/ui/FilterBar";
import { ProposalIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import { FunnelStrip } from "./FunnelStrip";
import { optionsOf, statusLabels, statusTones } from "./labels";
import {
  catalogueQuery,
  funnelQuery,
  type ProposalStatus,
  type ProposalSummary,
  proposalsQuery,
} from "./queries";

const DUE: ProposalStatus[] = ["RECEIVED", "APPRAISING"];

function columns(today: string): Column<ProposalSummary>[] {
  return [
    {
      key: "title",
      header: "Hồ sơ",
      cell: (one) => one.title,
      sort: "title",
      phone: "title",
    },
    {
      key: "number",
      header: "Số hồ sơ",
      cell: (one) => one.number ?? "Chưa có số",
      sort: "number",
      width: "140px",
      nowrap: true,
    },
    { key: "proposer", header: "Đơn vị đề nghị", cell: (one) => one.proposerName, width: "16%" },
    {
      key: "nominees",
      header: "Đề nghị",
      align: "right",
      width: "90px",
      cell: (one) => (one.honoured > 0 ? `${one.honoured}/${one.nominees} khen` : one.nominees),
    },
    {
      key: "due",
      header: "Hạn thẩm định",
      sort: "due",
      width: "190px",
      phone: "plain",
      cell: (one) =>
        one.dueOn && DUE.includes(one.status) ? <DueBadge dueOn={one.dueOn} today={today} /> : null,
    },
    {
      key: "status",
      header: "Trạng thái",
      sort: "status",
      width: "210px",
      phone: "plain",
      cell: (one) => <StatusBadge tone={statusTones[one.status]}>{one.statusLabel}</StatusBadge>,
    },
  ];
}

/** Dossiers of a year; "Chờ tôi" is the queue over all years. */
function ProposalsPage() {
  const { today } = useMe();
  const mayPropose = useMay("DRAFT_PROPOSAL");
  const year = useYear();
  const params = useListParams({ filters: ["cho-toi", "status", "award"], sort: "changed" });
  const { "cho-toi": queue, ...rest } = params.filters;
  const mine = queue === "co";
  const { "cho-toi": _, ...query } = params.query;
  const proposals = useQuery(
    proposalsQuery({
      ...query,
      ...(rest.status ? { status: rest.status as ProposalStatus } : {}),
      ...(mine ? { mine } : { year: String(year) }),
    }),
  );
  const funnel = useQuery(funnelQuery(year));
  const catalogue = useQuery(catalogueQuery);
  const mayCheck = useMay("CHECK_ELIGIBILITY");
  return (
    <>
      <PageHeader
        title="Hồ sơ khen thưởng"
        meta={mine ? "Hồ sơ đang chờ anh/chị xử lý, mọi năm" : `Thành tích năm ${year}`}
        main={mayPropose ? { label: "Lập hồ sơ đề nghị", to: "/ho-so/moi" } : null}
        extra={mayCheck && <ButtonLink to="/dieu-kien">Điều kiện khen thưởng</ButtonLink>}
      />
      {!mine && funnel.data && funnel.data.total.proposed > 0 && (
        <FunnelStrip dossiers={funnel.data.dossiers} funnel={funnel.data.total} />
      )}
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên, số hồ sơ, người được đề nghị"
        filters={[
          { name: "cho-toi", label: "Hàng đợi", options: [{ value: "co", label: "Chờ tôi" }] },
          { name: "status", label: "Trạng thái", options: optionsOf(statusLabels) },
          {
            name: "award",
            label: "Hình thức",
            options: (catalogue.data?.items ?? []).map((award) => ({
              value: award.code,
              label: award.shortName,
            })),
          },
        ]}
        total={proposals.data?.total}
        failed={proposals.isLoadingError}
        noun="hồ sơ"
      />
      <div className="card">
        <DataTable
          {...listState(proposals)}
          caption="Hồ sơ khen thưởng"
          columns={columns(today)}
          rowKey={(one) => one.id}
          rowTo={(one) => subjectPath({ type: "PROPOSAL", id: one.id })}
          sort={params.sort}
          onSort={params.setSort}
          empty={
            mine
              ? {
                  title: "Không còn hồ sơ nào chờ anh/chị",
                  text: "Hồ sơ mới sẽ hiện ở đây khi tới bước của anh/chị.",
                }
              : params.active
                ? { title: "Không có hồ sơ nào khớp", text: "Hãy bỏ bớt từ tìm kiếm hoặc bộ lọc." }
                : {
                    title: `Chưa có hồ sơ nào của năm ${year}`,
                    text: mayPropose
                      ? "Hồ sơ của khối lập từ phiếu suy tôn tại hội nghị; đơn vị cũng lập được hồ sơ của mình."
                      : "Hồ sơ hiện ở đây khi đơn vị, khối bắt đầu lập.",
                    icon: <ProposalIcon size={24} stroke={1.6} />,
                    children: mayPropose && (
                      <ButtonLink to="/ho-so/moi">Lập hồ sơ đề nghị</ButtonLink>
                    ),
                  }
          }
        />
        {proposals.data && <Pagination {...proposals.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { ProposalsPage as Component };
