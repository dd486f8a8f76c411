import { useQuery } from "@tanstack/react-query";
import { formatClock, formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import { meetingStatusWords, meetingTone } from "./labels";
import { hostedBlocksQuery, type ListQuery, type MeetingSummary, meetingsQuery } from "./queries";

const columns: Column<MeetingSummary>[] = [
  { key: "title", header: "Hội nghị", cell: (m) => m.title, sort: "title", phone: "title" },
  { key: "day", header: "Ngày", cell: dayOf, sort: "day", width: "170px" },
  {
    key: "present",
    header: "Có mặt",
    cell: (m) => (m.status === "PLANNED" ? `${m.members} đơn vị` : `${m.present}/${m.members}`),
    width: "110px",
    nowrap: true,
  },
  {
    key: "ballots",
    header: "Biểu quyết",
    cell: (m) => (m.ballots === 0 ? "Chưa có" : `${m.ballotsClosed}/${m.ballots} xong`),
    width: "120px",
    nowrap: true,
  },
  {
    key: "status",
    header: "Trạng thái",
    cell: (m) => <StatusBadge tone={meetingTone[m.status]}>{m.statusLabel}</StatusBadge>,
    sort: "status",
    width: "170px",
    phone: "plain",
  },
];

function dayOf(m: MeetingSummary): string {
  if (m.heldOn) return formatDate(m.heldOn);
  if (!m.plannedOn) return "Chưa định ngày";
  return [formatDate(m.plannedOn), formatClock(m.plannedAt)].filter(Boolean).join(", ");
}

/** Conferences within the person's scope. */
function MeetingsPage() {
  const year = useYear();
  const params = useListParams({ filters: ["status"], sort: "-day" });
  const meetings = useQuery(meetingsQuery({ ...(params.query as ListQuery), year: String(year) }));
  const hosted = useQuery(hostedBlocksQuery(year));
  const may = hosted.data && hosted.data.items.length > 0 ? { allowed: true, reason: null } : null;
  return (
    <>
      <PageHeader
        title="Hội nghị"
        meta={`Hội nghị tổng kết, sơ kết của các cụm, khối thi đua cho năm ${year}`}
        main={{ label: "Lập kế hoạch hội nghị", to: "/hoi-nghi/moi", availability: may }}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên hội nghị, cụm, khối, địa điểm"
        filters={[
          {
            name: "status",
            label: "Trạng thái",
            options: Object.entries(meetingStatusWords).map(([value, label]) => ({ value, label })),
          },
        ]}
        total={meetings.data?.total}
        failed={meetings.isLoadingError}
        noun="hội nghị"
      />
      <div className="card">
        <DataTable
          {...listState(meetings)}
          caption="Hội nghị"
          columns={columns}
          rowKey={(m) => m.id}
          rowTo={(m) => subjectPath({ type: "MEETING", id: m.id })}
          sort={params.sort}
          onSort={params.setSort}
          empty={
            params.active
              ? {
                  title: "Không có hội nghị nào khớp",
                  text: "Có thể gõ không dấu, hoặc bỏ bớt bộ lọc.",
                }
              : {
                  title: `Chưa có hội nghị nào cho năm ${year}`,
                  text: "Hội nghị tổng kết năm thường họp từ tháng 11 đến tháng 1. Đơn vị đứng đầu cụm, khối lập kế hoạch, mời các đơn vị thành viên.",
                }
          }
        />
        {meetings.data && <Pagination {...meetings.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { MeetingsPage as Component };
