import { useState } from "react";
import { formatNumber, readTypedNumber } from "@/lib/numbers";
import { Field, type FieldProps } from "./Field";
import styles from "./fields.module.css";

export interface NumberFieldProps extends FieldProps<number | null> {
  /** Said after the box: "đồng", "hộ", "%". */
  unit?: string;
  /** Whole numbers only. */
  whole?: boolean;
  /** A year: whole, and written without a dot. */
  year?: boolean;
}

/** A number typed and shown the Vietnamese way (`1.234.567,5`); what cannot be read is said, not guessed. */
export function NumberField({
  value,
  onChange,
  name,
  disabled,
  unit,
  year = false,
  whole = year,
  error,
  ...field
}: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  return (
    <Field {...field} error={unread ?? error}>
      {(wiring) => (
        <span className={styles.withUnit}>
          <input
            {...wiring}
            className={`${styles.control} ${year ? styles.year : styles.number}`}
            name={name}
            inputMode={whole ? "numeric" : "decimal"}
            autoComplete="off"
            disabled={disabled}
            value={typed ?? (year ? (value ?? "").toString() : formatNumber(value))}
            onChange={(event) => {
              const text = event.target.value;
              setTyped(text);
              setUnread(null);
              const read = readTypedNumber(text);
              if (read === null || (whole && !Number.isInteger(read))) onChange(null);
              else onChange(read);
            }}
            onBlur={() => {
              if (typed === null) return;
              const read = readTypedNumber(typed);
              if (typed.trim() === "") setTyped(null);
              else if (read === null) setUnread("Hãy ghi số theo kiểu Việt Nam, ví dụ 1.234.567,5");
              else if (whole && !Number.isInteger(read)) setUnread("Hãy ghi số nguyên");
              else setTyped(null);
            }}
          />
          {unit && <span className={styles.unit}>{unit}</span>}
        </span>
      )}
    </Field>
  );
}
