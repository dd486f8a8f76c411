import { useQuery } from "@tanstack/react-query";
import { download } from "@/api/client";
import { useMe } from "@/api/me";
import { useListParams } from "@/lib/listParams";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { DownloadButton } from "@/ui/DownloadButton";
import { type Filter, FilterBar } from "@/ui/FilterBar";
import { Pagination } from "@/ui/Pagination";
import { optionsOf, quarterOptions, sectionLabel, taskFilterLabels } from "./labels";
import { partyLine } from "./PartyNames";
import { PlanBoard } from "./PlanBoard";
import {
  ALL_TASKS,
  type Plan,
  type TaskFilter,
  type TaskListQuery,
  type TaskSummary,
  taskPath,
  tasksQuery,
} from "./queries";
import { TaskBadge } from "./TaskBadge";

/** The tasks of a plan, filtered alike on the board and in the list. */
export function PlanWork({ plan, view }: { plan: Plan; view: "bang" | "danh-sach" }) {
  const { today } = useMe();
  const board = view === "bang";
  const params = useListParams({
    filters: ["quarter", "status", "unitId"],
    sort: "place",
    size: board ? ALL_TASKS : 50,
  });
  const query: TaskListQuery = {
    ...params.query,
    status: params.filters.status as TaskFilter | undefined,
    ...(board ? { page: 0 } : {}),
  };
  const tasks = useQuery(tasksQuery(plan.id, query));
  const whole = useQuery(tasksQuery(plan.id, { page: 0, size: ALL_TASKS, sort: "place" }));
  const filters: Filter[] = [
    { name: "quarter", label: "Quý", options: quarterOptions },
    { name: "status", label: "Trạng thái", options: optionsOf(taskFilterLabels) },
    { name: "unitId", label: "Đơn vị", options: unitsOf(whole.data?.items ?? []) },
  ];
  const exported = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...params.filters, q: params.q })) {
    if (value) exported.set(name, value);
  }

  return (
    <>
      <FilterBar
        params={params}
        searchLabel="Tìm trong nội dung nhiệm vụ"
        filters={filters}
        total={tasks.data?.total}
        failed={tasks.isLoadingError}
        noun="nhiệm vụ"
        extra={
          <DownloadButton
            small
            load={() => download(`/api/v1/annual-plans/${plan.id}/sheet?${exported}`)}
          >
            Tải Excel
          </DownloadButton>
        }
      />
      {board ? (
        <PlanBoard plan={plan} today={today} {...listState(tasks)} filtered={params.active} />
      ) : (
        <div className="card">
          <DataTable
            {...listState(tasks)}
            caption="Nhiệm vụ"
            columns={columnsOf(plan, today)}
            rowKey={(task) => task.id}
            rowTo={(task) => taskPath(plan.id, task.id)}
            sort={params.sort}
            onSort={params.setSort}
            empty={noTasks(params.active)}
          />
          {tasks.data && <Pagination {...tasks.data} searchOfPage={params.searchOfPage} />}
        </div>
      )}
    </>
  );
}

/** What is said when nothing is listed. */
export function noTasks(filtered: boolean) {
  return filtered
    ? { title: "Không có nhiệm vụ nào khớp", text: "Hãy bỏ bớt từ tìm kiếm hoặc bộ lọc." }
    : {
        title: "Kế hoạch chưa có nhiệm vụ nào",
        text: "Bấm “Thêm nhiệm vụ”, hoặc nhập cả bảng từ văn bản.",
      };
}

function columnsOf(plan: Plan, today: string): Column<TaskSummary>[] {
  return [
    {
      key: "title",
      header: "Nội dung công việc",
      cell: (task) => task.title,
      sort: "title",
      phone: "title",
    },
    {
      key: "place",
      header: "Vị trí",
      cell: (task) => `${sectionLabel(task.section)}${task.number ? `, số ${task.number}` : ""}`,
      sort: "place",
      width: "130px",
      nowrap: true,
    },
    { key: "leads", header: "Chủ trì", cell: (task) => partyLine(task.leads), width: "17%" },
    {
      key: "coordinators",
      header: "Phối hợp",
      cell: (task) => partyLine(task.coordinators),
      width: "20%",
      phone: "hide",
    },
    {
      key: "status",
      header: "Trạng thái",
      sort: "dueOn",
      width: "225px",
      phone: "plain",
      cell: (task) => <TaskBadge task={task} today={today} draft={plan.status === "DRAFT"} />,
    },
  ];
}

/** Units the plan names, each once, in the order they appear. */
export function unitsOf(tasks: readonly TaskSummary[]): { value: string; label: string }[] {
  const names = new Map<string, string>();
  for (const task of tasks) {
    for (const party of [...task.leads, ...task.coordinators]) {
      if (party.unitId) names.set(party.unitId, party.name);
    }
  }
  return [...names].map(([value, label]) => ({ value, label }));
}
