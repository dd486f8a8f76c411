import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { paths, subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { HigherIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { statusTones } from "./labels";
import {
  type SubmissionSummary,
  type Submitted,
  submissionKeys,
  submissionsQuery,
  waitingQuery,
} from "./queries";
import styles from "./submission.module.css";

const columns: Column<SubmissionSummary>[] = [
  {
    key: "title",
    header: "Tờ trình",
    width: "44%",
    phone: "title",
    cell: (one) => one.title,
  },
  {
    key: "number",
    header: "Số, ngày",
    cell: (one) => (one.number ? `${one.number}, ${formatDate(one.signedOn)}` : "Chưa có số"),
  },
  { key: "via", header: "Gửi qua", cell: (one) => one.via, phone: "hide" },
  {
    key: "nominees",
    header: "Chờ kết quả",
    cell: (one) => `${one.open}/${one.nominees} trường hợp`,
    width: "150px",
  },
  {
    key: "status",
    header: "Trạng thái",
    width: "150px",
    cell: (one) => <StatusBadge tone={statusTones[one.status]}>{one.statusLabel}</StatusBadge>,
  },
];

/** Who waits to be submitted to the Prime Minister and the State President, and the letters that went. */
function SubmissionsPage() {
  const params = useListParams();
  const letters = useQuery(
    submissionsQuery({
      page: params.page,
      size: params.size,
      ...(params.q ? { q: params.q } : {}),
    }),
  );
  return (
    <>
      <PageHeader
        title="Trình cấp trên"
        meta="Đề nghị Thủ tướng Chính phủ, Chủ tịch nước khen thưởng, và kết quả"
      />
      <div className={styles.waiting}>
        <Waiting />
      </div>
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên, số tờ trình"
        total={letters.data?.total}
        failed={letters.isLoadingError}
        noun="tờ trình"
      />
      <div className="card">
        <DataTable
          {...listState(letters)}
          caption="Tờ trình cấp trên"
          columns={columns}
          rowKey={(one) => one.id}
          rowTo={(one) => `${paths.submissions}/${one.id}`}
          empty={
            params.active
              ? { title: "Không có tờ trình nào khớp" }
              : {
                  icon: <HigherIcon size={24} stroke={1.6} />,
                  title: "Chưa có tờ trình nào",
                  text: "Tờ trình được lập từ những trường hợp lãnh đạo tỉnh đã quyết định trình cấp trên.",
                }
          }
        />
        {letters.data && <Pagination {...letters.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

/** Those the leader decided to submit and who stand in no letter yet. */
function Waiting() {
  const waiting = useQuery(waitingQuery);
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const draft = useMutationWithProblem({
    run: (nomineeIds: string[], intent) =>
      call(
        api.POST("/api/v1/higher-submissions", {
          params: { header: idempotency(intent.idempotencyKey) },
          body: { nomineeIds },
        }),
      ),
    refreshes: [submissionKeys.all],
    done: (letter) => {
      toast.done("Đã lập tờ trình");
      void navigate(`${paths.submissions}/${letter.id}`);
    },
  });
  const items = waiting.data?.items ?? [];
  const may = waiting.data ? actionOf(waiting.data, "SUBMIT_UPWARD") : null;
  const picked = items.filter((one) => chosen.has(one.nomineeId));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const rows: Column<Submitted>[] = [
    {
      key: "name",
      header: "Tập thể, cá nhân",
      width: "34%",
      phone: "title",
      cell: (one) => (
        <span className={styles.pick}>
          {may?.allowed && (
            <input
              type="checkbox"
              aria-label={`Chọn ${one.name}, ${one.awardName}`}
              checked={chosen.has(one.nomineeId)}
              onChange={() => toggle(one.nomineeId)}
            />
          )}
          <span>
            {one.name}
            {(one.post || one.unitName) && (
              <span className={styles.note}>
                {[one.post, one.unitName].filter(Boolean).join(", ")}
              </span>
            )}
          </span>
        </span>
      ),
    },
    { key: "award", header: "Đề nghị", cell: (one) => one.awardName, phone: "plain" },
    {
      key: "proposal",
      header: "Hồ sơ",
      width: "170px",
      cell: (one) => (
        <RouteLink to={subjectPath({ type: "PROPOSAL", id: one.proposalId })}>
          {one.proposalNumber ?? "Xem hồ sơ"}
        </RouteLink>
      ),
    },
  ];
  return (
    <Section title="Chờ lập tờ trình" note={`${items.length} trường hợp`} flush>
      {items.length > 0 && may?.allowed && (
        <div className={styles.bar}>
          <Button
            small
            onClick={() =>
              setChosen(
                picked.length === items.length
                  ? new Set()
                  : new Set(items.map((one) => one.nomineeId)),
              )
            }
          >
            {picked.length === items.length ? "Bỏ chọn" : "Chọn tất cả"}
          </Button>
          <Button
            small
            tone="main"
            pending={draft.pending}
            blocked={picked.length === 0}
            onClick={async () => {
              if (picked.length === 0) return;
              const done = await draft.send(picked.map((one) => one.nomineeId));
              if (!done) toast.failed("Chưa lập được tờ trình; hãy tải lại trang.");
            }}
          >
            Lập tờ trình
          </Button>
          <span className={styles.quiet} role="status">
            {picked.length === 0
              ? "Chọn các trường hợp trình cùng một tờ trình."
              : `Đã chọn ${picked.length}`}
          </span>
        </div>
      )}
      <DataTable
        {...listState(waiting)}
        caption="Chờ lập tờ trình"
        columns={rows}
        rowKey={(one) => one.nomineeId}
        skeletonRows={2}
        empty={{
          title: "Không còn trường hợp nào chờ trình",
          text: "Khi lãnh đạo tỉnh quyết định trình cấp trên, trường hợp ấy hiện ở đây.",
        }}
      />
    </Section>
  );
}

export { SubmissionsPage as Component };
