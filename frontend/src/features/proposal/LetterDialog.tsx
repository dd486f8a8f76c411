import { download } from "@/api/client";
import { useMe } from "@/api/me";
import { DownloadButton } from "@/ui/DownloadButton";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { capacityLabels, optionsOf } from "./labels";
import type { StepDialogProps } from "./ProposalDialogs";
import type { SigningCapacity } from "./queries";

/** What the letter prints where nothing is written. */
const POSTS = {
  HEAD: "Bỏ trống thì in chức vụ thường dùng, ví dụ Chủ tịch, Giám đốc",
  TM: "Bỏ trống thì in chức vụ người đứng đầu",
  KT: "Ví dụ Phó Chủ tịch, Phó Giám đốc",
  TL: "Ví dụ Chánh Văn phòng",
  TUQ: "Ví dụ Trưởng phòng Tổ chức",
} as const satisfies Record<SigningCapacity, string>;

/** Number, date and signer of the submission letter that was signed. */
export function LetterDialog({ proposal, step, onClose, onReload }: StepDialogProps) {
  const me = useMe();
  const letter = proposal.letter;
  const form = useForm({
    initial: {
      number: letter?.number ?? "",
      signedOn: (letter?.signedOn ?? me.today) as string | null,
      signer: letter?.signer ?? me.fullName,
      signerPost: letter?.signerPost ?? "",
      capacity: (letter?.capacity ??
        (proposal.proposerKind === "BLOCK" ? "TM" : "HEAD")) as SigningCapacity | null,
    },
    problem: step.problem,
    check: (v) => ({
      signedOn: !v.signedOn && "Hãy ghi ngày ký",
      signer: !v.signer.trim() && "Hãy ghi người ký",
      capacity: !v.capacity && "Hãy chọn tư cách ký",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ký tờ trình"
      form={form}
      submitLabel="Ghi đã ký"
      pending={step.pending}
      problem={step.problem}
      onReload={onReload}
      onSubmit={(v) =>
        step.send({
          to: "letter",
          body: {
            ...(v.number.trim() ? { number: v.number.trim() } : {}),
            signedOn: v.signedOn ?? "",
            signer: v.signer.trim(),
            capacity: v.capacity ?? "HEAD",
            signerPost: v.signerPost.trim() || null,
          },
        })
      }
    >
      <div>
        <p>Tải tờ trình soạn sẵn, ký và đóng dấu rồi ghi lại ở đây.</p>
        <div style={{ marginTop: 8 }}>
          <DownloadButton
            small
            load={() => download(`/api/v1/award-proposals/${proposal.id}/letter.docx`)}
          >
            Tờ trình soạn sẵn (.docx)
          </DownloadButton>
        </div>
      </div>
      <FieldRow>
        <TextField
          label="Số, ký hiệu"
          hint="Ví dụ 02/TTr-KTĐ5"
          required={false}
          {...form.field("number")}
        />
        <DateField label="Ngày ký" {...form.field("signedOn")} />
      </FieldRow>
      <TextField label="Người ký" {...form.field("signer")} />
      <SelectField
        label="Tư cách ký"
        options={optionsOf(capacityLabels)}
        {...form.field("capacity")}
        onChange={(value) => form.set("capacity", value as SigningCapacity | null)}
      />
      <TextField
        label="Chức vụ người ký"
        hint={POSTS[form.values.capacity ?? "HEAD"]}
        required={false}
        {...form.field("signerPost")}
      />
    </FormDialog>
  );
}
