import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { blockKeys, readTerm, type Term, termQuery } from "./queries";
import { TermForm } from "./TermForm";
import { contentOf, draftOf, type TermDraft } from "./termDraft";

/** Corrects the members and leaders of a year that no decision has made official. */
function EditTermPage() {
  const { id = "", year = "" } = useParams();
  const term = useQuery(termQuery(id, Number(year)));
  return <QueryView query={term}>{(data) => <Edit key={data.id} term={data} />}</QueryView>;
}

function Edit({ term }: { term: Term }) {
  const go = useGo();
  // What the words on the screen were read from, even when a newer one arrives behind them.
  const read = useRef(term);
  const self = `${subjectPath({ type: "BLOCK", id: term.blockId })}?nam=${term.year}`;
  const save = useMutationWithProblem({
    run: (draft: TermDraft) =>
      call(
        api.PUT("/api/v1/blocks/{id}/terms/{year}", {
          params: { path: { id: term.blockId, year: term.year } },
          headers: ifMatch(read.current.version),
          body: contentOf(draft, read.current),
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
      stored={{
        load: () => readTerm(term.blockId, term.year),
        adopt: (fresh) => {
          read.current = fresh;
          save.reset();
        },
      }}
      cancelTo={self}
    />
  );
}

export { EditTermPage as Component };
