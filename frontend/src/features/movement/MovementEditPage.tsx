import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
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
import { type Movement, movementKeys, movementQuery } from "./queries";

/** Makes a movement more exact, until its final review. */
function MovementEditPage() {
  const { id = "" } = useParams();
  const movement = useQuery(movementQuery(id));
  return (
    <QueryView query={movement}>
      {(data) => {
        const edit = actionOf(data, "EDIT");
        return edit?.allowed ? (
          <Editor movement={data} reload={async () => (await movement.refetch()).data} />
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

interface EditorProps {
  movement: Movement;
  reload: () => Promise<Movement | undefined>;
}

function Editor({ movement, reload }: EditorProps) {
  const go = useGo();
  // The version the words on the screen were read at, even when a newer one arrives meanwhile.
  const [read, setRead] = useState(movement);
  const record = subjectPath({ type: "MOVEMENT", id: movement.id });
  const write = useMutationWithProblem({
    run: (draft: MovementDraft) =>
      call(
        api.PUT("/api/v1/movements/{id}", {
          params: { path: { id: movement.id } },
          headers: ifMatch(read.version),
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
      initial={draftOf(read)}
      submitLabel="Lưu"
      cancelTo={record}
      send={write.send}
      pending={write.pending}
      problem={write.problem}
      reload={async () => {
        const fresh = await reload();
        if (!fresh) return undefined;
        setRead(fresh);
        write.reset();
        return draftOf(fresh);
      }}
    />
  );
}

export { MovementEditPage as Component };
