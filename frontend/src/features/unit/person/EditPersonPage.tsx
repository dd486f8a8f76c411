import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { subjectPath } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { personQuery } from "../queries";
import { ProfileFields } from "./ProfileFields";
import {
  type ProfileDraft,
  profileContentOf,
  profileDraftOf,
  profileMissing,
} from "./profileDraft";
import { type Person, peoplePath, personKeys } from "./queries";

/** Writes anew who somebody is. */
function EditPersonPage() {
  const { id = "" } = useParams();
  const person = useQuery(personQuery(id));
  return (
    <QueryView query={person}>
      {(data) => <Form key={data.version} person={data} reload={person.refetch} />}
    </QueryView>
  );
}

function Form({ person, reload }: { person: Person; reload: () => unknown }) {
  const go = useGo();
  const back = subjectPath({ type: "PERSON", id: person.id });
  const describe = useMutationWithProblem({
    run: (draft: ProfileDraft) =>
      call(
        api.PUT("/api/v1/people/{id}", {
          params: { path: { id: person.id } },
          body: profileContentOf(draft),
          headers: ifMatch(person.version),
        }),
      ),
    refreshes: [personKeys.all],
    done: () => {
      toast.done("Đã lưu thông tin cá nhân");
      go(back, { replace: true });
    },
  });
  const form = useForm({
    initial: profileDraftOf(person),
    problem: describe.problem,
    check: profileMissing,
  });
  return (
    <FormPage
      title="Sửa thông tin cá nhân"
      crumbs={[
        { label: "Cá nhân", to: peoplePath },
        { label: person.name, to: back },
      ]}
      form={form}
      onSubmit={describe.send}
      submitLabel="Lưu"
      pending={describe.pending}
      problem={describe.problem}
      onReload={reload}
      cancelTo={back}
      plain
    >
      <ProfileFields values={form.values} field={form.field} />
    </FormPage>
  );
}

export { EditPersonPage as Component };
