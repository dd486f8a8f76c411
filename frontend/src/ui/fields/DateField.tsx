import { Popover } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { formatDate, readTypedDate } from "@/lib/dates";
import { PlanIcon } from "../icons";
import { Field, type FieldProps } from "./Field";
import styles from "./fields.module.css";

const Calendar = lazy(() => import("./Calendar"));

/** A legal date: typed as `21/11/2026` or picked; the value is `yyyy-mm-dd` or null. */
export function DateField({
  value,
  onChange,
  name,
  disabled,
  error,
  hint = "Ngày/tháng/năm, ví dụ 21/11/2026",
  ...field
}: FieldProps<string | null>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);
  const [opened, setOpened] = useState(false);
  return (
    <Field
      {...field}
      hint={hint}
      error={unread ? "Không phải ngày đúng. Hãy ghi ngày/tháng/năm" : error}
    >
      {(wiring) => (
        <span className={styles.withButton}>
          <input
            {...wiring}
            className={styles.control}
            name={name}
            inputMode="numeric"
            autoComplete="off"
            disabled={disabled}
            value={typed ?? formatDate(value)}
            onChange={(event) => {
              setTyped(event.target.value);
              setUnread(false);
              onChange(readTypedDate(event.target.value));
            }}
            onBlur={() => {
              if (typed === null) return;
              if (typed.trim() !== "" && readTypedDate(typed) === null) setUnread(true);
              else setTyped(null);
            }}
          />
          <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end">
            <Popover.Target>
              <button
                type="button"
                className={styles.inside}
                aria-label={`Chọn ngày trên lịch: ${field.label}`}
                disabled={disabled}
                onClick={() => setOpened((now) => !now)}
              >
                <PlanIcon size={18} aria-hidden="true" />
              </button>
            </Popover.Target>
            <Popover.Dropdown>
              <Suspense fallback={<p>Đang mở lịch…</p>}>
                <Calendar
                  value={value}
                  onPick={(picked) => {
                    setTyped(null);
                    setUnread(false);
                    onChange(picked);
                    setOpened(false);
                  }}
                />
              </Suspense>
            </Popover.Dropdown>
          </Popover>
        </span>
      )}
    </Field>
  );
}
