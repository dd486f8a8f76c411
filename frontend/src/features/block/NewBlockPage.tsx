import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths } from "@/lib/paths";
import { useGo } from "@/ui/RouteLink";
import { useForm } from "@/ui/useForm";
import { BlockForm } from "./BlockForm";
import { contentOf, missingIn, newBlock } from "./blockDraft";
import { type BlockContent, blockKeys } from "./queries";

/** A block is known by its system, level and official name; its members belong to a year. */
function NewBlockPage() {
  const go = useGo();
  const create = useMutationWithProblem({
    run: (body: BlockContent, intent) =>
      call(api.POST("/api/v1/blocks", { body, headers: idempotency(intent.idempotencyKey) })),
    refreshes: [blockKeys.all],
    done: ({ id }) => go(`/cum-khoi/${id}/nam/moi`, { replace: true }),
  });
  const form = useForm({ initial: newBlock, problem: create.problem, check: missingIn });
  return (
    <BlockForm
      title="Thêm cụm, khối thi đua"
      crumbs={[{ label: "Cụm, khối thi đua", to: paths.blocks }]}
      form={form}
      onSubmit={(draft) => create.send(contentOf(draft))}
      submitLabel="Lưu, ghi thành viên"
      pending={create.pending}
      problem={create.problem}
      cancelTo={paths.blocks}
    />
  );
}

export { NewBlockPage as Component };
