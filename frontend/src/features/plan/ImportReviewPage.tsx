import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { ReviewTable } from "@/ui/ReviewTable";
import { useGo } from "@/ui/RouteLink";
import { ImportHeaderForm } from "./ImportHeaderForm";
import { ImportMade } from "./ImportMade";
import { ImportRowEditor } from "./ImportRowEditor";
import { keyOf, problemsOf, rowName, sectionNote } from "./importRows";
import { quarterOptions, sectionLabel } from "./labels";
import styles from "./plan.module.css";
import { type ImportRow, importKeys, importQuery, type PlanImport, planKeys } from "./queries";

/** What was read, before it is a plan: problems first, every row beside its source. */
function ImportReviewPage() {
  const { id = "" } = useParams();
  const made = useQuery(importQuery(id));
  return (
    <QueryView query={made}>{(data) => <Loaded made={data} reload={made.refetch} />}</QueryView>
  );
}

function Loaded({ made, reload }: { made: PlanImport; reload: () => unknown }) {
  const go = useGo();
  const client = useQueryClient();
  const params = { path: { id: made.id } };
  const count = made.rows.length;
  const { header } = made;

  const correct = useMutationWithProblem({
    run: (rows: ImportRow[]) =>
      call(
        api.PUT("/api/v1/annual-plans/imports/{id}", {
          params,
          body: { rows },
          headers: ifMatch(
            client.getQueryData<PlanImport>(importKeys.record(made.id))?.version ?? made.version,
          ),
        }),
      ),
    done: (data) => client.setQueryData(importKeys.record(made.id), data),
  });
  const commit = useMutationWithProblem({
    run: (_: string, intent) =>
      call(
        api.POST("/api/v1/annual-plans/imports/{id}/commit", {
          params,
          body: {},
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [planKeys.all, importKeys.all],
  });
  const discard = useMutationWithProblem({
    run: (_: string) =>
      call(
        api.DELETE("/api/v1/annual-plans/imports/{id}", {
          params,
          headers: ifMatch(made.version),
        }),
      ),
    done: () => {
      go(`${paths.plans}/nhap`);
      client.removeQueries({ queryKey: importKeys.record(made.id) });
      void client.invalidateQueries({ queryKey: importKeys.list() });
    },
  });

  // A plan is made of what is stored: what was corrected a moment ago has to be there first.
  const settleHeader = useRef(async () => true);
  const [settling, setSettling] = useState(false);
  const commitAll = async () => {
    setSettling(true);
    if (await settleHeader.current()) await commit.send("");
    setSettling(false);
  };

  if (made.planId) return <ImportMade made={made} planId={made.planId} />;

  const missing = !header.year;
  const commitable = actionOf(made, "COMMIT");
  const put = async (row: ImportRow, next: ImportRow | null) => {
    await settleHeader.current();
    return correct.send(
      made.rows.flatMap((one) => (one.index !== row.index ? [one] : next ? [next] : [])),
    );
  };

  return (
    <>
      <PageHeader
        title="Kiểm tra trước khi nhập"
        crumbs={[
          { label: "Kế hoạch", to: paths.plans },
          { label: "Nhập từ văn bản", to: `${paths.plans}/nhap` },
          { label: "Kiểm tra" },
        ]}
        meta={[
          [header.number, header.issuedOn && `ngày ${formatDate(header.issuedOn)}`]
            .filter(Boolean)
            .join(" ") || made.sourceName,
          `đọc được ${count} nhiệm vụ${made.sections.length > 0 ? `, ${made.sections.length} mục` : ""}. Chưa có gì được lưu thành kế hoạch`,
        ].join(" · ")}
        main={{
          label: `Nhập ${count} nhiệm vụ`,
          availability:
            missing && commitable?.allowed
              ? { allowed: false, reason: "Văn bản không ghi năm. Hãy điền năm của kế hoạch." }
              : commitable,
          onAct: commitAll,
          pending: settling || correct.pending,
        }}
        actions={[
          {
            label: "Bỏ bản đọc này",
            availability: actionOf(made, "DISCARD"),
            onAct: () => discard.send(""),
            pending: discard.pending,
            problem: discard.problem,
            confirm: {
              title: "Bỏ bản đọc này?",
              text: "Những chỗ đã sửa trên màn hình này sẽ mất. Tệp và văn bản gốc của anh/chị không đổi.",
              label: "Bỏ bản đọc",
            },
          },
        ]}
      />
      {commit.problem && <ErrorState problem={commit.problem} compact />}
      {correct.problem && <ErrorState problem={correct.problem} compact onRetry={reload} />}
      <ReviewTable
        rows={made.rows}
        rowKey={keyOf}
        sectionOf={rowSection}
        sectionNote={(name, rows) => sectionNote(made.sections, name, rows)}
        columns={made.answering ? [...columns, answerColumn] : columns}
        problems={problemsOf(made.problems)}
        rawOf={(row) => row.raw ?? ""}
        rowName={rowName}
        afterProblems={
          <ImportHeaderForm
            key={made.id}
            made={made}
            settle={settleHeader}
            paused={correct.pending}
            onReload={reload}
          />
        }
        editor={(row, done) => (
          <ImportRowEditor
            row={row}
            answering={made.answering}
            pending={correct.pending}
            onSave={async (next) => {
              if (await put(row, next)) done();
            }}
            onRemove={async () => {
              if (await put(row, null)) done();
            }}
            onCancel={done}
          />
        )}
      />
    </>
  );
}

const rowSection = (row: ImportRow) => sectionLabel(row.section);

const columns = [
  { key: "number", header: "STT", width: "60px", cell: (row: ImportRow) => row.number ?? "" },
  { key: "title", header: "Nội dung", cell: (row: ImportRow) => row.title },
  {
    key: "leads",
    header: "Chủ trì",
    width: "16%",
    cell: (row: ImportRow) => <Parties parties={row.leads ?? []} />,
  },
  {
    key: "coordinators",
    header: "Phối hợp",
    width: "18%",
    cell: (row: ImportRow) => <Parties parties={row.coordinators ?? []} />,
  },
  {
    key: "time",
    header: "Thời gian",
    width: "13%",
    cell: (row: ImportRow) => <RowTime row={row} />,
  },
];

/** The time as it was understood; words that give no last day say so. */
function RowTime({ row }: { row: ImportRow }) {
  if (row.timeLabel) return row.timeLabel;
  if (row.timeText) {
    return (
      <>
        {row.timeText}
        <span className={styles.written}>chưa tính được hạn</span>
      </>
    );
  }
  return (
    quarterOptions[(row.quarter ?? 0) - 1]?.label ?? (
      <span className={styles.quiet}>Văn bản không ghi</span>
    )
  );
}

const answerColumn = {
  key: "answers",
  header: "Trả lời nhiệm vụ của tỉnh",
  width: "20%",
  cell: (row: ImportRow) =>
    row.answers ? (
      <>
        {row.answers.name}
        {row.answers.guessed && (
          <span className={styles.lateWords}> (hệ thống đoán, hãy kiểm tra)</span>
        )}
      </>
    ) : (
      <span className={styles.quiet}>Không</span>
    ),
};

function Parties({ parties }: { parties: NonNullable<ImportRow["leads"]> }) {
  if (parties.length === 0) return <span className={styles.quiet}>Văn bản không ghi</span>;
  return parties.map((party, at) => (
    <span key={party.raw}>
      {at > 0 && "; "}
      {party.name ?? party.raw}
      {!party.unitId && !party.group && !party.person && (
        <span className={styles.lateWords}> (chưa rõ)</span>
      )}
    </span>
  ));
}

export { ImportReviewPage as Component };
