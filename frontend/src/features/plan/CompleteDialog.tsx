import { useState } from "react";
import {
  type DocumentType,
  documentTypeOptions,
  FILE_BYTES,
  FILE_ENDINGS,
  sendFile,
} from "@/api/documents";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { type SentFile, UploadField } from "@/ui/UploadField";
import { useForm } from "@/ui/useForm";
import type { ProductKind, ProofType, Task } from "./queries";
import { searchRecords } from "./records";
import { useTaskActions } from "./taskActions";

/** The paper a product usually is, so that the form starts half filled. */
const USUAL_PAPER = {
  DIRECTIVE: "DIRECTIVE",
  PLAN: "PLAN",
  CONFERENCE_PLAN: "PLAN",
  DECISION: "DECISION",
  AWARD_ROUND: "DECISION",
  REPORT: "REPORT",
  MOVEMENT_REVIEW: "REPORT",
  ATTENDANCE: "REPORT",
  TRAINING: "REPORT",
  CONTINUING: "REPORT",
  CONFERENCE: "NOTICE",
  SUBMISSION: "SUBMISSION",
  GUIDANCE: "GUIDANCE",
  CONTRACT: "CONTRACT",
  OTHER_DOCUMENT: "OTHER",
} satisfies Record<ProductKind, DocumentType>;

interface CompleteDialogProps {
  task: Task;
  onClose: () => void;
  onReload: () => unknown;
}

/** Closes a task on its proof: a paper typed here, or a record the system already has. */
export function CompleteDialog({ task, onClose, onReload }: CompleteDialogProps) {
  const { complete } = useTaskActions(task, onClose);
  const [way, setWay] = useState<string | null>("paper");
  const paper = way === "paper";
  const form = useForm({
    initial: {
      record: null as ComboOption | null,
      type: USUAL_PAPER[task.product] as string | null,
      number: "",
      issuedOn: null as string | null,
      issuerName: "",
      // Papers mostly carry the words of the plan; nobody should have to type them again.
      title: task.title.replace(/[.;]+$/, ""),
      file: null as SentFile | null,
      note: "",
    },
    // The server names fields of the request; here they stand one level higher.
    problem: complete.problem && {
      ...complete.problem,
      title: complete.problem.title,
      errors: complete.problem.errors.map((error) => ({
        ...error,
        pointer: error.pointer
          .replace("/documents/0/fileId", "/file")
          .replace("/documents/0/", "/")
          .replace("/proofs/0/id", "/record"),
      })),
    },
    check: (v) =>
      paper
        ? {
            type: !v.type && "Hãy chọn loại văn bản",
            title: !v.title.trim() && "Hãy ghi trích yếu",
          }
        : { record: !v.record && "Hãy chọn bản ghi chứng minh" },
  });

  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Hoàn thành nhiệm vụ"
      size={640}
      form={form}
      submitLabel="Hoàn thành"
      pending={complete.pending}
      problem={complete.problem}
      onReload={onReload}
      onSubmit={(v) => {
        const [type, id] = (v.record?.id ?? "").split(":");
        return complete.send({
          proofs: paper || !id ? [] : [{ type: type as ProofType, id }],
          documents: paper
            ? [
                {
                  type: v.type as DocumentType,
                  number: v.number.trim() || undefined,
                  issuedOn: v.issuedOn ?? undefined,
                  issuerName: v.issuerName.trim() || undefined,
                  title: v.title.trim(),
                  fileId: v.file?.id,
                },
              ]
            : [],
          note: v.note.trim() || undefined,
        });
      }}
    >
      <RadioField
        label="Nhiệm vụ được chứng minh bằng"
        hint={`Sản phẩm dự kiến: ${task.productLabel}`}
        value={way}
        onChange={setWay}
        options={[
          {
            value: "paper",
            label: "Văn bản ghi mới",
            hint: "Ghi số, ngày, trích yếu vào sổ văn bản",
          },
          {
            value: "record",
            label: "Bản ghi đã có trong hệ thống",
            hint: "Văn bản, hội nghị, quyết định, phong trào, kế hoạch…",
          },
        ]}
      />
      {paper ? (
        <>
          <FieldRow>
            <SelectField
              label="Loại văn bản"
              options={documentTypeOptions}
              {...form.field("type")}
            />
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
            value={form.values.file}
            onChange={(file) => form.set("file", file)}
            error={form.errorAt("file")}
            send={sendFile}
            accept={FILE_ENDINGS}
            maxBytes={FILE_BYTES}
          />
        </>
      ) : (
        <ComboField
          label="Bản ghi chứng minh"
          hint="Gõ ít nhất hai chữ, có thể không dấu"
          searchKey={["search", "proof"]}
          search={searchRecords}
          {...form.field("record")}
        />
      )}
      <TextAreaField label="Ghi chú" rows={2} required={false} {...form.field("note")} />
    </FormDialog>
  );
}
