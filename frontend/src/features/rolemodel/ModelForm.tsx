import { useMay } from "@/api/beginnings";
import { useMe } from "@/api/me";
import { paths } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import type { ShownProblem } from "@/ui/problem";
import { useForm } from "@/ui/useForm";
import { type ModelDraft, missingIn } from "./content";
import { options, subjects } from "./labels";
import { findMovements, findUnits } from "./queries";

interface ModelFormProps {
  title: string;
  initial: ModelDraft;
  submitLabel: string;
  cancelTo: string;
  send: (draft: ModelDraft) => unknown;
  pending: boolean;
  problem: ShownProblem | null;
  onReload?: () => unknown;
}

/** Describes a role model. */
export function ModelForm({ initial, send, problem, ...frame }: ModelFormProps) {
  const me = useMe();
  const any = useMay("RECORD_ANY_ROLE_MODEL");
  const form = useForm<ModelDraft>({ initial, problem, check: missingIn });
  return (
    <FormPage
      {...frame}
      crumbs={[{ label: "Điển hình tiên tiến", to: paths.rolemodels }]}
      form={form}
      onSubmit={send}
      problem={problem}
    >
      <RadioField
        label="Loại đối tượng"
        options={options(subjects)}
        {...form.field("subjectKind")}
      />
      <TextField label="Tên điển hình" {...form.field("name")} />
      <TextField
        label="Chức vụ hoặc nơi ở"
        hint="Chỉ ghi điều có thể công khai"
        required={false}
        {...form.field("post")}
      />
      {any ? (
        <ComboField
          label="Đơn vị phát hiện"
          searchKey={["unit", "combo"]}
          search={findUnits}
          {...form.field("unitId")}
        />
      ) : (
        <SelectField
          label="Đơn vị phát hiện"
          {...form.field("unitId")}
          value={form.values.unitId?.id ?? null}
          onChange={(id) => {
            const unit = me.units.find((one) => one.id === id);
            form.set("unitId", unit ? { id: unit.id, label: unit.name } : null);
          }}
          options={me.units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FieldRow>
        <TextField
          label="Lĩnh vực"
          hint="Ví dụ: phát triển kinh tế"
          required={false}
          {...form.field("field")}
        />
        <DateField label="Ngày phát hiện" {...form.field("foundOn")} />
      </FieldRow>
      <ComboField
        label="Từ phong trào"
        required={false}
        searchKey={["movement", "combo"]}
        search={findMovements}
        {...form.field("movementId")}
      />
      <TextAreaField
        label="Việc làm đáng học tập"
        hint="Một hai câu; hiện trên trang công khai khi được công khai"
        rows={2}
        {...form.field("deed")}
      />
      <TextAreaField
        label="Câu chuyện"
        hint="Không công khai"
        required={false}
        rows={6}
        {...form.field("story")}
      />
    </FormPage>
  );
}
