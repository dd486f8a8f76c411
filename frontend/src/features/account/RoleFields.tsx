import { searchOutside, searchUnits } from "@/api/units";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { needsUnit, optionsOf, type PersonRole, roleLabels } from "./labels";

export interface WantedRole {
  role: string | null;
  unit: ComboOption | null;
  from: string | null;
  to: string | null;
}

/** What is sent of a role; a unit left over from another choice is not. */
export function grantBody({ role, unit, from, to }: WantedRole, reason: string | null = null) {
  return {
    role: role as PersonRole,
    unitId: needsUnit(role) ? (unit?.id ?? null) : null,
    from: from as string,
    to,
    reason,
  };
}

interface RoleFieldsProps {
  wanted: WantedRole;
  onChange: (wanted: WantedRole) => void;
  /** Where the server's pointers begin, e.g. `grants.0.`. */
  at?: string;
  required?: boolean;
  form: { idOf: (path: string) => string; errorAt: (path: string) => string | undefined };
}

/** A role with its unit and days. */
export function RoleFields({ wanted, onChange, at = "", required = true, form }: RoleFieldsProps) {
  const place = (name: string) => ({ id: form.idOf(at + name), error: form.errorAt(at + name) });
  const guest = wanted.role === "GUEST";
  return (
    <>
      <SelectField
        label="Vai trò"
        required={required}
        options={optionsOf(roleLabels)}
        value={wanted.role}
        onChange={(role) => onChange({ ...wanted, role })}
        {...place("role")}
      />
      {needsUnit(wanted.role) && (
        <ComboField
          label={guest ? "Của tổ chức ngoài tỉnh" : "Của đơn vị"}
          hint={guest ? "Khách chỉ vào được phòng của các cụm có tổ chức này" : undefined}
          value={wanted.unit}
          onChange={(unit) => onChange({ ...wanted, unit })}
          searchKey={["unit", "combo", ...(guest ? ["outside"] : [])]}
          search={guest ? searchOutside : searchUnits}
          {...place("unitId")}
        />
      )}
      {(required || wanted.role) && (
        <FieldRow>
          <DateField
            label="Từ ngày"
            value={wanted.from}
            onChange={(from) => onChange({ ...wanted, from })}
            {...place("from")}
          />
          <DateField
            label="Đến hết ngày"
            required={false}
            value={wanted.to}
            onChange={(to) => onChange({ ...wanted, to })}
            {...place("to")}
          />
        </FieldRow>
      )}
    </>
  );
}
