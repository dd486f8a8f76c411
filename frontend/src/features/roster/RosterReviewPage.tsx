import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { ReviewTable } from "@/ui/ReviewTable";
import { RouteLink, useGo } from "@/ui/RouteLink";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { type Decision, decisionsOf } from "./decisions";
import {
  peoplePath,
  personKeys,
  type Roster,
  type RosterRow,
  rosterKeys,
  rosterPath,
  rosterQuery,
} from "./queries";
import styles from "./roster.module.css";

const crumbs = [
  { label: "Cá nhân", to: peoplePath },
  { label: "Nhập danh sách", to: rosterPath },
];

/** What was read, before anybody is written: problems first, then line by line. */
function RosterReviewPage() {
  const { id = "" } = useParams();
  const roster = useQuery(rosterQuery(id));
  return (
    <QueryView query={roster}>
      {(data) => (data.committedAt ? <Written roster={data} /> : <Review roster={data} />)}
    </QueryView>
  );
}

function Review({ roster }: { roster: Roster }) {
  const go = useGo();
  const [chosen, setChosen] = useState<Record<number, Decision>>({});
  const { skipped, asNew, taken, faulty } = decisionsOf(roster.rows, chosen);
  const commit = useMutationWithProblem({
    run: (_: string, intent) =>
      call(
        api.POST("/api/v1/person-imports/{id}/commit", {
          params: { path: { id: roster.id } },
          body: { skipped, asNew },
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [rosterKeys.all, personKeys.all],
    done: ({ people, grades }) => toast.done(`Đã ghi ${people} người, ${grades} xếp loại`),
  });
  const discard = useMutationWithProblem({
    run: (_: string) =>
      call(
        api.DELETE("/api/v1/person-imports/{id}", {
          params: { path: { id: roster.id } },
          headers: ifMatch(roster.version),
        }),
      ),
    done: () => go(rosterPath, { replace: true }),
  });
  const commitable = actionOf(roster, "COMMIT");
  const stands =
    faulty > 0
      ? `Còn ${faulty} dòng có lỗi. Sửa trong tệp rồi nhập lại, hoặc bỏ qua các dòng ấy.`
      : taken === 0
        ? "Không còn dòng nào để ghi."
        : null;
  const decide = (row: RosterRow, decision: Decision) =>
    setChosen((now) => ({
      ...now,
      [row.number]: now[row.number] === decision ? "as-read" : decision,
    }));
  return (
    <>
      <PageHeader
        title="Kiểm tra trước khi ghi"
        crumbs={crumbs}
        meta={`${roster.sourceName} · ${roster.unitName} · đọc được ${roster.rows.length} người`}
        main={{
          label: `Ghi ${taken} người`,
          availability:
            stands && commitable?.allowed ? { allowed: false, reason: stands } : commitable,
          onAct: () => commit.send(""),
          pending: commit.pending,
        }}
        actions={[
          {
            label: "Bỏ bản đọc này",
            availability: actionOf(roster, "DISCARD"),
            onAct: () => discard.send(""),
            pending: discard.pending,
            problem: discard.problem,
            confirm: {
              title: "Bỏ bản đọc này?",
              text: "Chưa ai được ghi; tệp gốc của anh/chị không đổi.",
              label: "Bỏ bản đọc",
            },
          },
        ]}
      />
      {commit.problem && <ErrorState problem={commit.problem} compact />}
      <ReviewTable
        rows={roster.rows}
        rowKey={keyOf}
        sectionOf={() => "Danh sách"}
        sectionNote={(_, rows) => `${rows.length} người`}
        columns={columns(chosen, decide)}
        problems={roster.problems.map((problem) => ({
          severity: problem.severity,
          message: problem.row ? `Dòng ${problem.row}: ${problem.message}` : problem.message,
          row: problem.row ? String(problem.row) : null,
        }))}
        rawOf={(row) => [row.name, row.birth, row.position].filter(Boolean).join(" · ")}
        rowName={(row) => `dòng ${row.number}, ${row.name}`}
      />
    </>
  );
}

const keyOf = (row: RosterRow) => String(row.number);

const columns = (
  chosen: Record<number, Decision>,
  decide: (row: RosterRow, decision: Decision) => void,
) => [
  { key: "number", header: "Dòng", width: "64px", cell: (row: RosterRow) => row.number },
  {
    key: "name",
    header: "Họ và tên, ngày sinh",
    cell: (row: RosterRow) => (
      <>
        {row.personId ? (
          <RouteLink to={subjectPath({ type: "PERSON", id: row.personId })}>{row.name}</RouteLink>
        ) : (
          row.name || "Chưa ghi"
        )}
        {row.birth && `, ${row.birth}`}
        {row.numbered && " · có số định danh"}
      </>
    ),
  },
  {
    key: "work",
    header: "Chức vụ, đơn vị",
    width: "24%",
    cell: (row: RosterRow) => [row.position, row.unitName].filter(Boolean).join(", "),
  },
  {
    key: "grades",
    header: "Xếp loại",
    width: "18%",
    cell: (row: RosterRow) => row.grades.map((one) => `${one.year}: ${one.grade}`).join(", "),
  },
  {
    key: "decision",
    header: "Sẽ làm",
    width: "20%",
    cell: (row: RosterRow) => (
      <Choice row={row} chosen={chosen[row.number] ?? "as-read"} decide={decide} />
    ),
  },
];

function Choice({
  row,
  chosen,
  decide,
}: {
  row: RosterRow;
  chosen: Decision;
  decide: (row: RosterRow, decision: Decision) => void;
}) {
  const words =
    chosen === "skip"
      ? "Bỏ qua"
      : row.state === "FAULTY"
        ? "Chưa ghi được"
        : row.state === "KNOWN" && chosen !== "new"
          ? "Ghi thêm cho người đã có"
          : "Thêm người mới";
  return (
    <>
      <span>{words}</span>
      <span className={styles.choices}>
        <Button small tone="quiet" onClick={() => decide(row, "skip")}>
          {chosen === "skip" ? "Lấy lại" : "Bỏ qua"}
          <span className="sr-only"> dòng {row.number}</span>
        </Button>
        {row.state === "KNOWN" && chosen !== "skip" && (
          <Button small tone="quiet" onClick={() => decide(row, "new")}>
            {chosen === "new" ? "Vẫn là người đã có" : "Là người khác"}
            <span className="sr-only"> dòng {row.number}</span>
          </Button>
        )}
      </span>
    </>
  );
}

function Written({ roster }: { roster: Roster }) {
  const undo = useMutationWithProblem({
    run: (_: string, intent) =>
      call(
        api.POST("/api/v1/person-imports/{id}/undoing", {
          params: { path: { id: roster.id } },
          headers: { ...ifMatch(roster.version), ...idempotency(intent.idempotencyKey) },
        }),
      ),
    refreshes: [rosterKeys.all, personKeys.all],
    done: () => toast.done("Đã hoàn tác danh sách"),
  });
  return (
    <>
      <PageHeader
        title={roster.undone ? "Danh sách đã hoàn tác" : "Danh sách đã ghi"}
        crumbs={crumbs}
        badge={
          <StatusBadge tone={roster.undone ? "neutral" : "done"}>
            {roster.undone ? "Đã hoàn tác" : "Đã ghi"}
          </StatusBadge>
        }
        meta={`${roster.sourceName} · ${roster.unitName} · ${roster.rows.length} dòng`}
        main={{ label: "Xem cá nhân", to: peoplePath }}
        actions={[
          {
            label: "Hoàn tác cả danh sách",
            availability: actionOf(roster, "UNDO"),
            onAct: () => undo.send(""),
            pending: undo.pending,
            problem: undo.problem,
            confirm: {
              title: "Hoàn tác cả danh sách?",
              text: "Những người và xếp loại danh sách này đã ghi sẽ được bỏ. Không làm được khi đã có dữ liệu khác gắn với họ.",
              label: "Hoàn tác",
            },
          },
        ]}
      />
      <ReviewTable
        rows={roster.rows}
        rowKey={keyOf}
        sectionOf={() => "Danh sách"}
        columns={written}
        problems={[]}
        rawOf={(row) => [row.name, row.birth, row.position].filter(Boolean).join(" · ")}
        rowName={(row) => `dòng ${row.number}, ${row.name}`}
      />
    </>
  );
}

const written = columns({}, () => undefined).filter((column) => column.key !== "decision");

export { RosterReviewPage as Component };
