import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { Button } from "@/ui/Button";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useAutosave } from "@/ui/useAutosave";
import { useForm } from "@/ui/useForm";
import { checkPlan, draftOf, PlanForm, type PlanValues } from "./PlanForm";
import styles from "./plan.module.css";
import { type DraftPlan, planKeys } from "./queries";

/** Begins a plan by hand; what is typed stays in this browser until it is sent. */
function NewPlanPage() {
  const year = useYear();
  const go = useGo();
  const create = useMutationWithProblem({
    run: (body: DraftPlan, intent) =>
      call(api.POST("/api/v1/annual-plans", { body, headers: idempotency(intent.idempotencyKey) })),
    refreshes: [planKeys.all],
    done: (made) => {
      autosave.forget();
      go(subjectPath({ type: "PLAN", id: made.id }), { replace: true });
      toast.done("Đã lập dự thảo. Bước tiếp theo: thêm nhiệm vụ");
    },
  });
  const form = useForm<PlanValues>({
    initial: {
      title: "",
      year,
      issuerId: null,
      issuerText: "",
      number: "",
      issuedOn: null,
      signerName: "",
      signerCapacity: "",
      signerPosition: "",
      legalBases: "",
      purposes: "",
      requirements: "",
      recipients: "",
    },
    problem: create.problem,
    check: checkPlan,
  });
  const autosave = useAutosave({ draftKey: "ke-hoach/moi", value: form.values, dirty: form.dirty });
  return (
    <>
      {autosave.draft && !form.dirty && (
        <div className={`card ${styles.gap}`} style={{ padding: 16 }}>
          <div className={styles.made}>
            <p>Có một bản đang soạn dở trên máy này.</p>
            <Button onClick={() => autosave.draft && form.fill(autosave.draft.value)}>
              Soạn tiếp
            </Button>
            <Button tone="quiet" onClick={autosave.forget}>
              Bỏ bản đó
            </Button>
          </div>
        </div>
      )}
      <PlanForm
        title="Kế hoạch mới"
        crumbs={[{ label: "Kế hoạch", to: paths.plans }, { label: "Soạn mới" }]}
        form={form}
        onSubmit={(values) => create.send(draftOf(values))}
        submitLabel="Lập dự thảo"
        pending={create.pending}
        problem={create.problem}
        cancelTo={paths.plans}
        saved={autosave.state}
      />
    </>
  );
}

export { NewPlanPage as Component };
