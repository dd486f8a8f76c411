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
import { contentOf, draftOf, type MovementDraft } from "./content";
import { MovementForm } from "./MovementForm";
import { type Movement, movementKeys, movementQuery, readMovement } from "./queries";

/** Makes a movement more exact, until its final review. */
function MovementEditPage() {
  const { id = "" } = useParams();
  const movement = useQuery(movementQuery(id));
  return (
    <QueryView query={movement}>
      {(data) => {
        const edit = actionOf(data, "EDIT");
        return edit?.allowed ? (
          <Editor key={data.id} movement={data} />
        ) : (
          <div className="card">
            <EmptyState title="Không sửa được phong trào này" text={edit?.reason}>
              <ButtonLink to={subjectPath({ type: "MOVEMENT", id })}>Xem phong trào</ButtonLink>
            </EmptyState>
          </div>
        );
      }}
    </QueryView>
  );
}

function Editor({ movement }: { movement: Movement }) {
  const go = useGo();
  // The version the words on the screen were read at, even when a newer one arrives meanwhile.
  const version = useRef(movement.version);
  const record = subjectPath({ type: "MOVEMENT", id: movement.id });
  const write = useMutationWithProblem({
    run: (draft: MovementDraft) =>
      call(
        api.PUT("/api/v1/movements/{id}", {
          params: { path: { id: movement.id } },
          headers: ifMatch(version.current),
          body: contentOf(draft),
        }),
      ),
    refreshes: [movementKeys.all],
    done: () => {
      toast.done("Đã lưu phong trào");
      go(record);
    },
  });
  return (
    <MovementForm
      title="Sửa phong trào"
      initial={draftOf(movement)}
      submitLabel="Lưu"
      cancelTo={record}
      send={write.send}
      pending={write.pending}
      problem={write.problem}
      stored={{
        load: () => readMovement(movement.id),
        adopt: (fresh) => {
          version.current = fresh.version;
          write.reset();
        },
      }}
    />
  );
}

export { MovementEditPage as Component };
