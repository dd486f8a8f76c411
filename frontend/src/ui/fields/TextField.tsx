import type { HTMLInputTypeAttribute } from "react";
import { Field, type FieldProps } from "./Field";
import styles from "./fields.module.css";

export interface TextFieldProps extends FieldProps<string> {
  type?: Extract<HTMLInputTypeAttribute, "text" | "email" | "tel" | "url">;
  autoComplete?: string;
  maxLength?: number;
  placeholder?: string;
  /** The keyboard a phone offers. */
  inputMode?: "text" | "numeric";
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  name,
  disabled,
  type = "text",
  autoComplete = "off",
  maxLength,
  placeholder,
  inputMode,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...wiring}
          className={styles.control}
          type={type}
          name={name}
          value={value}
          disabled={disabled}
          autoComplete={autoComplete}
          maxLength={maxLength}
          placeholder={placeholder}
          inputMode={inputMode}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export interface TextAreaFieldProps extends FieldProps<string> {
  rows?: number;
  maxLength?: number;
  placeholder?: string;
}

/** Several lines of text. */
export function TextAreaField({
  value,
  onChange,
  name,
  disabled,
  rows = 4,
  maxLength,
  placeholder,
  ...field
}: TextAreaFieldProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          {...wiring}
          className={`${styles.control} ${styles.area}`}
          name={name}
          value={value}
          rows={rows}
          disabled={disabled}
          maxLength={maxLength}
          placeholder={placeholder}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
