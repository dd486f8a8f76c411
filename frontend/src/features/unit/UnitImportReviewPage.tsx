import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatInstant } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { paths, subjectPath } from "@/lib/paths";
import { ErrorState } from "@/ui/ErrorState";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { type ReviewColumn, ReviewTable } from "@/ui/ReviewTable";
import { RouteLink, useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import {
  effectHeads,
  effectNote,
  importKeys,
  importQuery,
  importsPath,
  keyOf,
  problemsOf,
  type ReadRow,
  rawOf,
  rowName,
  shownRows,
  type TableRow,
  type UnitImport,
} from "./imports";
import { unitKeys } from "./reorganisations";
import { UnitImportRowEditor } from "./UnitImportRowEditor";

const crumbs = [
  { label: "Đơn vị", to: paths.units },
  { label: "Nhập, xuất", to: importsPath },
];

const columns: ReviewColumn<ReadRow>[] = [
  { key: "line", header: "Dòng", width: "70px", cell: (read) => read.row.line },
  {
    key: "name",
    header: "Tên đơn vị",
    cell: (read) =>
      read.unitId ? (
        <RouteLink to={subjectPath({ type: "UNIT", id: read.unitId })}>{read.row.name}</RouteLink>
      ) : (
        read.row.name
      ),
  },
  { key: "kind", header: "Loại", cell: (read) => read.row.kind ?? "" },
  {
    key: "parent",
    header: "Trực thuộc",
    cell: (read) => read.parentName ?? read.row.parent ?? "",
  },
  { key: "changes", header: "Thay đổi", cell: (read) => read.changes.join(", ") },
];

const sectionOf = (read: ReadRow) => effectHeads[read.effect];

/** A table before and after it is kept. */
function UnitImportReviewPage() {
  const { id = "" } = useParams();
  const made = useQuery(importQuery(id));
  return (
    <QueryView query={made}>
      {(data) =>
        data.committedAt ? <Kept made={data} /> : <Review made={data} reload={made.refetch} />
      }
    </QueryView>
  );
}

function Review({ made, reload }: { made: UnitImport; reload: () => unknown }) {
  const go = useGo();
  const client = useQueryClient();
  const params = { path: { id: made.id } };
  const correct = useMutationWithProblem({
    run: (rows: TableRow[]) =>
      call(
        api.PUT("/api/v1/units/imports/{id}", {
          params,
          body: { rows },
          headers: ifMatch(made.version),
        }),
      ),
    done: (data) => client.setQueryData(importKeys.record(made.id), data),
  });
  const commit = useMutationWithProblem({
    run: (_: string, intent) =>
      call(
        api.POST("/api/v1/units/imports/{id}/commit", {
          params,
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [unitKeys.all, importKeys.list()],
    done: (data) => {
      client.setQueryData(importKeys.record(made.id), data);
      toast.done("Đã nhập bảng đơn vị");
    },
  });
  const discard = useMutationWithProblem({
    run: (_: string) =>
      call(api.DELETE("/api/v1/units/imports/{id}", { params, headers: ifMatch(made.version) })),
    done: () => {
      go(importsPath);
      client.removeQueries({ queryKey: importKeys.record(made.id) });
      void client.invalidateQueries({ queryKey: importKeys.list() });
    },
  });
  const { counts } = made;
  const committable = actionOf(made, "COMMIT");
  const put = (line: number, next: TableRow | null) =>
    correct.send(made.rows.flatMap(({ row }) => (row.line !== line ? [row] : next ? [next] : [])));
  return (
    <>
      <PageHeader
        title="Kiểm tra trước khi nhập"
        crumbs={[...crumbs, { label: "Kiểm tra" }]}
        meta={`${made.fileName} · ${summary(counts)}. Chưa có gì được lưu`}
        main={{
          label: `Nhập ${formatNumber(counts.enters + counts.changes)} đơn vị`,
          availability:
            counts.stops > 0 && committable?.allowed
              ? { allowed: false, reason: `Còn ${counts.stops} dòng phải sửa trước khi nhập.` }
              : committable,
          onAct: () => commit.send(""),
          pending: commit.pending,
        }}
        actions={[
          {
            label: "Bỏ bảng này",
            availability: actionOf(made, "DISCARD"),
            onAct: () => discard.send(""),
            pending: discard.pending,
            problem: discard.problem,
            confirm: {
              title: "Bỏ bảng này?",
              text: "Những chỗ đã sửa trên màn hình này sẽ mất. Tệp gốc của anh/chị không đổi.",
              label: "Bỏ bảng",
            },
          },
        ]}
      />
      {commit.problem && <ErrorState problem={commit.problem} compact />}
      {correct.problem && <ErrorState problem={correct.problem} compact onRetry={reload} />}
      <ReviewTable
        rows={shownRows(made)}
        rowKey={keyOf}
        sectionOf={sectionOf}
        sectionNote={(head, rows) => effectNote(made, head, rows.length)}
        columns={columns}
        problems={problemsOf(made.problems)}
        clean="Mọi dòng đều đọc được"
        rawOf={rawOf}
        rowName={rowName}
        editor={(read, done) => (
          <UnitImportRowEditor
            read={read}
            problems={made.problems.filter((problem) => problem.line === read.row.line)}
            pending={correct.pending}
            onSave={async (row) => {
              if (await put(row.line, row)) done();
            }}
            onRemove={() => void put(read.row.line, null)}
            onCancel={done}
          />
        )}
      />
    </>
  );
}

function summary(counts: UnitImport["counts"]) {
  return [
    counts.enters > 0 && `${formatNumber(counts.enters)} đơn vị mới`,
    counts.changes > 0 && `${formatNumber(counts.changes)} đơn vị được sửa`,
    counts.keepsAsIs > 0 && `${formatNumber(counts.keepsAsIs)} dòng giữ nguyên`,
    counts.stops > 0 && `${formatNumber(counts.stops)} dòng phải sửa`,
  ]
    .filter(Boolean)
    .join(", ");
}

function Kept({ made }: { made: UnitImport }) {
  const client = useQueryClient();
  const undo = useMutationWithProblem({
    run: (_: string, intent) =>
      call(
        api.POST("/api/v1/units/imports/{id}/undoing", {
          params: { path: { id: made.id } },
          headers: { ...ifMatch(made.version), ...idempotency(intent.idempotencyKey) },
        }),
      ),
    refreshes: [unitKeys.all, importKeys.list()],
    done: (data) => {
      client.setQueryData(importKeys.record(made.id), data);
      toast.done("Đã hoàn tác lần nhập");
    },
  });
  return (
    <>
      <PageHeader
        title="Kết quả nhập đơn vị"
        crumbs={[...crumbs, { label: "Kết quả" }]}
        meta={made.fileName}
        badge={
          made.undoneAt ? (
            <StatusBadge tone="neutral">Đã hoàn tác</StatusBadge>
          ) : (
            <StatusBadge tone="done">Đã nhập</StatusBadge>
          )
        }
        main={{ label: "Mở danh mục đơn vị", to: paths.units }}
        actions={
          made.undoneAt
            ? []
            : [
                {
                  label: "Hoàn tác",
                  tone: "danger",
                  availability: actionOf(made, "UNDO"),
                  onAct: () => undo.send(""),
                  pending: undo.pending,
                  problem: undo.problem,
                  confirm: {
                    title: "Hoàn tác lần nhập này?",
                    text: "Đơn vị lập mới bị bỏ, đơn vị được sửa trở lại như trước. Chỉ làm được khi chưa có gì dựa vào các đơn vị ấy.",
                  },
                },
              ]
        }
      />
      <Section title="Đã làm">
        <KeyValues
          items={[
            { label: "Đơn vị mới", value: formatNumber(made.counts.enters) },
            { label: "Đơn vị được sửa", value: formatNumber(made.counts.changes) },
            { label: "Dòng giữ nguyên", value: formatNumber(made.counts.keepsAsIs) },
            { label: "Người nhập", value: made.madeBy },
            { label: "Nhập lúc", value: made.committedAt && formatInstant(made.committedAt) },
            ...(made.undoneAt
              ? [{ label: "Hoàn tác lúc", value: formatInstant(made.undoneAt) }]
              : []),
          ]}
        />
      </Section>
    </>
  );
}

export { UnitImportReviewPage as Component };
