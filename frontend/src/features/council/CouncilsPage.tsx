import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMay } from "@/api/beginnings";
import { api, call, idempotency } from "@/api/client";
import { useMe } from "@/api/me";
import { formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { Button } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { FormDialog } from "@/ui/FormDialog";
import { TextField } from "@/ui/fields/TextField";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { RouteLink, useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { useForm } from "@/ui/useForm";
import styles from "./council.module.css";
import { sessionStatusWords, sessionTone } from "./labels";
import {
  councilsQuery,
  type ListQuery,
  type SessionSummary,
  sessionsQuery,
  useCouncilChange,
} from "./queries";

const columns: Column<SessionSummary>[] = [
  { key: "title", header: "Phiên họp", cell: (s) => s.title, sort: "title", phone: "title" },
  { key: "form", header: "Cách xét", cell: (s) => s.formLabel, width: "220px", phone: "plain" },
  { key: "day", header: "Ngày", cell: dayOf, sort: "day", width: "150px" },
  {
    key: "items",
    header: "Trường hợp",
    cell: (s) => (s.status === "CLOSED" ? `${s.passed}/${s.items} đạt` : String(s.items)),
    width: "120px",
    nowrap: true,
  },
  {
    key: "status",
    header: "Trạng thái",
    cell: (s) => <StatusBadge tone={sessionTone[s.status]}>{s.statusLabel}</StatusBadge>,
    sort: "status",
    width: "180px",
    phone: "plain",
  },
];

function dayOf(s: SessionSummary): string {
  if (s.heldOn) return formatDate(s.heldOn);
  return s.plannedOn ? `Dự kiến ${formatDate(s.plannedOn)}` : "Chưa định ngày";
}

/** Sessions within the person's scope, with the councils above them. */
function CouncilsPage() {
  const year = useYear();
  const may = useMay("FOUND_COUNCIL");
  const params = useListParams({ filters: ["status"], sort: "-day" });
  const sessions = useQuery(sessionsQuery(params.query as ListQuery));
  const councils = useQuery(councilsQuery);
  const [founding, setFounding] = useState(false);
  // One for the province, one for each unit.
  const mayFound = may && councils.data?.items.every((one) => !one.mine) === true;
  return (
    <>
      <PageHeader
        title="Hội đồng"
        meta="Thành phần Hội đồng Thi đua – Khen thưởng và các phiên họp xét khen thưởng"
        main={may ? { label: "Chuẩn bị phiên họp", to: "/hoi-dong/phien/moi" } : null}
      />
      <Section
        title="Thành phần Hội đồng"
        flush
        actions={
          mayFound && (
            <Button small onClick={() => setFounding(true)}>
              Lập Hội đồng
            </Button>
          )
        }
      >
        <ul className={styles.councils}>
          {councils.data?.items.map((one) => (
            <li key={one.id}>
              <RouteLink to={`/hoi-dong/${one.id}`}>{one.name}</RouteLink>
              <span className={styles.quiet}>
                {one.declaredCount && one.declaredCount !== one.members
                  ? `quyết định ghi ${one.declaredCount}, danh sách có ${one.members} thành viên`
                  : `${one.members} thành viên`}
                {one.standingName && ` · thường trực: ${one.standingName}`}
              </span>
            </li>
          ))}
          {councils.data?.items.length === 0 && <li>Chưa ghi Hội đồng nào.</li>}
        </ul>
      </Section>
      <h2 className={styles.heading}>Phiên họp</h2>
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên phiên họp, địa điểm"
        filters={[
          {
            name: "status",
            label: "Trạng thái",
            options: Object.entries(sessionStatusWords).map(([value, label]) => ({ value, label })),
          },
        ]}
        total={sessions.data?.total}
        failed={sessions.isLoadingError}
        noun="phiên họp"
      />
      <div className="card">
        <DataTable
          {...listState(sessions)}
          caption="Phiên họp Hội đồng"
          columns={columns}
          rowKey={(s) => s.id}
          rowTo={(s) => subjectPath({ type: "COUNCIL_SESSION", id: s.id })}
          sort={params.sort}
          onSort={params.setSort}
          empty={
            params.active
              ? {
                  title: "Không có phiên họp nào khớp",
                  text: "Có thể gõ không dấu, hoặc bỏ bớt bộ lọc.",
                }
              : {
                  title: "Chưa có phiên họp nào",
                  text: may
                    ? `Phiên họp xét khen thưởng năm ${year} được chuẩn bị từ hồ sơ đã chọn đường xét qua Hội đồng.`
                    : "Phiên họp có anh/chị tham gia hiện ở đây từ ngày gửi tài liệu.",
                }
          }
        />
        {sessions.data && <Pagination {...sessions.data} searchOfPage={params.searchOfPage} />}
      </div>
      {founding && <FoundDialog onClose={() => setFounding(false)} />}
    </>
  );
}

function FoundDialog({ onClose }: { onClose: () => void }) {
  const me = useMe();
  const go = useGo();
  const unit = useMay("FOUND_PROVINCIAL_COUNCIL") ? undefined : me.units[0];
  const create = useCouncilChange<{ name: string; standingName: string }>(
    (values, intent) =>
      call(
        api.POST("/api/v1/councils", {
          params: { header: idempotency(intent.idempotencyKey) },
          body: {
            unitId: unit?.id ?? null,
            name: values.name.trim(),
            standingName: values.standingName.trim() || null,
          },
        }),
      ),
    (council) => go(`/hoi-dong/${council.id}`),
  );
  const form = useForm({
    initial: {
      name: unit
        ? `Hội đồng Thi đua – Khen thưởng ${unit.name}`
        : "Hội đồng Thi đua – Khen thưởng tỉnh Cao Bằng",
      standingName: "",
    },
    problem: create.problem,
    check: (v) => ({ name: !v.name.trim() && "Hãy ghi tên Hội đồng" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Lập Hội đồng"
      form={form}
      onSubmit={create.send}
      submitLabel="Lập Hội đồng"
      pending={create.pending}
      problem={create.problem}
    >
      <TextField label="Tên Hội đồng" {...form.field("name")} />
      <TextField
        label="Cơ quan thường trực"
        hint="Ví dụ: Ban Thi đua – Khen thưởng, Sở Nội vụ"
        required={false}
        {...form.field("standingName")}
      />
    </FormDialog>
  );
}

export { CouncilsPage as Component };
