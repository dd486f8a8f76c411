import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { useLaunch, useReview } from "./moves";
import type { Movement } from "./queries";

interface StepDialogProps {
  movement: Movement;
  onClose: () => void;
}

/** Launches a movement by its document. */
export function LaunchDialog({ movement, onClose }: StepDialogProps) {
  const launch = useLaunch(movement, onClose);
  const form = useForm({
    initial: { number: "", date: null as string | null, issuer: movement.ownerUnitName ?? "" },
    problem: launch.problem,
    check: ({ number, issuer }) => ({
      number: !number.trim() && "Hãy ghi số, ký hiệu văn bản phát động",
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
        launch.send({ number: number.trim(), date, issuer: issuer.trim() })
      }
      submitLabel="Phát động"
      pending={launch.pending}
      problem={launch.problem}
    >
      <p>Sau khi phát động, mọi đơn vị xem được phong trào và ghi tham gia, kết quả, đóng góp.</p>
      <TextField
        label="Số, ký hiệu văn bản phát động"
        hint="Ví dụ 1755/KH-UBND"
        {...form.field("number")}
      />
      <DateField label="Ngày ký" required={false} {...form.field("date")} />
      <TextField label="Cơ quan phát động" {...form.field("issuer")} />
    </FormDialog>
  );
}

/** Writes down an interim or the final review. */
export function ReviewDialog({ movement, last, onClose }: StepDialogProps & { last: boolean }) {
  const review = useReview(movement, last, onClose);
  const form = useForm({
    initial: { heldOn: null as string | null, document: "", conclusion: "" },
    problem: review.problem,
    check: ({ conclusion }) => ({ conclusion: !conclusion.trim() && "Hãy ghi kết luận" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={last ? "Tổng kết phong trào" : "Sơ kết phong trào"}
      form={form}
      onSubmit={({ heldOn, document, conclusion }) =>
        review.send({
          heldOn,
          document: document.trim() || null,
          conclusion: conclusion.trim(),
        })
      }
      submitLabel={last ? "Ghi tổng kết" : "Ghi sơ kết"}
      pending={review.pending}
      problem={review.problem}
    >
      <DateField
        label={last ? "Ngày tổng kết" : "Ngày sơ kết"}
        required={false}
        {...form.field("heldOn")}
      />
      <TextField
        label="Báo cáo"
        hint="Số, ký hiệu văn bản, ví dụ 512/BC-UBND"
        required={false}
        {...form.field("document")}
      />
      <TextAreaField
        label="Kết luận"
        hint="Kết quả chính, hạn chế, việc phải làm tiếp"
        rows={5}
        {...form.field("conclusion")}
      />
    </FormDialog>
  );
}
