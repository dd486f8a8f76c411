import { useQuery } from "@tanstack/react-query";
import { useParams, useSearchParams } from "react-router";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { subjectPath } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { personQuery } from "../queries";
import { InitiativeFields } from "./InitiativeFields";
import {
  emptyInitiative,
  type InitiativeDraft,
  initiativeContentOf,
  initiativeDraftOf,
  initiativeMissing,
} from "./initiativeDraft";
import { type Initiative, initiativeQuery, peoplePath, personKeys } from "./queries";

/** Writes an initiative, a new one of a person or one that is there. */
function WriteInitiativePage() {
  const { id } = useParams();
  const [search] = useSearchParams();
  const personId = search.get("ca-nhan") ?? "";
  const initiative = useQuery({ ...initiativeQuery(id ?? ""), enabled: id !== undefined });
  const person = useQuery({ ...personQuery(personId), enabled: !id && personId !== "" });
  if (id) {
    return (
      <QueryView query={initiative}>
        {(data) => (
          <Form
            key={data.version}
            initiative={data}
            initial={initiativeDraftOf(data)}
            back={`${peoplePath}/sang-kien/${id}`}
            reload={initiative.refetch}
          />
        )}
      </QueryView>
    );
  }
  if (!personId) {
    return <Form initiative={null} initial={emptyInitiative(null, null)} back={peoplePath} />;
  }
  return (
    <QueryView query={person}>
      {(data) => (
        <Form
          initiative={null}
          initial={emptyInitiative(
            data.unitId ? { id: data.unitId, label: data.unitName ?? "" } : null,
            { id: data.id, label: data.name },
          )}
          back={subjectPath({ type: "PERSON", id: data.id })}
        />
      )}
    </QueryView>
  );
}

function Form({
  initiative,
  initial,
  back,
  reload,
}: {
  initiative: Initiative | null;
  initial: InitiativeDraft;
  back: string;
  reload?: () => unknown;
}) {
  const go = useGo();
  const write = useMutationWithProblem({
    run: (draft: InitiativeDraft, intent) =>
      initiative
        ? call(
            api.PUT("/api/v1/initiatives/{id}", {
              params: { path: { id: initiative.id } },
              body: initiativeContentOf(draft),
              headers: ifMatch(initiative.version),
            }),
          )
        : call(
            api.POST("/api/v1/initiatives", {
              body: initiativeContentOf(draft),
              headers: idempotency(intent.idempotencyKey),
            }),
          ),
    refreshes: [personKeys.all],
    done: () => {
      toast.done("Đã lưu sáng kiến, đề tài");
      go(back, { replace: true });
    },
  });
  const form = useForm({ initial, problem: write.problem, check: initiativeMissing });
  return (
    <FormPage
      title={initiative ? "Sửa sáng kiến, đề tài" : "Thêm sáng kiến, đề tài"}
      crumbs={[{ label: "Cá nhân", to: peoplePath }]}
      form={form}
      onSubmit={write.send}
      submitLabel="Lưu"
      pending={write.pending}
      problem={write.problem}
      onReload={reload}
      cancelTo={back}
      plain
    >
      <InitiativeFields form={form} isNew={!initiative} />
    </FormPage>
  );
}

export { WriteInitiativePage as Component };
