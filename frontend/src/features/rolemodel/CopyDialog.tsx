import { FormDialog } from "@/ui/FormDialog";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { options, subjects } from "./labels";
import { useAddCopy } from "./moves";
import { findUnits, type RoleModel, type Subject } from "./queries";

/** Writes down who took the model over, where, with what result. */
export function CopyDialog({ model, onClose }: { model: RoleModel; onClose: () => void }) {
  const add = useAddCopy(model, onClose);
  const form = useForm({
    initial: {
      subjectKind: null as string | null,
      name: "",
      fromCopyId: null as string | null,
      unitId: null as ComboOption | null,
      place: "",
      since: "",
      result: "",
    },
    problem: add.problem,
    check: ({ subjectKind, name, result }) => ({
      subjectKind: !subjectKind && "Hãy chọn loại đối tượng",
      name: !name.trim() && "Hãy ghi ai làm theo",
      result: !result.trim() && "Hãy ghi kết quả",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi nơi làm theo"
      form={form}
      onSubmit={(v) =>
        add.send({
          subjectKind: v.subjectKind as Subject,
          name: v.name.trim(),
          fromCopyId: v.fromCopyId,
          unitId: v.unitId?.id ?? null,
          place: v.place.trim() || null,
          since: v.since.trim() || null,
          result: v.result.trim(),
        })
      }
      submitLabel="Ghi nơi làm theo"
      pending={add.pending}
      problem={add.problem}
    >
      <TextField label="Ai làm theo?" {...form.field("name")} />
      <FieldRow>
        <SelectField label="Loại" options={options(subjects)} {...form.field("subjectKind")} />
        <TextField
          label="Từ khi nào"
          hint="Ví dụ: từ 2019"
          required={false}
          {...form.field("since")}
        />
      </FieldRow>
      <ComboField
        label="Thuộc đơn vị"
        required={false}
        searchKey={["unit", "combo"]}
        search={findUnits}
        {...form.field("unitId")}
      />
      <TextField
        label="Nơi làm theo"
        hint="Xóm, xã hoặc tỉnh khác"
        required={false}
        {...form.field("place")}
      />
      {model.copies.length > 0 && (
        <SelectField
          label="Học từ"
          hint={`Để trống nếu học thẳng từ ${model.name}`}
          required={false}
          options={model.copies.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field("fromCopyId")}
        />
      )}
      <TextAreaField label="Kết quả" rows={3} {...form.field("result")} />
    </FormDialog>
  );
}
