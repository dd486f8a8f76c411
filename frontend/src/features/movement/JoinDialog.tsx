import { useMe } from "@/api/me";
import { FormDialog } from "@/ui/FormDialog";
import type { ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { useJoin } from "./moves";
import type { Movement } from "./queries";
import { UnitField, useUsualUnit } from "./UnitField";

interface JoinDialogProps {
  movement: Movement;
  /** Unit whose to-do this is; it needs not be chosen any more. */
  unit?: ComboOption;
  onClose: () => void;
}

/** A unit takes part. */
export function JoinDialog({ movement, unit, onClose }: JoinDialogProps) {
  const me = useMe();
  const usual = useUsualUnit();
  const join = useJoin(movement, onClose);
  const form = useForm({
    initial: {
      unitId: (unit ?? usual) as ComboOption | null,
      joinedOn: me.today as string | null,
      plan: "",
    },
    problem: join.problem,
    check: ({ unitId }) => ({ unitId: !unitId && "Hãy chọn đơn vị" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Đơn vị tham gia phong trào"
      form={form}
      onSubmit={({ unitId, joinedOn, plan }) =>
        join.send({ unitId: unitId?.id ?? "", joinedOn, plan: plan.trim() || null })
      }
      submitLabel="Ghi tham gia"
      pending={join.pending}
      problem={join.problem}
    >
      {!unit && <UnitField label="Đơn vị" {...form.field("unitId")} />}
      <DateField label="Ngày đăng ký" required={false} {...form.field("joinedOn")} />
      <TextField
        label="Kế hoạch thực hiện của đơn vị"
        hint="Số, ký hiệu văn bản, ví dụ 45/KH-UBND"
        required={false}
        {...form.field("plan")}
      />
    </FormDialog>
  );
}
