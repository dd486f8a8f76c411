import { useState } from "react";
import { readTypedTime } from "@/lib/dates";
import { Field, type FieldProps } from "./Field";
import styles from "./fields.module.css";

/** A time of day, typed as `8:00`, `8h30` or `0830`; the value is `hh:mm` or null. */
export function TimeField({
  value,
  onChange,
  name,
  disabled,
  error,
  hint = "Giờ:phút, ví dụ 08:00",
  ...field
}: FieldProps<string | null>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);
  return (
    <Field {...field} hint={hint} error={unread ? "Không phải giờ đúng. Hãy ghi giờ:phút" : error}>
      {(wiring) => (
        <input
          {...wiring}
          className={styles.control}
          name={name}
          inputMode="numeric"
          autoComplete="off"
          disabled={disabled}
          value={typed ?? value?.slice(0, 5) ?? ""}
          onChange={(event) => {
            setTyped(event.target.value);
            setUnread(false);
            onChange(readTypedTime(event.target.value));
          }}
          onBlur={() => {
            if (typed === null) return;
            if (typed.trim() !== "" && readTypedTime(typed) === null) setUnread(true);
            else setTyped(null);
          }}
        />
      )}
    </Field>
  );
}
