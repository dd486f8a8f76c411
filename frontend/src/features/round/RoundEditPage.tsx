import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { subjectPath } from "@/lib/paths";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { contentOf, draftOf } from "./content";
import { type Round, type RoundContent, readRound, roundKeys, roundQuery } from "./queries";
import { RoundForm } from "./RoundForm";

/** Describes a round anew. */
function RoundEditPage() {
  const { id = "" } = useParams();
  const round = useQuery(roundQuery(id));
  return <QueryView query={round}>{(data) => <Edit round={data} />}</QueryView>;
}

function Edit({ round }: { round: Round }) {
  const go = useGo();
  const version = useRef(round.version);
  const home = subjectPath({ type: "AWARD_ROUND", id: round.id });
  const change = useMutationWithProblem({
    run: (body: RoundContent) =>
      call(
        api.PUT("/api/v1/award-rounds/{id}", {
          params: { path: { id: round.id } },
          headers: ifMatch(version.current),
          body,
        }),
      ),
    refreshes: [roundKeys.all],
    done: () => go(home, { replace: true }),
  });
  const owner = round.ownerUnitId ? { id: round.ownerUnitId, name: round.ownerName ?? "" } : null;
  return (
    <RoundForm
      title="Sửa đợt xét"
      owner={owner}
      initial={draftOf(round)}
      submitLabel="Lưu đợt xét"
      cancelTo={home}
      send={(draft) => change.send(contentOf(draft, owner?.id ?? null))}
      pending={change.pending}
      problem={change.problem}
      stored={{
        load: () => readRound(round.id),
        adopt: (stored) => {
          version.current = stored.version;
        },
      }}
    />
  );
}

export { RoundEditPage as Component };
