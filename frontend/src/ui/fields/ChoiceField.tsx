import { useId } from "react";
import { LateIcon } from "../icons";
import type { FieldProps } from "./Field";
import styles from "./fields.module.css";
import type { Option } from "./SelectField";

/** One tick box with its sentence. */
export function CheckField({
  label,
  value,
  onChange,
  id,
  name,
  hint,
  error,
  disabled,
}: FieldProps<boolean>) {
  const own = useId();
  const at = id ?? own;
  return (
    <div className={styles.field}>
      <label className={styles.check}>
        <input
          id={at}
          type="checkbox"
          name={name}
          checked={value}
          disabled={disabled}
          aria-describedby={error ? `${at}-error` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          {label}
          {hint && <span className={styles.optionNote}>{hint}</span>}
        </span>
      </label>
      {error && (
        <div id={`${at}-error`} className={styles.error}>
          <LateIcon size={15} aria-hidden="true" />
          <span>{error}</span>
        </div>
      )}
    </div>
  );
}

export interface RadioFieldProps extends FieldProps<string | null> {
  options: (Option & { hint?: string })[];
}

/** A few choices, all in sight. */
export function RadioField({
  label,
  value,
  onChange,
  id,
  name,
  hint,
  error,
  disabled,
  options,
}: RadioFieldProps) {
  const own = useId();
  const at = id ?? own;
  return (
    <fieldset
      className={styles.group}
      id={at}
      tabIndex={-1}
      aria-describedby={error ? `${at}-error` : undefined}
    >
      <legend>{label}</legend>
      {hint && <div className={styles.hint}>{hint}</div>}
      {options.map((option) => (
        <label key={option.value} className={styles.check}>
          <input
            type="radio"
            name={name ?? at}
            value={option.value}
            checked={value === option.value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span className={styles.optionNote}>{option.hint}</span>}
          </span>
        </label>
      ))}
      {error && (
        <div id={`${at}-error`} className={styles.error}>
          <LateIcon size={15} aria-hidden="true" />
          <span>{error}</span>
        </div>
      )}
    </fieldset>
  );
}
