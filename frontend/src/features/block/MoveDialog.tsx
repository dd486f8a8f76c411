import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { NumberField } from "@/ui/fields/NumberField";
import { TextAreaField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { blockKeys, findBlocks, type Term } from "./queries";

interface MoveDialogProps {
  term: Term;
  unit: { id: string; name: string };
  onClose: () => void;
}

interface Draft {
  toBlock: ComboOption | null;
  year: number | null;
  reason: string;
}

/** A unit asks for itself to compete in another block. */
export function MoveDialog({ term, unit, onClose }: MoveDialogProps) {
  const ask = useMutationWithProblem({
    run: (draft: Draft, intent) =>
      call(
        api.POST("/api/v1/block-moves", {
          headers: idempotency(intent.idempotencyKey),
          body: {
            unitId: unit.id,
            fromBlockId: term.blockId,
            toBlockId: draft.toBlock?.id ?? null,
            year: draft.year ?? term.year + 1,
            reason: draft.reason.trim(),
          },
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã gửi đề nghị tới Sở Nội vụ");
      onClose();
    },
  });
  const form = useForm<Draft>({
    initial: { toBlock: null, year: term.year + 1, reason: "" },
    problem: ask.problem,
    check: ({ reason, year }) => ({
      reason: !reason.trim() && "Hãy ghi lý do",
      year: year === null && "Hãy ghi năm",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Đề nghị chuyển cụm, khối"
      form={form}
      onSubmit={(draft) => ask.send(draft)}
      submitLabel="Gửi Sở Nội vụ"
      pending={ask.pending}
      problem={ask.problem}
    >
      <p>
        {unit.name} đang ở {term.blockName}. Sở Nội vụ trả lời; được đồng ý thì đơn vị có tên ở khối
        mới khi lập danh sách năm đó.
      </p>
      <ComboField
        label="Khối muốn chuyển tới"
        hint="Để trống nếu nhờ Sở Nội vụ chọn"
        required={false}
        searchKey={["block", "combo"]}
        search={findBlocks}
        {...form.field("toBlock")}
      />
      <NumberField label="Từ năm" year {...form.field("year")} />
      <TextAreaField label="Lý do" rows={3} {...form.field("reason")} />
    </FormDialog>
  );
}
