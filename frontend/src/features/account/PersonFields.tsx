import { searchUnits } from "@/api/units";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";

export interface Person {
  fullName: string;
  position: string;
  unit: ComboOption | null;
  email: string;
  phone: string;
}

export const noPerson: Person = { fullName: "", position: "", unit: null, email: "", phone: "" };

/** What is sent of a person; empty fields count as not given. */
export function personBody(person: Person) {
  return {
    fullName: person.fullName.trim(),
    position: person.position.trim() || null,
    unitId: person.unit?.id ?? null,
    email: person.email.trim() || null,
    phone: person.phone.trim() || null,
  };
}

interface PersonFieldsProps {
  person: Person;
  onChange: (person: Person) => void;
  /** Where the server's pointers to these fields begin, e.g. `person.`. */
  at?: string;
  form: { idOf: (path: string) => string; errorAt: (path: string) => string | undefined };
}

/** Who an account is for. */
export function PersonFields({ person, onChange, at = "", form }: PersonFieldsProps) {
  const text = (name: Exclude<keyof Person, "unit">) => ({
    id: form.idOf(at + name),
    error: form.errorAt(at + name),
    value: person[name],
    onChange: (value: string) => onChange({ ...person, [name]: value }),
  });
  return (
    <>
      <TextField label="Họ và tên" maxLength={120} {...text("fullName")} />
      <TextField label="Chức vụ" required={false} maxLength={200} {...text("position")} />
      <ComboField
        label="Đơn vị công tác"
        required={false}
        id={form.idOf(`${at}unitId`)}
        error={form.errorAt(`${at}unitId`)}
        value={person.unit}
        onChange={(unit) => onChange({ ...person, unit })}
        searchKey={["unit", "combo"]}
        search={searchUnits}
      />
      <FieldRow>
        <TextField label="Thư điện tử" type="email" required={false} {...text("email")} />
        <TextField label="Điện thoại" type="tel" required={false} {...text("phone")} />
      </FieldRow>
    </>
  );
}
