import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { useLaunch } from "./moves";
import type { Movement } from "./queries";

interface LaunchDialogProps {
  movement: Movement;
  onClose: () => void;
}

/** Launches a movement by its document. */
export function LaunchDialog({ movement, onClose }: LaunchDialogProps) {
  const launch = useLaunch(movement, onClose);
  const form = useForm({
    initial: { number: "", date: null as string | null, issuer: movement.ownerUnitName ?? "" },
    problem: launch.problem,
    check: ({ issuer }) => ({
      issuer: !issuer.trim() && "Hãy ghi cơ quan phát động",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Phát động phong trào"
      form={form}
      onSubmit={({ number, date, issuer }) =>
        launch.send({ number: number.trim() || null, date, issuer: issuer.trim() })
      }
      submitLabel="Phát động"
      pending={launch.pending}
      problem={launch.problem}
    >
      <p>Sau khi phát động, mọi đơn vị xem được phong trào và ghi tham gia, kết quả, đóng góp.</p>
      <TextField
        label="Số, ký hiệu văn bản phát động"
        hint="Ví dụ 1755/KH-UBND; để trống nếu không rõ"
        required={false}
        {...form.field("number")}
      />
      <DateField label="Ngày ký" required={false} {...form.field("date")} />
      <TextField label="Cơ quan phát động" {...form.field("issuer")} />
    </FormDialog>
  );
}
