import { useState } from "react";
import { Field, type FieldProps } from "./Field";
import styles from "./fields.module.css";

/** A year: four digits without a dot. */
export function YearField({
  value,
  onChange,
  name,
  disabled,
  error,
  ...field
}: FieldProps<number | null>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);
  return (
    <Field {...field} error={unread ? "Hãy ghi năm bằng bốn chữ số, ví dụ 2026" : error}>
      {(wiring) => (
        <input
          {...wiring}
          className={styles.control}
          name={name}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          disabled={disabled}
          value={typed ?? value ?? ""}
          onChange={(event) => {
            const text = event.target.value;
            setTyped(text);
            setUnread(false);
            onChange(/^\d{4}$/.test(text.trim()) ? Number(text) : null);
          }}
          onBlur={() => {
            if (typed === null) return;
            if (typed.trim() === "" || /^\d{4}$/.test(typed.trim())) setTyped(null);
            else setUnread(true);
          }}
        />
      )}
    </Field>
  );
}
