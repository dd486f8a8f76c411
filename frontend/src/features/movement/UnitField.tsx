import { useMay } from "@/api/beginnings";
import { useMe } from "@/api/me";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import type { FieldProps } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { findUnits } from "./queries";

/** The unit a person writes for unless told otherwise. */
export function useUsualUnit(): ComboOption | null {
  const own = useMe().units[0];
  const runsAll = useMay("BEGIN_ANY_MOVEMENT");
  return own && !runsAll ? { id: own.id, label: own.name } : null;
}

/** A unit: one's own few as a list, any unit by search for the department. */
export function UnitField(props: FieldProps<ComboOption | null>) {
  const me = useMe();
  const runsAll = useMay("BEGIN_ANY_MOVEMENT");
  if (runsAll) {
    return <ComboField {...props} searchKey={["unit", "combo"]} search={findUnits} />;
  }
  const { value, onChange, ...field } = props;
  return (
    <SelectField
      {...field}
      value={value?.id ?? null}
      onChange={(id) => {
        const unit = me.units.find((one) => one.id === id);
        onChange(unit ? { id: unit.id, label: unit.name } : null);
      }}
      options={me.units.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
