import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { FormPage } from "@/ui/FormPage";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { BlockFields, type BlockValues, checkBlock, contentOf, emptyBlock } from "./BlockForm";
import { blockKeys } from "./queries";

/** Founds a block, then goes on to its first year. */
function NewBlockPage() {
  const go = useGo();
  const year = useYear();
  const create = useMutationWithProblem({
    run: (values: BlockValues, intent) =>
      call(
        api.POST("/api/v1/blocks", {
          body: contentOf(values),
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [blockKeys.all],
    done: (block) => {
      toast.done(`Đã lập ${block.name}`);
      go(`${paths.blocks}/${block.id}/ky-moi?nam=${year}`);
    },
  });
  const form = useForm<BlockValues>({
    initial: emptyBlock,
    problem: create.problem,
    check: checkBlock,
  });
  return (
    <FormPage
      title="Lập cụm, khối thi đua"
      crumbs={[{ label: "Cụm, khối thi đua", to: paths.blocks }, { label: "Lập mới" }]}
      plain
      form={form}
      onSubmit={create.send}
      submitLabel="Lưu và lập thành phần"
      pending={create.pending}
      problem={create.problem}
      cancelTo={paths.blocks}
    >
      <BlockFields form={form} />
    </FormPage>
  );
}

export { NewBlockPage as Component };
