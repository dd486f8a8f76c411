import {
  type DraftDocument,
  documentTypeOptions,
  FILE_BYTES,
  FILE_ENDINGS,
  sendFile,
} from "@/api/documents";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import type { ShownProblem } from "@/ui/problem";
import { type SentFile, UploadField } from "@/ui/UploadField";
import { useForm } from "@/ui/useForm";
import type { DocumentView } from "./queries";

interface Values {
  type: string | null;
  number: string;
  issuedOn: string | null;
  issuerName: string;
  title: string;
  fileId: SentFile | null;
}

const EMPTY: Values = {
  type: null,
  number: "",
  issuedOn: null,
  issuerName: "",
  title: "",
  fileId: null,
};

function valuesOf(document: DocumentView): Values {
  return {
    type: document.type,
    number: document.number ?? "",
    issuedOn: document.issuedOn ?? null,
    issuerName: document.issuerName ?? "",
    title: document.title,
    fileId: document.file ?? null,
  };
}

export interface DocumentDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Left out: a new paper. */
  document?: DocumentView;
  send: (draft: DraftDocument) => Promise<boolean>;
  pending: boolean;
  problem: ShownProblem | null;
  onReload?: () => unknown;
}

/** Records or corrects one official paper. */
export function DocumentDialog({
  opened,
  onClose,
  document,
  send,
  pending,
  problem,
  onReload,
}: DocumentDialogProps) {
  const form = useForm<Values>({
    initial: document ? valuesOf(document) : EMPTY,
    problem,
    check: (v) => ({
      type: !v.type && "Hãy chọn loại văn bản",
      title: !v.title.trim() && "Hãy ghi trích yếu",
    }),
  });
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={document ? "Sửa thông tin văn bản" : "Ghi văn bản vào sổ"}
      form={form}
      submitLabel={document ? "Lưu thay đổi" : "Ghi vào sổ"}
      pending={pending}
      problem={problem}
      onReload={onReload}
      onSubmit={(v) =>
        send({
          type: v.type as DraftDocument["type"],
          number: v.number.trim() || undefined,
          issuedOn: v.issuedOn ?? undefined,
          issuerId: undefined,
          issuerName: v.issuerName.trim() || undefined,
          title: v.title.trim(),
          fileId: v.fileId?.id,
        })
      }
    >
      <FieldRow>
        <SelectField label="Loại văn bản" options={documentTypeOptions} {...form.field("type")} />
        <TextField
          label="Số, ký hiệu"
          placeholder="157/KH-UBND"
          required={false}
          {...form.field("number")}
        />
      </FieldRow>
      <TextAreaField label="Trích yếu" rows={2} {...form.field("title")} />
      <FieldRow>
        <TextField
          label="Cơ quan ban hành"
          hint="Ví dụ Sở Nội vụ"
          required={false}
          {...form.field("issuerName")}
        />
        <DateField label="Ngày ban hành" required={false} {...form.field("issuedOn")} />
      </FieldRow>
      <UploadField
        label="Tệp văn bản"
        required={false}
        value={form.values.fileId}
        onChange={(file) => form.set("fileId", file)}
        error={form.errorAt("fileId")}
        send={sendFile}
        accept={FILE_ENDINGS}
        maxBytes={FILE_BYTES}
      />
    </FormDialog>
  );
}
