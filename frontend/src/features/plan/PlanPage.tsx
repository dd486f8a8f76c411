import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, download, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { keepYear } from "@/lib/year";
import type { ActionSpec } from "@/ui/ActionButton";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink, useGo } from "@/ui/RouteLink";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { AmendDialog } from "./AmendDialog";
import { ClosePlanDialog } from "./ClosePlanDialog";
import { IssueDialog } from "./IssueDialog";
import { planStatusTones } from "./labels";
import { MandatesView } from "./MandatesView";
import { PlanAnswersView } from "./PlanAnswersView";
import { PlanCalendar } from "./PlanCalendar";
import { PlanText } from "./PlanText";
import { PlanWork } from "./PlanWork";
import styles from "./plan.module.css";
import { type Plan, planKeys, planQuery } from "./queries";
import { TaskFormDialog } from "./TaskFormDialog";

const VIEWS = [
  { key: "bang", label: "Theo quý" },
  { key: "danh-sach", label: "Danh sách" },
  { key: "lich", label: "Lịch" },
  { key: "phan-cong", label: "Phân công" },
  { key: "don-vi", label: "Đơn vị trả lời" },
  { key: "van-ban", label: "Văn bản" },
] as const;

/** One plan: its board by quarter, its list, and the paper itself. */
function PlanPage() {
  const { id = "" } = useParams();
  const plan = useQuery(planQuery(id));
  return (
    <QueryView query={plan}>{(data) => <Loaded plan={data} reload={plan.refetch} />}</QueryView>
  );
}

function Loaded({ plan, reload }: { plan: Plan; reload: () => unknown }) {
  const [params] = useSearchParams();
  const [issuing, setIssuing] = useState(false);
  const [adding, setAdding] = useState(false);
  const [closing, setClosing] = useState(false);
  const [amending, setAmending] = useState(false);
  const view = VIEWS.find((one) => one.key === params.get("xem"))?.key ?? "bang";
  const draft = plan.status === "DRAFT";

  return (
    <>
      <PageHeader
        title={plan.title}
        crumbs={[{ label: "Kế hoạch", to: paths.plans }, { label: plan.number ?? "Dự thảo" }]}
        badge={<StatusBadge tone={planStatusTones[plan.status]}>{plan.statusLabel}</StatusBadge>}
        meta={[
          plan.number,
          plan.issuerName,
          plan.issuedOn && `ngày ${formatDate(plan.issuedOn)}`,
          draft ? `${plan.tasks} nhiệm vụ` : standing(plan),
        ]
          .filter(Boolean)
          .join(" · ")}
        main={
          draft
            ? {
                label: "Ghi ban hành",
                availability: actionOf(plan, "ISSUE"),
                onAct: () => setIssuing(true),
              }
            : null
        }
        actions={[
          ...usePlanActions(plan, {
            add: () => setAdding(true),
            close: () => setClosing(true),
            amend: () => setAmending(true),
          }),
          { label: "Tải Word", load: () => download(`/api/v1/annual-plans/${plan.id}/paper`) },
        ]}
      />
      <nav aria-label="Cách xem" className={styles.views} data-no-print>
        {VIEWS.map((one) => (
          <RouteLink
            key={one.key}
            to={keepYear(one.key === "bang" ? "?" : `?xem=${one.key}`, `?${params}`)}
            aria-current={view === one.key ? "page" : undefined}
            preventScrollReset
          >
            {one.label}
          </RouteLink>
        ))}
      </nav>
      {view === "van-ban" && <PlanText plan={plan} />}
      {view === "lich" && <PlanCalendar plan={plan} />}
      {view === "phan-cong" && <MandatesView plan={plan} />}
      {view === "don-vi" && <PlanAnswersView plan={plan} />}
      {(view === "bang" || view === "danh-sach") && <PlanWork plan={plan} view={view} />}
      {issuing && <IssueDialog plan={plan} onClose={() => setIssuing(false)} onReload={reload} />}
      {closing && (
        <ClosePlanDialog plan={plan} onClose={() => setClosing(false)} onReload={reload} />
      )}
      {amending && <AmendDialog plan={plan} onClose={() => setAmending(false)} onReload={reload} />}
      {adding && <TaskFormDialog plan={plan} onClose={() => setAdding(false)} />}
    </>
  );
}

function standing(plan: Plan): string {
  return `${plan.done}/${plan.tasks} nhiệm vụ đã xong${plan.late ? `, ${plan.late} quá hạn` : ""}`;
}

function usePlanActions(
  plan: Plan,
  open: { add: () => void; close: () => void; amend: () => void },
): ActionSpec[] {
  const go = useGo();
  const version = plan.version;
  const path = { id: plan.id };
  const remove = useMutationWithProblem({
    run: (_: string) =>
      call(
        api.DELETE("/api/v1/annual-plans/{id}", { params: { path }, headers: ifMatch(version) }),
      ),
    done: () => {
      go(paths.plans);
      toast.done("Đã xóa dự thảo");
    },
    refreshes: [planKeys.list().slice(0, 2)],
  });
  if (plan.status === "DRAFT") {
    const editable = actionOf(plan, "EDIT")?.allowed;
    if (!editable) return [];
    return [
      { label: "Sửa thông tin", to: `${paths.plans}/${plan.id}/sua` },
      { label: "Thêm nhiệm vụ", availability: actionOf(plan, "ADD_TASK"), onAct: open.add },
      {
        label: "Xóa dự thảo",
        availability: actionOf(plan, "DELETE"),
        tone: "danger",
        onAct: () => remove.send(""),
        pending: remove.pending,
        problem: remove.problem,
        confirm: {
          title: "Xóa dự thảo này?",
          text: `Dự thảo và ${plan.tasks} nhiệm vụ của nó sẽ mất. Nếu dự thảo được nhập từ văn bản, bản đọc vẫn còn để nhập lại.`,
        },
      },
    ];
  }
  const actions: ActionSpec[] = [];
  const amendable = actionOf(plan, "AMEND");
  const closable = actionOf(plan, "SETTLE");
  if (amendable?.allowed) actions.push({ label: "Ghi sửa đổi, bổ sung", onAct: open.amend });
  if (closable?.allowed) actions.push({ label: "Khép lại kế hoạch", onAct: open.close });
  return actions;
}

export { PlanPage as Component };
