import { Field, type FieldProps } from "./Field";
import styles from "./fields.module.css";

export interface Option {
  value: string;
  label: string;
}

export interface SelectFieldProps extends FieldProps<string | null> {
  options: Option[];
  /** Words of the empty choice. */
  placeholder?: string;
}

/** A short fixed list; the phone's own picker. For many or searched values use `ComboField`. */
export function SelectField({
  value,
  onChange,
  name,
  disabled,
  options,
  placeholder = "Chọn…",
  ...field
}: SelectFieldProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <select
          {...wiring}
          className={`${styles.control} ${styles.select}`}
          name={name}
          disabled={disabled}
          value={value ?? ""}
          onChange={(event) => onChange(event.target.value || null)}
        >
          <option value="">{placeholder}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
