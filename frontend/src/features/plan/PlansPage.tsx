import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMay } from "@/api/beginnings";
import { formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { ButtonLink } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PlanIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import { FeedDialog } from "./FeedDialog";
import { issuerKindLabels, optionsOf, planStatusLabels, planStatusTones } from "./labels";
import { ProgressBar } from "./ProgressBar";
import { type PlanIssuerKind, type PlanStatus, type PlanSummary, plansQuery } from "./queries";

const columns: Column<PlanSummary>[] = [
  { key: "title", header: "Kế hoạch", cell: (plan) => plan.title, sort: "title", phone: "title" },
  {
    key: "number",
    header: "Số, ký hiệu",
    cell: (plan) => plan.number ?? "Chưa có số",
    width: "140px",
    nowrap: true,
  },
  { key: "issuer", header: "Cơ quan ban hành", cell: (plan) => plan.issuerName, width: "20%" },
  {
    key: "issuedOn",
    header: "Ngày",
    cell: (plan) => formatDate(plan.issuedOn),
    sort: "issuedOn",
    width: "110px",
    nowrap: true,
  },
  {
    key: "progress",
    header: "Nhiệm vụ",
    width: "190px",
    cell: (plan) => (
      <ProgressBar
        done={plan.done}
        late={plan.late}
        open={plan.tasks - plan.done - plan.late}
        total={plan.tasks}
      />
    ),
  },
  {
    key: "status",
    header: "Trạng thái",
    sort: "status",
    width: "150px",
    phone: "plain",
    cell: (plan) => (
      <StatusBadge tone={planStatusTones[plan.status]}>{plan.statusLabel}</StatusBadge>
    ),
  },
];

/** Plans of a year. */
function PlansPage() {
  const mayCompose = useMay("COMPOSE_PLAN");
  const mayImport = useMay("IMPORT_PLAN");
  const mayKeepCalendar = useMay("KEEP_CALENDAR");
  const [feed, setFeed] = useState(false);
  const year = useYear();
  const params = useListParams({ filters: ["issuer", "status"], sort: "-issuedOn" });
  const plans = useQuery(
    plansQuery({
      ...params.query,
      status: params.filters.status as PlanStatus | undefined,
      issuer: params.filters.issuer as PlanIssuerKind | undefined,
      year: String(year),
    }),
  );
  return (
    <>
      <PageHeader
        title="Kế hoạch"
        meta={`Kế hoạch công tác thi đua, khen thưởng năm ${year}`}
        main={mayImport ? { label: "Nhập từ văn bản", to: "/ke-hoach/nhap" } : null}
        actions={[
          ...(mayCompose ? [{ label: "Soạn kế hoạch mới", to: "/ke-hoach/moi" }] : []),
          { label: "Lịch của tôi", onAct: () => setFeed(true) },
          ...(mayKeepCalendar
            ? [
                { label: "Lịch ngược", to: "/ke-hoach/lich-nguoc" },
                { label: "Lịch làm việc", to: "/quan-tri/lich-lam-viec" },
              ]
            : []),
        ]}
      />
      {feed && <FeedDialog onClose={() => setFeed(false)} />}
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên, số kế hoạch"
        filters={[
          { name: "issuer", label: "Kế hoạch", options: optionsOf(issuerKindLabels) },
          { name: "status", label: "Trạng thái", options: optionsOf(planStatusLabels) },
        ]}
        total={plans.data?.total}
        failed={plans.isLoadingError}
        noun="kế hoạch"
      />
      <div className="card">
        <DataTable
          {...listState(plans)}
          caption="Kế hoạch"
          columns={columns}
          rowKey={(plan) => plan.id}
          rowTo={(plan) => subjectPath({ type: "PLAN", id: plan.id })}
          sort={params.sort}
          onSort={params.setSort}
          empty={
            params.active
              ? { title: "Không có kế hoạch nào khớp", text: "Hãy bỏ bớt từ tìm kiếm hoặc bộ lọc." }
              : {
                  title: `Chưa có kế hoạch nào của năm ${year}`,
                  text: mayImport
                    ? "Dán bảng nhiệm vụ hoặc tải tệp Word, Excel của kế hoạch: hệ thống đọc, anh/chị kiểm tra rồi nhập một lần."
                    : "Kế hoạch hiện ở đây khi Sở Nội vụ ban hành.",
                  icon: <PlanIcon size={24} stroke={1.6} />,
                  children: mayImport && (
                    <ButtonLink to="/ke-hoach/nhap">Nhập từ văn bản</ButtonLink>
                  ),
                }
          }
        />
        {plans.data && <Pagination {...plans.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { PlansPage as Component };
