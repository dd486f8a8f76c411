import { type ReactNode, useState } from "react";
import { HideIcon, ShowIcon } from "../icons";
import { Field, type FieldProps } from "./Field";
import styles from "./fields.module.css";

export interface PasswordFieldProps extends FieldProps<string> {
  autoComplete: "current-password" | "new-password";
  /** What is said about the password while it is typed. */
  note?: ReactNode;
}

/** A password, hidden unless the person wants to see it; pasting from a password keeper works. */
export function PasswordField({
  value,
  onChange,
  name,
  disabled,
  autoComplete,
  note,
  ...field
}: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? HideIcon : ShowIcon;
  return (
    <div>
      <Field {...field}>
        {(wiring) => (
          <span className={styles.withButton}>
            <input
              {...wiring}
              className={styles.control}
              type={shown ? "text" : "password"}
              name={name}
              autoComplete={autoComplete}
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              disabled={disabled}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
            <button
              type="button"
              className={styles.inside}
              aria-pressed={shown}
              aria-label={shown ? "Ẩn nội dung vừa gõ" : "Hiện nội dung vừa gõ"}
              onClick={() => setShown((now) => !now)}
            >
              <Icon size={18} aria-hidden="true" />
            </button>
          </span>
        )}
      </Field>
      {note && (
        <p role="status" className={styles.hint}>
          {note}
        </p>
      )}
    </div>
  );
}
