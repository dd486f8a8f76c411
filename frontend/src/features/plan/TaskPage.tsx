import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { useMe } from "@/api/me";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import type { ActionSpec } from "@/ui/ActionButton";
import { ButtonLink } from "@/ui/Button";
import { NextIcon, PreviousIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { CompleteDialog } from "./CompleteDialog";
import { DeferDialog } from "./DeferDialog";
import { sectionLabel } from "./labels";
import { ProductDialog } from "./ProductDialog";
import { ProgressDialog } from "./ProgressDialog";
import styles from "./plan.module.css";
import { planQuery, type Task, taskPath, taskQuery } from "./queries";
import { TaskBadge } from "./TaskBadge";
import { TaskBody } from "./TaskBody";
import { TaskFormDialog } from "./TaskFormDialog";
import { useTaskActions } from "./taskActions";

type Open = "complete" | "defer" | "progress" | "finished" | "product" | "edit" | null;

/** One task: where it stands, what to do next, who, what proved it. */
function TaskPage() {
  const { id = "", taskId = "" } = useParams();
  const task = useQuery(taskQuery(id, taskId));
  return (
    <QueryView query={task}>
      {(data) => <Loaded key={data.id} task={data} reload={task.refetch} />}
    </QueryView>
  );
}

function Loaded({ task, reload }: { task: Task; reload: () => unknown }) {
  const [open, setOpen] = useState<Open>(null);
  const { today } = useMe();
  const plan = useQuery(planQuery(task.planId));
  const actions = useActions(task, setOpen);
  const close = () => setOpen(null);
  const planPath = subjectPath({ type: "PLAN", id: task.planId });
  return (
    <>
      <PageHeader
        title={task.title}
        documentTitle={task.number ? `Nhiệm vụ ${task.number}` : "Nhiệm vụ"}
        crumbs={[
          { label: "Kế hoạch", to: paths.plans },
          { label: task.planName, to: planPath },
          { label: placeOf(task) },
        ]}
        badge={<TaskBadge task={task} today={today} draft={plan.data?.status === "DRAFT"} />}
        meta={[placeOf(task), task.productLabel, task.dueOn && `hạn ${formatDate(task.dueOn)}`]
          .filter(Boolean)
          .join(" · ")}
        main={actions.main}
        actions={actions.others}
      />
      <TaskBody task={task} />
      <nav aria-label="Nhiệm vụ trước và sau" className={styles.neighbours} data-no-print>
        {task.previousId ? (
          <ButtonLink
            small
            to={taskPath(task.planId, task.previousId)}
            icon={<PreviousIcon size={16} aria-hidden="true" />}
          >
            Nhiệm vụ trước
          </ButtonLink>
        ) : (
          <span />
        )}
        {task.nextId && (
          <ButtonLink
            small
            to={taskPath(task.planId, task.nextId)}
            after={<NextIcon size={16} aria-hidden="true" />}
          >
            Nhiệm vụ sau
          </ButtonLink>
        )}
      </nav>
      {open === "complete" && <CompleteDialog task={task} onClose={close} onReload={reload} />}
      {open === "defer" && <DeferDialog task={task} onClose={close} onReload={reload} />}
      {open === "progress" && <ProgressDialog task={task} onClose={close} />}
      {open === "finished" && <ProgressDialog task={task} onClose={close} finished />}
      {open === "product" && <ProductDialog task={task} onClose={close} />}
      {open === "edit" && plan.data && (
        <TaskFormDialog plan={plan.data} task={task} onClose={close} onReload={reload} />
      )}
    </>
  );
}

function placeOf(task: Task): string {
  return `${sectionLabel(task.section)}${task.number ? `, nhiệm vụ ${task.number}` : ""}`;
}

/** The next action in red; of the others only what can be done now, so that reasons are said once. */
function useActions(task: Task, open: (what: Open) => void) {
  const go = useGo();
  const { waive, reopen, remove } = useTaskActions(task);
  const complete = actionOf(task, "COMPLETE");
  const report = actionOf(task, "REPORT");
  const completing: ActionSpec = {
    label: "Hoàn thành",
    availability: complete,
    onAct: () => open("complete"),
  };
  const reporting: ActionSpec = {
    label: "Ghi tiến độ",
    availability: report,
    onAct: () => open("progress"),
  };
  const finishing: ActionSpec = {
    label: "Đã làm xong",
    availability: report,
    onAct: () => open("finished"),
  };
  const live = task.status === "OPEN" || task.status === "DEFERRED";
  const may = (action: string) => actionOf(task, action)?.allowed === true;
  const others: ActionSpec[] = [];
  const unit = !complete?.allowed && report?.allowed === true;
  if (live && (unit || complete?.allowed) && report?.allowed) others.push(reporting);
  if (may("LINK")) {
    others.push({
      label: task.periods.length > 0 ? "Gắn minh chứng của quý" : "Gắn sản phẩm",
      onAct: () => open("product"),
    });
  }
  if (may("DEFER")) others.push({ label: "Chuyển thời gian", onAct: () => open("defer") });
  if (may("WAIVE")) {
    others.push({
      label: "Không thực hiện",
      onAct: (reason) => waive.send(reason),
      pending: waive.pending,
      problem: waive.problem,
      confirm: {
        title: "Ghi không thực hiện nhiệm vụ này?",
        text: "Nhiệm vụ thôi được tính là đang làm. Lý do được lưu trong diễn biến.",
        reason: { label: "Lý do", required: true },
      },
    });
  }
  if (may("REOPEN")) {
    others.push({
      label: "Mở lại",
      onAct: (reason) => reopen.send(reason),
      pending: reopen.pending,
      problem: reopen.problem,
      confirm: {
        title: "Mở lại nhiệm vụ?",
        text: "Nhiệm vụ trở lại đang thực hiện theo thời gian trong kế hoạch; minh chứng đã gắn được gỡ ra.",
        reason: { label: "Lý do", required: true },
      },
    });
  }
  if (may("EDIT")) others.push({ label: "Sửa", onAct: () => open("edit") });
  if (may("DELETE")) {
    others.push({
      label: "Xóa",
      tone: "danger",
      onAct: async () => {
        const gone = await remove.send("");
        if (gone) go(subjectPath({ type: "PLAN", id: task.planId }));
        return gone;
      },
      pending: remove.pending,
      problem: remove.problem,
      confirm: { title: "Xóa nhiệm vụ khỏi dự thảo?" },
    });
  }
  const main = !live ? null : unit ? finishing : completing;
  return { main, others };
}

export { TaskPage as Component };
