import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { BlockFields, type BlockValues, checkBlock, contentOf, valuesOf } from "./BlockForm";
import { type Block, blockKeys, blockQuery } from "./queries";

/** Describes a block anew. */
function EditBlockPage() {
  const { id = "" } = useParams();
  const block = useQuery(blockQuery(id));
  return (
    <QueryView query={block}>
      {(data) => <Loaded key={data.version} block={data} reload={block.refetch} />}
    </QueryView>
  );
}

function Loaded({ block, reload }: { block: Block; reload: () => unknown }) {
  const go = useGo();
  const back = subjectPath({ type: "BLOCK", id: block.id });
  const save = useMutationWithProblem({
    run: (values: BlockValues) =>
      call(
        api.PUT("/api/v1/blocks/{id}", {
          params: { path: { id: block.id } },
          body: contentOf(values),
          headers: ifMatch(block.version),
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã lưu thay đổi");
      go(back);
    },
  });
  const form = useForm<BlockValues>({
    initial: valuesOf(block),
    problem: save.problem,
    check: checkBlock,
  });
  return (
    <FormPage
      title={`Sửa thông tin ${block.name}`}
      crumbs={[
        { label: "Cụm, khối thi đua", to: paths.blocks },
        { label: block.name, to: back },
        { label: "Sửa" },
      ]}
      plain
      form={form}
      onSubmit={save.send}
      submitLabel="Lưu"
      pending={save.pending}
      problem={save.problem}
      onReload={reload}
      cancelTo={back}
    >
      <BlockFields form={form} />
    </FormPage>
  );
}

export { EditBlockPage as Component };
