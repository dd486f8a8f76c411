import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { contentOf, draftOf, type ModelDraft } from "./content";
import { ModelForm } from "./ModelForm";
import { modelKeys, modelQuery, type RoleModel, readModel } from "./queries";

/** Describes a role model anew. */
function RoleModelEditPage() {
  const { id = "" } = useParams();
  const model = useQuery(modelQuery(id));
  return (
    <QueryView query={model}>
      {(data) => {
        const edit = actionOf(data, "EDIT");
        return edit?.allowed ? (
          <Editor key={data.id} model={data} />
        ) : (
          <div className="card">
            <EmptyState title="Không sửa được điển hình này" text={edit?.reason}>
              <ButtonLink to={subjectPath({ type: "ROLE_MODEL", id })}>Xem điển hình</ButtonLink>
            </EmptyState>
          </div>
        );
      }}
    </QueryView>
  );
}

function Editor({ model }: { model: RoleModel }) {
  const go = useGo();
  // The version the words on the screen were read at, even when a newer one arrives meanwhile.
  const version = useRef(model.version);
  const record = subjectPath({ type: "ROLE_MODEL", id: model.id });
  const write = useMutationWithProblem({
    run: (draft: ModelDraft) =>
      call(
        api.PUT("/api/v1/role-models/{id}", {
          params: { path: { id: model.id } },
          headers: ifMatch(version.current),
          body: contentOf(draft),
        }),
      ),
    refreshes: [modelKeys.all, ["movement"]],
    done: () => {
      toast.done("Đã lưu điển hình");
      go(record);
    },
  });
  return (
    <ModelForm
      title="Sửa điển hình"
      initial={draftOf(model)}
      submitLabel="Lưu"
      cancelTo={record}
      send={write.send}
      pending={write.pending}
      problem={write.problem}
      stored={{
        load: () => readModel(model.id),
        adopt: (fresh) => {
          version.current = fresh.version;
          write.reset();
        },
      }}
    />
  );
}

export { RoleModelEditPage as Component };
