import { FormDialog } from "@/ui/FormDialog";
import { SelectField } from "@/ui/fields/SelectField";
import { useForm } from "@/ui/useForm";
import { optionsOf, productLabels } from "./labels";
import { checkProof, ProofFields, proofFor, proofOf, proofProblem } from "./ProofFields";
import type { ProductKind, Task } from "./queries";
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
      ...proofFor(task),
      product: task.product as string | null,
      period: (due?.period ?? null) as string | null,
    },
    problem: proofProblem(link.problem),
    check: (v) => ({
      ...checkProof(v),
      period: continuing && !v.period && "Hãy chọn quý của minh chứng",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={continuing ? "Gắn minh chứng của quý" : "Gắn sản phẩm"}
      size={640}
      form={form}
      submitLabel="Gắn vào nhiệm vụ"
      pending={link.pending}
      problem={link.problem}
      onSubmit={(v) =>
        link.send({
          ...proofOf(v),
          product: (v.product ?? undefined) as ProductKind | undefined,
          period: continuing ? v.period : undefined,
        })
      }
    >
      <ProofFields label={continuing ? "Minh chứng là" : "Sản phẩm là"} form={form} />
      {continuing ? (
        <SelectField
          label="Quý"
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
