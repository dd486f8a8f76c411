import { Field, type FieldProps } from "@/ui/fields/Field";
import styles from "@/ui/fields/fields.module.css";

/** The account's password, asked for once more before something that matters. */
export function PasswordField({ value, onChange, name, disabled, ...field }: FieldProps<string>) {
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...wiring}
          className={styles.control}
          type="password"
          name={name}
          value={value}
          disabled={disabled}
          autoComplete="current-password"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
