import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { unitQuery } from "./queries";
import { unitKeys } from "./reorganisations";
import { UnitForm } from "./UnitForm";
import { contentOf, emptyUnit, type UnitDraft } from "./unitDraft";

/** A unit that is not in the list yet. */
function NewUnitPage() {
  const [search] = useSearchParams();
  const parentId = search.get("truc-thuoc") ?? "";
  const parent = useQuery({ ...unitQuery(parentId), enabled: parentId !== "" });
  const go = useGo();
  const enter = useMutationWithProblem({
    run: (draft: UnitDraft, intent) =>
      call(
        api.POST("/api/v1/units", {
          body: contentOf(draft),
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [unitKeys.all],
    done: (unit) => {
      toast.done("Đã ghi đơn vị");
      go(subjectPath({ type: "UNIT", id: unit.id }), { replace: true });
    },
  });
  if (parentId && parent.isPending) return null;
  return (
    <UnitForm
      title="Thêm đơn vị"
      meta="Đơn vị mới lập do chia tách, sáp nhập thì ghi ở mục Sắp xếp tổ chức để giữ quá trình."
      crumbs={[{ label: "Đơn vị", to: paths.units }, { label: "Thêm đơn vị" }]}
      initial={emptyUnit(parent.data ? { id: parent.data.id, label: parent.data.name } : null)}
      submitLabel="Ghi đơn vị"
      cancelTo={parentId ? subjectPath({ type: "UNIT", id: parentId }) : paths.units}
      send={enter.send}
      pending={enter.pending}
      problem={enter.problem}
    />
  );
}

export { NewUnitPage as Component };
