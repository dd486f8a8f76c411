import { type ReactNode, useId } from "react";
import { LateIcon } from "../icons";
import styles from "./fields.module.css";

/** What every field takes; `form.field("name")` fills id, name, value, onChange and error. */
export interface FieldProps<V> {
  label: string;
  value: V;
  onChange: (value: V) => void;
  /** Also the target of the error summary's link. */
  id?: string;
  name?: string;
  hint?: ReactNode;
  error?: string;
  /** Fields are taken as required unless this is false; then "không bắt buộc" is said. */
  required?: boolean;
  disabled?: boolean;
}

interface Wiring {
  id: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
  "aria-required": true | undefined;
}

/** Label, hint and error around one control, tied together for those who listen. */
export function Field({
  label,
  id: given,
  hint,
  error,
  required = true,
  children,
}: Pick<FieldProps<unknown>, "label" | "id" | "hint" | "error" | "required"> & {
  children: (wiring: Wiring) => ReactNode;
}) {
  const own = useId();
  const id = given ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {!required && <span className={styles.optional}> (không bắt buộc)</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {children({
        id,
        "aria-invalid": error ? true : undefined,
        "aria-describedby": described || undefined,
        "aria-required": required || undefined,
      })}
      {error && (
        <div id={`${id}-error`} className={styles.error}>
          <LateIcon size={15} aria-hidden="true" />
          <span>{error}</span>
        </div>
      )}
    </div>
  );
}

/** Fields side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
