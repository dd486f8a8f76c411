import { FILE_BYTES, FILE_ENDINGS, sendFile } from "@/api/documents";
import { FormDialog } from "@/ui/FormDialog";
import { NumberField } from "@/ui/fields/NumberField";
import { TextAreaField } from "@/ui/fields/TextField";
import { type SentFile, UploadField } from "@/ui/UploadField";
import { useForm } from "@/ui/useForm";
import type { Task } from "./queries";
import { useTaskActions } from "./taskActions";

interface ProgressDialogProps {
  task: Task;
  onClose: () => void;
  /** The unit says that it is done: everything is filled in, one press sends it. */
  finished?: boolean;
}

/** Says how a task is going. */
export function ProgressDialog({ task, onClose, finished = false }: ProgressDialogProps) {
  const { report } = useTaskActions(task, onClose);
  const form = useForm({
    initial: {
      text: finished ? "Đã làm xong" : "",
      percent: (finished ? 100 : null) as number | null,
      fileId: null as SentFile | null,
    },
    problem: report.problem,
    check: (v) => ({ text: !v.text.trim() && "Hãy ghi tình hình thực hiện" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={finished ? "Báo đã làm xong" : "Ghi tiến độ"}
      form={form}
      submitLabel={finished ? "Báo đã làm xong" : "Ghi tiến độ"}
      pending={report.pending}
      problem={report.problem}
      onSubmit={(v) =>
        report.send({
          text: v.text.trim(),
          percent: v.percent ?? undefined,
          fileId: v.fileId?.id,
        })
      }
    >
      <TextAreaField
        label="Tình hình thực hiện"
        hint="Đã làm gì, còn gì, vướng gì"
        rows={4}
        {...form.field("text")}
      />
      <NumberField label="Đã làm được" unit="%" whole required={false} {...form.field("percent")} />
      <UploadField
        label="Tệp kèm theo"
        required={false}
        camera={finished}
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
