import { useRef } from "react";
import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { useVersions } from "@/ui/useVersions";
import {
  contentOf,
  draftOf,
  findUnits,
  type Recognition,
  type RecognitionDraft,
  readRecognition,
  recipientKinds,
  recognitionParts,
  useRecognition,
} from "./recognitions";

interface RecognitionDialogProps {
  /** The one to correct; null for a new one. */
  given: Recognition | null;
  onClose: () => void;
}

/** Writes down praise or money on the spot that is no award of the law. */
export function RecognitionDialog({ given, onClose }: RecognitionDialogProps) {
  const version = useRef(given?.version ?? 0);
  const write = useRecognition(
    given ? { id: given.id, version: () => version.current } : null,
    onClose,
  );
  const form = useForm<RecognitionDraft>({
    initial: draftOf(given),
    problem: write.problem && {
      ...write.problem,
      title: write.problem.title,
      errors: write.problem.errors.map((error) => ({
        ...error,
        pointer: error.pointer.replace("/unitId", "/unit"),
      })),
    },
    check: (v) => ({
      recipientName: !v.recipientName.trim() && "Hãy ghi tên người, tập thể",
      form: !v.form.trim() && "Hãy ghi hình thức",
      grantedBy: !v.grantedBy.trim() && "Hãy ghi nơi khen, thưởng",
      givenOn: !v.givenOn && !v.givenText.trim() && "Hãy ghi ngày, hoặc thời gian bằng lời",
      reason: !v.reason.trim() && "Hãy ghi thành tích",
    }),
  });
  const send = (draft: RecognitionDraft) => write.send(contentOf(draft));
  const versions = useVersions<RecognitionDraft, Recognition>({
    form,
    problem: write.problem,
    load: () => readRecognition(given?.id ?? ""),
    valuesOf: draftOf,
    parts: recognitionParts,
    adopt: (stored) => {
      version.current = stored.version;
      write.reset();
    },
    again: () => form.submit(send),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={given ? "Sửa khen, thưởng ngoài luật định" : "Ghi khen, thưởng ngoài luật định"}
      form={form}
      onSubmit={send}
      submitLabel={given ? "Lưu" : "Ghi"}
      pending={write.pending}
      problem={write.problem}
      versions={versions}
    >
      <RadioField
        label="Loại đối tượng"
        options={Object.entries(recipientKinds).map(([value, label]) => ({ value, label }))}
        {...form.field("recipientKind")}
      />
      <TextField label="Người, tập thể được khen" {...form.field("recipientName")} />
      <ComboField
        label="Đơn vị trong hệ thống"
        hint="Nếu người, tập thể này là đơn vị đã có trong hệ thống"
        required={false}
        searchKey={["unit", "combo"]}
        search={findUnits}
        {...form.field("unit")}
      />
      <FieldRow>
        <TextField
          label="Hình thức"
          hint="Điện khen, thư khen, thưởng tiền, vinh danh"
          {...form.field("form")}
        />
        <TextField label="Nơi khen, thưởng" {...form.field("grantedBy")} />
      </FieldRow>
      <FieldRow>
        <DateField label="Ngày" required={false} {...form.field("givenOn")} />
        <TextField
          label="Hoặc thời gian"
          hint="Khi không rõ ngày: tối 31/8"
          required={false}
          {...form.field("givenText")}
        />
      </FieldRow>
      <TextField
        label="Số tiền"
        hint="Cho riêng người, tập thể này: 5 triệu đồng"
        required={false}
        {...form.field("money")}
      />
      <TextAreaField label="Thành tích" rows={2} {...form.field("reason")} />
      <TextField label="Ghi chú" required={false} {...form.field("note")} />
    </FormDialog>
  );
}
