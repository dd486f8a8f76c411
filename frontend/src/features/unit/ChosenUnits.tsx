import { Button } from "@/ui/Button";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DeleteIcon } from "@/ui/icons";
import type { Form } from "@/ui/useForm";
import type { Draft } from "./reorganisationDraft";
import { findUnits } from "./reorganisations";
import styles from "./unit.module.css";

interface ChosenUnitsProps {
  form: Form<Draft>;
  name: "predecessorIds" | "successorIds";
  label: string;
  hint?: string;
  required?: boolean;
}

/** Units chosen one after another; each can be taken out again. */
export function ChosenUnits({ form, name, label, hint, required }: ChosenUnitsProps) {
  const chosen = form.values[name];
  const add = (unit: ComboOption | null) => {
    if (unit && !chosen.some((one) => one.id === unit.id)) form.set(name, [...chosen, unit]);
  };
  return (
    <>
      <ComboField
        label={label}
        hint={hint}
        required={required}
        id={form.idOf(name)}
        error={form.errorAt(name)}
        value={null}
        searchKey={["unit", "living"]}
        search={findUnits}
        onChange={add}
      />
      {chosen.length > 0 && (
        <ol className={styles.chosen} aria-label={`${label}: đã chọn`}>
          {chosen.map((unit, index) => (
            <li key={unit.id} id={form.idOf(`${name}.${index}`)}>
              <span>
                {unit.label}
                {form.errorAt(`${name}.${index}`) && (
                  <span className={styles.error}> – {form.errorAt(`${name}.${index}`)}</span>
                )}
              </span>
              <Button
                small
                aria-label={`Bỏ ${unit.label}`}
                onClick={() =>
                  form.set(
                    name,
                    chosen.filter((one) => one.id !== unit.id),
                  )
                }
              >
                <DeleteIcon size={16} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
