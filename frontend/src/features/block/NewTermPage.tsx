import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { type Block, blockKeys, blockQuery, type Term, termQuery } from "./queries";
import { TermForm } from "./TermForm";
import { contentOf, draftOf, emptyTerm, type TermDraft } from "./termDraft";

/** The block's members of another year, begun from the latest known one. */
function NewTermPage() {
  const { id = "" } = useParams();
  const block = useQuery(blockQuery(id));
  return <QueryView query={block}>{(data) => <Latest block={data} />}</QueryView>;
}

function Latest({ block }: { block: Block }) {
  const year = useYear();
  const latest = Math.max(...block.terms.map((term) => term.year), 0);
  const term = useQuery({ ...termQuery(block.id, latest), enabled: latest > 0 });
  if (latest === 0) return <Begin block={block} initial={emptyTerm(year)} />;
  return (
    <QueryView query={term}>
      {(data) => (
        <Begin
          block={block}
          initial={{ ...draftOf(data), year: Math.max(year, latest + 1) }}
          earlier={data}
        />
      )}
    </QueryView>
  );
}

interface BeginProps {
  block: Block;
  initial: TermDraft;
  /** The latest known year; how the block calls its heads and when things are due goes on from it. */
  earlier?: Term;
}

function Begin({ block, initial, earlier }: BeginProps) {
  const go = useGo();
  const self = subjectPath({ type: "BLOCK", id: block.id });
  const open = useMutationWithProblem({
    run: (draft: TermDraft, intent) =>
      call(
        api.POST("/api/v1/blocks/{id}/terms", {
          params: { path: { id: block.id } },
          body: {
            year: draft.year ?? initial.year ?? 0,
            copyFrom: earlier?.year ?? null,
            content: contentOf(draft),
          },
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [blockKeys.all],
    done: ({ year }) => go(`${self}?nam=${year}`, { replace: true }),
  });
  return (
    <TermForm
      title={`Thành viên ${block.name}`}
      meta="Năm mới bắt đầu từ danh sách gần nhất; sửa rồi lưu."
      crumbs={[
        { label: "Cụm, khối thi đua", to: paths.blocks },
        { label: block.name, to: self },
      ]}
      initial={initial}
      choosesYear
      send={open.send}
      pending={open.pending}
      problem={open.problem}
      cancelTo={self}
    />
  );
}

export { NewTermPage as Component };
