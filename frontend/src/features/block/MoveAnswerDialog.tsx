import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { TextAreaField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { type BlockMove, blockKeys, findBlocks } from "./queries";

interface Draft {
  agreed: string | null;
  toBlock: ComboOption | null;
  reason: string;
}

/** The department agrees, with the block the unit goes to, or refuses with a reason. */
export function MoveAnswerDialog({ move, onClose }: { move: BlockMove; onClose: () => void }) {
  const answer = useMutationWithProblem({
    run: (draft: Draft, intent) =>
      call(
        api.POST("/api/v1/block-moves/{id}/answer", {
          params: { path: { id: move.id } },
          headers: { ...ifMatch(move.version), ...idempotency(intent.idempotencyKey) },
          body: {
            agreed: draft.agreed === "yes",
            toBlockId: draft.toBlock?.id ?? null,
            reason: draft.reason.trim() || null,
          },
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã trả lời đơn vị");
      onClose();
    },
  });
  const form = useForm<Draft>({
    initial: {
      agreed: "yes",
      toBlock: move.toBlock ? { id: move.toBlock.id, label: move.toBlock.name } : null,
      reason: "",
    },
    problem: answer.problem,
    check: ({ agreed, toBlock, reason }) => ({
      toBlock: agreed === "yes" && !toBlock && "Hãy chọn khối đơn vị chuyển tới",
      reason: agreed === "no" && !reason.trim() && "Hãy ghi lý do không đồng ý",
    }),
  });
  const refuses = form.values.agreed === "no";
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`${move.unitName} đề nghị chuyển khối`}
      form={form}
      onSubmit={(draft) => answer.send(draft)}
      submitLabel="Trả lời đơn vị"
      pending={answer.pending}
      problem={answer.problem}
    >
      <p>
        Từ năm {move.year}, rời {move.fromBlock.name}. Lý do: {move.reason}
      </p>
      <RadioField
        label="Trả lời"
        options={[
          { value: "yes", label: "Đồng ý", hint: `Danh sách năm ${move.year} đổi theo` },
          { value: "no", label: "Không đồng ý" },
        ]}
        {...form.field("agreed")}
      />
      {!refuses && (
        <ComboField
          label="Chuyển tới"
          searchKey={["block", "combo"]}
          search={findBlocks}
          {...form.field("toBlock")}
        />
      )}
      <TextAreaField
        label={refuses ? "Lý do không đồng ý" : "Ý kiến"}
        required={refuses}
        rows={3}
        {...form.field("reason")}
      />
    </FormDialog>
  );
}
