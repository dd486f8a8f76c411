import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { type Unit, unitQuery } from "./queries";
import { unitKeys } from "./reorganisations";
import { UnitForm } from "./UnitForm";
import { contentOf, draftOf, type UnitDraft } from "./unitDraft";

/** Sets a wrong entry right. */
function EditUnitPage() {
  const { id = "" } = useParams();
  const unit = useQuery(unitQuery(id));
  return (
    <QueryView query={unit}>
      {(data) => <Form key={data.version} unit={data} reload={unit.refetch} />}
    </QueryView>
  );
}

function Form({ unit, reload }: { unit: Unit; reload: () => unknown }) {
  const go = useGo();
  const back = subjectPath({ type: "UNIT", id: unit.id });
  const correct = useMutationWithProblem({
    run: (draft: UnitDraft) =>
      call(
        api.PUT("/api/v1/units/{id}", {
          params: { path: { id: unit.id } },
          body: contentOf(draft),
          headers: ifMatch(unit.version),
        }),
      ),
    refreshes: [unitKeys.all],
    done: () => {
      toast.done("Đã sửa thông tin đơn vị");
      go(back, { replace: true });
    },
  });
  return (
    <UnitForm
      title="Sửa thông tin đơn vị"
      meta="Chỉ để sửa chỗ ghi sai. Đổi tên, chuyển cơ quan chủ quản, giải thể theo quyết định thì ghi ở mục Sắp xếp tổ chức."
      crumbs={[
        { label: "Đơn vị", to: paths.units },
        { label: unit.name, to: back },
      ]}
      initial={draftOf(unit)}
      unitId={unit.id}
      submitLabel="Lưu"
      cancelTo={back}
      send={correct.send}
      pending={correct.pending}
      problem={correct.problem}
      onReload={reload}
    />
  );
}

export { EditUnitPage as Component };
