import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
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
function EditTermPage() {
  const { id = "", year = "" } = useParams();
  const term = useQuery(termQuery(id, Number(year)));
  return (
    <QueryView query={term}>
      {(data) =>
        data ? (
          <Loaded key={data.version} term={data} reload={term.refetch} />
        ) : (
          <EmptyState title={`Chưa có kỳ năm ${year}`} />
        )
      }
    </QueryView>
  );
}

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
  );
}

export { EditTermPage as Component };
