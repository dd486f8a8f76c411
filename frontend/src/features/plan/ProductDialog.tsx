import { FormDialog } from "@/ui/FormDialog";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { SelectField } from "@/ui/fields/SelectField";
import { useForm } from "@/ui/useForm";
import { optionsOf, productLabels } from "./labels";
import type { ProductKind, ProofType, Task } from "./queries";
import { searchRecords } from "./records";
import { useTaskActions } from "./taskActions";

interface ProductDialogProps {
  task: Task;
  onClose: () => void;
}

/** Links a task to something it brought forth, without closing it. */
export function ProductDialog({ task, onClose }: ProductDialogProps) {
  const { link } = useTaskActions(task, onClose);
  const continuing = task.periods.length > 0;
  const due = task.periods.find((one) => one.begun && one.proofs === 0);
  const form = useForm({
    initial: {
      record: null as ComboOption | null,
      product: task.product as string | null,
      period: (due?.period ?? null) as string | null,
    },
    problem: link.problem && {
      ...link.problem,
      title: link.problem.title,
      errors: link.problem.errors.map((error) => ({
        ...error,
        pointer: error.pointer.replace("/proofs/0/id", "/record"),
      })),
    },
    check: (v) => ({
      record: !v.record && "Hãy chọn sản phẩm",
      period: continuing && !v.period && "Hãy chọn quý của minh chứng",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={continuing ? "Gắn minh chứng của quý" : "Gắn sản phẩm"}
      form={form}
      submitLabel="Gắn vào nhiệm vụ"
      pending={link.pending}
      problem={link.problem}
      onSubmit={(v) => {
        const [type, id] = (v.record?.id ?? "").split(":");
        return link.send({
          proofs: [{ type: type as ProofType, id: id ?? "" }],
          product: (v.product ?? undefined) as ProductKind | undefined,
          period: continuing ? v.period : undefined,
        });
      }}
    >
      <ComboField
        label="Văn bản hoặc bản ghi"
        hint="Gõ ít nhất hai chữ, có thể không dấu"
        searchKey={["search", "proof"]}
        search={searchRecords}
        {...form.field("record")}
      />
      {continuing ? (
        <SelectField
          label="Minh chứng của quý"
          options={task.periods.map((one) => ({ value: one.period, label: one.label }))}
          {...form.field("period")}
        />
      ) : (
        <SelectField
          label="Là loại sản phẩm"
          hint="Một nhiệm vụ có thể có nhiều sản phẩm khác loại"
          options={optionsOf(productLabels)}
          {...form.field("product")}
        />
      )}
    </FormDialog>
  );
}
