import { useQuery } from "@tanstack/react-query";
import { useMay } from "@/api/beginnings";
import { useListParams } from "@/lib/listParams";
import { paths, subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { FilterBar } from "@/ui/FilterBar";
import { Pagination } from "@/ui/Pagination";
import { shownProblem } from "@/ui/problem";
import { QueryView } from "@/ui/QueryView";
import { SkeletonLines } from "@/ui/Skeletons";
import { AnswerGrid } from "./AnswerGrid";
import { AnswerList } from "./AnswerList";
import styles from "./answers.module.css";
import { answerStateLabels, optionsOf } from "./labels";
import {
  type AnsweringRow,
  type AnswerState,
  answeringUnitsQuery,
  answersQuery,
  type Plan,
  type PlanAnswers,
} from "./queries";
import { useNarrow } from "./useNarrow";

/** Which unit answers which task in its own plan, and who has not answered yet. */
export function PlanAnswersView({ plan }: { plan: Plan }) {
  const answers = useQuery(answersQuery(plan.id));
  return <QueryView query={answers}>{(data) => <Loaded plan={plan} answers={data} />}</QueryView>;
}

function Loaded({ plan, answers }: { plan: Plan; answers: PlanAnswers }) {
  const params = useListParams({ filters: ["state"], sort: "place", size: 20 });
  const narrow = useNarrow();
  const units = useQuery(
    answeringUnitsQuery(plan.id, {
      ...params.query,
      state: params.filters.state as AnswerState | undefined,
    }),
  );
  const rows = units.data?.items;
  const problem = shownProblem(units.error);
  const own = rows?.filter((row) => row.own && row.bound) ?? [];
  const Shown = narrow ? AnswerList : AnswerGrid;
  return (
    <>
      {own.map((row) => (
        <Own key={row.unitId} row={row} plan={plan} />
      ))}
      <FilterBar
        params={params}
        searchLabel="Tìm đơn vị"
        filters={[{ name: "state", label: "Trả lời", options: optionsOf(answerStateLabels) }]}
        total={units.data?.total}
        failed={units.isLoadingError}
        noun="đơn vị"
        extra={<span className={styles.note}>{answers.silent} đơn vị chưa trả lời</span>}
      />
      <div className="card">
        {problem && !rows ? (
          <ErrorState problem={problem} onRetry={units.refetch} />
        ) : !rows ? (
          <SkeletonLines lines={8} />
        ) : rows.length === 0 ? (
          <EmptyState
            title={
              params.active ? "Không có đơn vị nào khớp" : "Kế hoạch chưa giao việc cho đơn vị nào"
            }
            text={
              params.filters.state === "SILENT"
                ? "Mọi đơn vị mà kế hoạch giao việc đều đã trả lời."
                : params.filters.state === "ANSWERED"
                  ? "Đơn vị soạn hoặc nhập kế hoạch của mình và chọn nhiệm vụ của tỉnh mà mỗi việc trả lời."
                  : "Hãy bỏ bớt từ tìm kiếm hoặc bộ lọc."
            }
          />
        ) : (
          <Shown plan={plan} tasks={answers.tasks} rows={rows} />
        )}
        {units.data && <Pagination {...units.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

/** What the person's own unit has to do here. */
function Own({ row, plan }: { row: AnsweringRow; plan: Plan }) {
  const mayCompose = useMay("COMPOSE_PLAN");
  const mayImport = useMay("IMPORT_PLAN");
  const said = row.silent
    ? row.plan
      ? row.plan.status === "DRAFT"
        ? "đã có dự thảo kế hoạch, chưa ban hành"
        : "đã có kế hoạch nhưng chưa trả lời nhiệm vụ nào của tỉnh"
      : "chưa có kế hoạch trả lời"
    : `đã trả lời ${new Set(row.answers.map((one) => one.answersTaskId)).size} nhiệm vụ`;
  return (
    <div className={styles.own}>
      <p>
        <strong>{row.name}</strong> {said} {plan.number ?? ""}
      </p>
      <div className={styles.ownTools}>
        {row.plan && (
          <ButtonLink small to={subjectPath({ type: "PLAN", id: row.plan.id })}>
            Mở kế hoạch của đơn vị
          </ButtonLink>
        )}
        {!row.plan && mayImport && (
          <ButtonLink small tone="main" to={`${paths.plans}/nhap`}>
            Nhập từ văn bản
          </ButtonLink>
        )}
        {!row.plan && mayCompose && (
          <ButtonLink small to={`${paths.plans}/moi`}>
            Soạn kế hoạch
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
