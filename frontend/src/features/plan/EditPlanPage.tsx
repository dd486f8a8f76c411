import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useAutosave } from "@/ui/useAutosave";
import { useForm } from "@/ui/useForm";
import { useVersions, type Versions } from "@/ui/useVersions";
import { checkPlan, draftOf, PlanForm, type PlanValues, valuesOf } from "./PlanForm";
import { planParts } from "./planParts";
import { type Plan, planKeys, planQuery, readPlan } from "./queries";

/** Changes a draft's heading; saved as one goes. */
function EditPlanPage() {
  const { id = "" } = useParams();
  const plan = useQuery(planQuery(id));
  return <QueryView query={plan}>{(data) => <Loaded key={data.id} plan={data} />}</QueryView>;
}

function Loaded({ plan }: { plan: Plan }) {
  const go = useGo();
  const client = useQueryClient();
  const back = subjectPath({ type: "PLAN", id: plan.id });
  // Each save raises the version; the next one must name it without waiting for a render.
  const read = useRef(plan);
  const save = useMutationWithProblem({
    run: async (values: PlanValues) => {
      const saved = await call(
        api.PUT("/api/v1/annual-plans/{id}", {
          params: { path: { id: plan.id } },
          body: draftOf(values, read.current),
          headers: ifMatch(read.current.version),
        }),
      );
      read.current = saved;
      versions.saved(values);
      client.setQueryData(planKeys.record(plan.id), saved);
      return saved;
    },
  });
  const form = useForm<PlanValues>({
    initial: valuesOf(plan),
    problem: save.problem,
    check: checkPlan,
  });
  const versions: Versions<PlanValues> = useVersions<PlanValues, Plan>({
    form,
    problem: save.problem,
    load: () => readPlan(plan.id),
    valuesOf,
    parts: planParts,
    adopt: (fresh) => {
      read.current = fresh;
      save.reset();
    },
    again: () => autosave.flush(),
  });
  const complete = Object.values(checkPlan(form.values)).every((fault) => !fault);
  const autosave = useAutosave({
    draftKey: `ke-hoach/${plan.id}`,
    value: form.values,
    dirty: form.dirty && complete,
    save: save.send,
    paused: versions.conflict !== null,
  });
  return (
    <PlanForm
      title="Sửa thông tin kế hoạch"
      crumbs={[
        { label: "Kế hoạch", to: paths.plans },
        { label: plan.name, to: back },
        { label: "Sửa" },
      ]}
      form={form}
      onSubmit={async (values) => {
        const kept = await save.send(values);
        if (kept) {
          autosave.forget();
          void client.invalidateQueries({ queryKey: planKeys.all });
          go(back);
          toast.done("Đã lưu thay đổi");
        }
        return kept;
      }}
      submitLabel="Lưu và quay lại"
      pending={save.pending}
      problem={save.problem}
      versions={versions}
      cancelTo={back}
      saved={autosave.state}
    />
  );
}

export { EditPlanPage as Component };
