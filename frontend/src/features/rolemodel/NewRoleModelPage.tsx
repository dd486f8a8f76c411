import { useMay } from "@/api/beginnings";
import { api, call, idempotency } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { useGo } from "@/ui/RouteLink";
import { contentOf, emptyDraft, type ModelDraft } from "./content";
import { ModelForm } from "./ModelForm";
import { modelKeys } from "./queries";

/** Writes down a role model that was found. */
function NewRoleModelPage() {
  const go = useGo();
  const me = useMe();
  const any = useMay("RECORD_ANY_ROLE_MODEL");
  const [own] = me.units;
  const find = useMutationWithProblem({
    run: (draft: ModelDraft, intent) =>
      call(
        api.POST("/api/v1/role-models", {
          body: contentOf(draft),
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [modelKeys.all, ["movement"]],
    done: ({ id }) => go(subjectPath({ type: "ROLE_MODEL", id }), { replace: true }),
  });
  return (
    <ModelForm
      title="Ghi điển hình tiên tiến"
      initial={emptyDraft(me.today, own && !any ? { id: own.id, label: own.name } : null)}
      submitLabel="Ghi điển hình"
      cancelTo={paths.rolemodels}
      send={find.send}
      pending={find.pending}
      problem={find.problem}
    />
  );
}

export { NewRoleModelPage as Component };
