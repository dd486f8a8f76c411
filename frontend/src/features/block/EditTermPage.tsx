import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
<<<<<<< HEAD
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { blockKeys, type Term, termQuery } from "./queries";
import { TermForm } from "./TermForm";
import { contentOf, draftOf, type TermDraft } from "./termDraft";

/** Corrects the members and leaders of a year that no decision has made official. */
=======
import { EmptyState } from "@/ui/EmptyState";
import { FormPage } from "@/ui/FormPage";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { blockKeys, type Term, termQuery } from "./queries";
import { TermFields } from "./TermFields";
import { contentOf, type TermValues, valuesOf } from "./termForm";

/** Changes a provisional term. */
>>>>>>> block
function EditTermPage() {
  const { id = "", year = "" } = useParams();
  const term = useQuery(termQuery(id, Number(year)));
  return (
    <QueryView query={term}>
<<<<<<< HEAD
      {(data) => <Edit key={data.version} term={data} reload={term.refetch} />}
=======
      {(data) =>
        data ? (
          <Loaded key={data.version} term={data} reload={term.refetch} />
        ) : (
          <EmptyState title={`Chưa có kỳ năm ${year}`} />
        )
      }
>>>>>>> block
    </QueryView>
  );
}

<<<<<<< HEAD
function Edit({ term, reload }: { term: Term; reload: () => unknown }) {
  const go = useGo();
  const self = `${subjectPath({ type: "BLOCK", id: term.blockId })}?nam=${term.year}`;
  const save = useMutationWithProblem({
    run: (draft: TermDraft) =>
      call(
        api.PUT("/api/v1/blocks/{id}/terms/{year}", {
          params: { path: { id: term.blockId, year: term.year }, header: ifMatch(term.version) },
          headers: ifMatch(term.version),
          body: contentOf(draft, term),
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => go(self, { replace: true }),
  });
  return (
    <TermForm
      title={`${term.blockName} năm ${term.year}`}
      crumbs={[
        { label: "Cụm, khối thi đua", to: paths.blocks },
        { label: term.blockName, to: self },
      ]}
      initial={draftOf(term)}
      choosesYear={false}
      send={save.send}
      pending={save.pending}
      problem={save.problem}
      onReload={reload}
      cancelTo={self}
    />
=======
function Loaded({ term, reload }: { term: Term; reload: () => unknown }) {
  const go = useGo();
  const back = `${subjectPath({ type: "BLOCK", id: term.blockId })}?nam=${term.year}`;
  const save = useMutationWithProblem({
    run: (values: TermValues) =>
      call(
        api.PUT("/api/v1/blocks/{id}/terms/{year}", {
          params: { path: { id: term.blockId, year: term.year } },
          body: contentOf(values),
          headers: ifMatch(term.version),
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã lưu thành phần");
      go(back);
    },
  });
  const form = useForm<TermValues>({
    initial: valuesOf(term),
    problem: save.problem,
  });
  return (
    <FormPage
      title={`Sửa thành phần năm ${term.year}`}
      crumbs={[
        { label: "Cụm, khối thi đua", to: paths.blocks },
        { label: term.blockName, to: back },
        { label: "Sửa thành phần" },
      ]}
      plain
      form={form}
      onSubmit={save.send}
      submitLabel="Lưu thành phần"
      pending={save.pending}
      problem={save.problem}
      onReload={reload}
      cancelTo={back}
    >
      <TermFields form={form} />
    </FormPage>
>>>>>>> block
  );
}

export { EditTermPage as Component };
