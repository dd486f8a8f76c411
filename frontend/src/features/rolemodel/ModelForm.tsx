import { useMay } from "@/api/beginnings";
import { useMe } from "@/api/me";
import { paths } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import type { ShownProblem } from "@/ui/problem";
import { useForm } from "@/ui/useForm";
import { useVersions } from "@/ui/useVersions";
import { draftOf, type ModelDraft, missingIn, modelParts } from "./content";
import { options, subjects } from "./labels";
import {
  findAwards,
  findHouseholds,
  findMovements,
  findPeople,
  findUnits,
  type RoleModel,
} from "./queries";

interface ModelFormProps {
  title: string;
  initial: ModelDraft;
  submitLabel: string;
  cancelTo: string;
  send: (draft: ModelDraft) => Promise<boolean>;
  pending: boolean;
  problem: ShownProblem | null;
  /** For a model that is stored already: how it is read again, and taken as the one to change. */
  stored?: { load: () => Promise<RoleModel>; adopt: (model: RoleModel) => void };
}

const nothingStored = () => Promise.reject(new Error("a new model has no stored version"));

/** The field of the form a pointer of the request belongs to. */
const FIELDS: Record<string, string> = {
  "/personId": "/person",
  "/householdId": "/household",
  "/subjectUnitId": "/subjectUnit",
  "/registerEntryId": "/award",
};

/** Describes a role model. */
export function ModelForm({ initial, send, problem, stored, ...frame }: ModelFormProps) {
  const me = useMe();
  const any = useMay("RECORD_ANY_ROLE_MODEL");
  const form = useForm<ModelDraft>({
    initial,
    problem: problem && {
      ...problem,
      title: problem.title,
      errors: problem.errors.map((error) => ({
        ...error,
        pointer: FIELDS[error.pointer] ?? error.pointer,
      })),
    },
    check: missingIn,
  });
  const versions = useVersions<ModelDraft, RoleModel>({
    form,
    problem,
    load: stored?.load ?? nothingStored,
    valuesOf: draftOf,
    parts: modelParts,
    adopt: (model) => stored?.adopt(model),
    again: () => form.submit(send),
  });
  const { subjectKind: kind, person, subjectUnit } = form.values;
  /** Who is chosen from the system brings the name along. */
  const choose = (name: "person" | "household" | "subjectUnit", chosen: ComboOption | null) =>
    form.setValues((now) => ({
      ...now,
      [name]: chosen,
      award: null,
      name: chosen ? chosen.label : now.name,
    }));
  return (
    <FormPage
      {...frame}
      crumbs={[{ label: "Điển hình tiên tiến", to: paths.rolemodels }]}
      form={form}
      onSubmit={send}
      problem={problem}
      versions={versions}
    >
      <RadioField
        label="Loại đối tượng"
        options={options(subjects)}
        {...form.field("subjectKind")}
      />
      {kind === "PERSON" && (
        <ComboField
          label="Cá nhân trong hệ thống"
          hint="Chọn nếu đã có hồ sơ; để trống nếu chỉ biết tên"
          required={false}
          searchKey={["person", "combo"]}
          search={findPeople}
          {...form.field("person")}
          onChange={(chosen) => choose("person", chosen)}
        />
      )}
      {kind === "HOUSEHOLD" && (
        <ComboField
          label="Hộ gia đình trong hệ thống"
          hint="Chọn nếu đã có hồ sơ; để trống nếu chỉ biết tên"
          required={false}
          searchKey={["household", "combo"]}
          search={findHouseholds}
          {...form.field("household")}
          onChange={(chosen) => choose("household", chosen)}
        />
      )}
      {(kind === "UNIT" || kind === "COLLECTIVE") && (
        <ComboField
          label="Đơn vị, tập thể trong hệ thống"
          hint="Chọn nếu đã có; để trống nếu chỉ biết tên"
          required={false}
          searchKey={["unit", "combo"]}
          search={findUnits}
          {...form.field("subjectUnit")}
          onChange={(chosen) => choose("subjectUnit", chosen)}
        />
      )}
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
      <ComboField
        label="Khen thưởng"
        hint="Khen thưởng trong sổ; hình thức này hiện trên trang công khai"
        required={false}
        searchKey={["register", "combo", person?.id, subjectUnit?.id]}
        search={findAwards(
          kind === "PERSON" && person
            ? { personId: person.id }
            : (kind === "UNIT" || kind === "COLLECTIVE") && subjectUnit
              ? { unitId: subjectUnit.id }
              : {},
        )}
        {...form.field("award")}
      />
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
        hint={
          kind === "PERSON" || kind === "HOUSEHOLD"
            ? "Một hai câu; chỉ công khai khi người được nêu gương đồng ý"
            : "Một hai câu; hiện trên trang công khai khi được công khai"
        }
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
