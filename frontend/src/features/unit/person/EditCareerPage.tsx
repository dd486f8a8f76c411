import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { subjectPath } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { personQuery } from "../queries";
import { PostingRows, ServiceRows } from "./CareerRows";
import { type CareerDraft, careerContentOf, careerDraftOf, careerMissing } from "./careerDraft";
import { type Person, peoplePath, personKeys } from "./queries";

/** The whole course of work in one form; what has passed stays as a row with its last day. */
function EditCareerPage() {
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
  const tell = useMutationWithProblem({
    run: (draft: CareerDraft) =>
      call(
        api.PUT("/api/v1/people/{id}/career", {
          params: { path: { id: person.id } },
          body: careerContentOf(draft),
          headers: ifMatch(person.version),
        }),
      ),
    refreshes: [personKeys.all],
    done: () => {
      toast.done("Đã lưu quá trình công tác");
      go(back, { replace: true });
    },
  });
  const form = useForm({
    initial: careerDraftOf(person),
    problem: tell.problem,
    check: careerMissing,
  });
  return (
    <FormPage
      title="Quá trình công tác"
      meta="Chuyển vị trí thì ghi ngày cuối của vị trí cũ rồi thêm vị trí mới. Vị trí chưa có ngày cuối là vị trí hiện nay."
      crumbs={[
        { label: "Cá nhân", to: peoplePath },
        { label: person.name, to: back },
      ]}
      form={form}
      onSubmit={tell.send}
      submitLabel="Lưu"
      pending={tell.pending}
      problem={tell.problem}
      onReload={reload}
      cancelTo={back}
      plain
    >
      <Section title="Vị trí công tác">
        <PostingRows form={form} />
      </Section>
      <Section title="Thời gian được tính cho huân chương, huy chương">
        <ServiceRows form={form} />
      </Section>
    </FormPage>
  );
}

export { EditCareerPage as Component };
