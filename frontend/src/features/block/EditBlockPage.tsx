import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { useVersions } from "@/ui/useVersions";
import { BlockForm } from "./BlockForm";
import { type BlockDraft, blockParts, contentOf, draftOf, missingIn } from "./blockDraft";
import { type Block, blockKeys, blockQuery, readBlock } from "./queries";

/** Corrects what a block is: name, kind, system, level, where it comes from. */
function EditBlockPage() {
  const { id = "" } = useParams();
  const block = useQuery(blockQuery(id));
  return (
    <QueryView query={block}>
      {(data) => {
        const edit = actionOf(data, "EDIT");
        return edit?.allowed ? (
          <Edit key={data.id} block={data} />
        ) : (
          <div className="card">
            <EmptyState title="Không sửa được cụm, khối này" text={edit?.reason}>
              <ButtonLink to={subjectPath({ type: "BLOCK", id })}>Xem cụm, khối</ButtonLink>
            </EmptyState>
          </div>
        );
      }}
    </QueryView>
  );
}

function Edit({ block }: { block: Block }) {
  const go = useGo();
  const read = useRef(block);
  const self = subjectPath({ type: "BLOCK", id: block.id });
  const save = useMutationWithProblem({
    run: (draft: BlockDraft) =>
      call(
        api.PUT("/api/v1/blocks/{id}", {
          params: { path: { id: block.id } },
          headers: ifMatch(read.current.version),
          body: contentOf(draft, read.current),
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã lưu thông tin cụm, khối");
      go(self, { replace: true });
    },
  });
  const form = useForm({ initial: draftOf(block), problem: save.problem, check: missingIn });
  const versions = useVersions({
    form,
    problem: save.problem,
    load: () => readBlock(block.id),
    valuesOf: draftOf,
    parts: blockParts,
    adopt: (fresh) => {
      read.current = fresh;
      save.reset();
    },
    again: () => form.submit(save.send),
  });
  return (
    <BlockForm
      title="Sửa thông tin cụm, khối"
      crumbs={[
        { label: "Cụm, khối thi đua", to: paths.blocks },
        { label: block.name, to: self },
      ]}
      form={form}
      onSubmit={save.send}
      submitLabel="Lưu thông tin"
      pending={save.pending}
      problem={save.problem}
      versions={versions}
      cancelTo={self}
    />
  );
}

export { EditBlockPage as Component };
