import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { useForm } from "@/ui/useForm";
import { useRotate } from "./changes";
import { overlaps } from "./labels";
import type { Client } from "./queries";

interface RotateDialogProps {
  client: Client;
  onClose: () => void;
  onMade: (secret: string | null) => void;
}

/** Makes a new secret; the one before it may go on for a while, so that nothing stops in between. */
export function RotateDialog({ client, onClose, onMade }: RotateDialogProps) {
  const rotate = useRotate(client, onMade);
  const form = useForm({
    initial: { overlapHours: "24" as string | null },
    problem: rotate.problem,
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Đổi mã bí mật"
      form={form}
      onSubmit={({ overlapHours }) => rotate.send(Number(overlapHours ?? 0))}
      submitLabel="Tạo mã mới"
      pending={rotate.pending}
      problem={rotate.problem}
    >
      <p>Mã mới dùng được ngay. Chọn thời gian để người phụ trách hệ thống kia kịp thay mã.</p>
      <RadioField label="Mã đang dùng" options={overlaps} {...form.field("overlapHours")} />
    </FormDialog>
  );
}
