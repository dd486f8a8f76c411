import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { useGo } from "@/ui/RouteLink";
import { contentOf, emptyDraft } from "./content";
import { MovementForm } from "./MovementForm";
import { type MovementContent, movementKeys } from "./queries";
import { useUsualUnit } from "./UnitField";

/** Begins a movement as a draft. */
function NewMovementPage() {
  const go = useGo();
  const year = useYear();
  const usual = useUsualUnit();
  const begin = useMutationWithProblem({
    run: (body: MovementContent, intent) =>
      call(api.POST("/api/v1/movements", { body, headers: idempotency(intent.idempotencyKey) })),
    refreshes: [movementKeys.all],
    done: ({ id }) => go(subjectPath({ type: "MOVEMENT", id }), { replace: true }),
  });
  return (
    <MovementForm
      title="Phong trào mới"
      initial={emptyDraft(year, usual)}
      submitLabel="Lưu bản soạn"
      cancelTo={paths.movements}
      send={(draft) => begin.send(contentOf(draft))}
      pending={begin.pending}
      problem={begin.problem}
    />
  );
}

export { NewMovementPage as Component };
