import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { capacityLabels } from "./labels";
import { type SigningCapacity, type Submission, submissionKeys } from "./queries";

interface Values {
  number: string;
  signedOn: string | null;
  signer: string;
  signerPost: string;
  capacity: string | null;
  sentOn: string | null;
}

/** The letter was signed in the province's document system and went out. */
export function SendDialog({
  submission,
  onClose,
}: {
  submission: Submission;
  onClose: () => void;
}) {
  const me = useMe();
  const send = useMutationWithProblem({
    run: (values: Values, intent) =>
      call(
        api.POST("/api/v1/higher-submissions/{id}/sending", {
          params: {
            path: { id: submission.id },
            header: { ...ifMatch(submission.version), ...idempotency(intent.idempotencyKey) },
          },
          body: {
            ...values,
            signedOn: values.signedOn ?? "",
            sentOn: values.sentOn ?? "",
            capacity: (values.capacity ?? "KT") as SigningCapacity,
          },
        }),
      ),
    refreshes: [submissionKeys.all],
    done: () => {
      toast.done("Đã ghi việc gửi tờ trình");
      onClose();
    },
  });
  const form = useForm<Values>({
    initial: {
      number: "",
      signedOn: me.today,
      signer: "",
      signerPost: "Phó Chủ tịch",
      capacity: "KT",
      sentOn: me.today,
    },
    problem: send.problem,
    check: (v) => ({
      number: !v.number.trim() && "Hãy ghi số tờ trình.",
      signedOn: !v.signedOn && "Hãy ghi ngày ký.",
      signer: !v.signer.trim() && "Hãy ghi người ký.",
      signerPost: !v.signerPost.trim() && "Hãy ghi chức vụ người ký.",
      capacity: !v.capacity && "Hãy chọn tư cách ký.",
      sentOn: !v.sentOn && "Hãy ghi ngày gửi.",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi đã gửi tờ trình"
      form={form}
      onSubmit={send.send}
      submitLabel="Ghi đã gửi"
      pending={send.pending}
      problem={send.problem}
    >
      <FieldRow>
        <TextField
          label="Số tờ trình"
          hint="Ghi số là đủ: 45 thành 45/TTr-UBND"
          maxLength={60}
          {...form.field("number")}
        />
        <DateField label="Ngày ký" {...form.field("signedOn")} />
      </FieldRow>
      <FieldRow>
        <TextField label="Người ký" maxLength={120} {...form.field("signer")} />
        <TextField label="Chức vụ người ký" maxLength={120} {...form.field("signerPost")} />
      </FieldRow>
      <FieldRow>
        <SelectField
          label="Tư cách ký"
          options={Object.entries(capacityLabels).map(([value, label]) => ({ value, label }))}
          {...form.field("capacity")}
        />
        <DateField label="Ngày gửi" {...form.field("sentOn")} />
      </FieldRow>
    </FormDialog>
  );
}
