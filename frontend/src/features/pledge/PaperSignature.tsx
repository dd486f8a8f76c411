import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { useMove } from "./moves";
import type { Pledge } from "./queries";

interface PaperSignatureProps {
  pledge: Pledge;
  opened: boolean;
  onClose: () => void;
}

/** Marks a pledge that was signed on paper at the conference. */
export function PaperSignature({ pledge, opened, onClose }: PaperSignatureProps) {
  const mark = useMove("paper", onClose);
  const form = useForm({
    initial: { signer: "", signedOn: null as string | null },
    problem: mark.problem,
    check: ({ signer, signedOn }) => ({
      signer: !signer.trim() && "Hãy ghi họ tên, chức vụ người ký",
      signedOn: !signedOn && "Hãy ghi ngày ký",
    }),
  });
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Đã ký trên giấy tại hội nghị"
      form={form}
      onSubmit={({ signer, signedOn }) =>
        mark.send({
          pledge,
          signature: { signer: signer.trim(), ...(signedOn ? { signedOn } : {}) },
        })
      }
      submitLabel="Ghi nhận chữ ký"
      pending={mark.pending}
      problem={mark.problem}
    >
      <TextField
        label="Người ký"
        hint="Họ tên và chức vụ như trên bản giao ước"
        {...form.field("signer")}
      />
      <DateField label="Ngày ký" {...form.field("signedOn")} />
    </FormDialog>
  );
}
