import { Combobox, useCombobox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { CloseIcon } from "../icons";
import { Field, type FieldProps } from "./Field";
import styles from "./fields.module.css";

export interface ComboOption {
  id: string;
  label: string;
  /** Second line that tells equal names apart. */
  note?: string;
}

export interface ComboFieldProps extends FieldProps<ComboOption | null> {
  /** Key of the search in the query cache, e.g. `["units", "combo"]`. */
  searchKey: readonly unknown[];
  /** Asks the server; called with the trimmed text, 250 ms after the last key. Empty text may list the usual ones. */
  search: (text: string) => Promise<ComboOption[]>;
  placeholder?: string;
}

/** Chooses one record by typing part of its name; the server searches, without accents. */
export function ComboField({
  value,
  onChange,
  name,
  disabled,
  searchKey,
  search,
  placeholder = "Gõ vài chữ để tìm",
  ...field
}: ComboFieldProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState<string | null>(null);
  const [asked, setAsked] = useState("");
  const typed = text?.trim() ?? "";

  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), 250);
    return () => clearTimeout(timer);
  }, [typed]);

  const found = useQuery({
    queryKey: [...searchKey, asked],
    queryFn: () => search(asked),
    enabled: combobox.dropdownOpened,
    placeholderData: (before) => before,
  });
  const options = found.data ?? [];

  return (
    <Field {...field}>
      {(wiring) => (
        <Combobox
          store={combobox}
          withinPortal
          // Centred, the list would stick out to the right until it has its width, and widen a phone's whole page.
          position="bottom-start"
          onOptionSubmit={(id) => {
            const picked = options.find((option) => option.id === id);
            if (picked) onChange(picked);
            setText(null);
            combobox.closeDropdown();
          }}
        >
          <Combobox.DropdownTarget>
            <span className={styles.withButton}>
              <Combobox.EventsTarget withExpandedAttribute>
                <input
                  {...wiring}
                  role="combobox"
                  aria-expanded={combobox.dropdownOpened}
                  className={styles.control}
                  name={name}
                  autoComplete="off"
                  disabled={disabled}
                  placeholder={placeholder}
                  value={text ?? value?.label ?? ""}
                  onChange={(event) => {
                    setText(event.target.value);
                    combobox.openDropdown();
                    combobox.updateSelectedOptionIndex();
                  }}
                  onClick={() => combobox.openDropdown()}
                  onFocus={(event) => event.target.select()}
                  onBlur={() => {
                    // Emptying the box unsets the choice; half a name goes back to what was chosen.
                    if (text === "") onChange(null);
                    setText(null);
                    combobox.closeDropdown();
                  }}
                />
              </Combobox.EventsTarget>
              {value && !disabled && (
                <button
                  type="button"
                  className={styles.inside}
                  aria-label={`Bỏ chọn: ${value.label}`}
                  onClick={() => {
                    onChange(null);
                    setText(null);
                  }}
                >
                  <CloseIcon size={16} aria-hidden="true" />
                </button>
              )}
            </span>
          </Combobox.DropdownTarget>
          <Combobox.Dropdown className={styles.options}>
            <Combobox.Options className={styles.list} aria-label="Các lựa chọn">
              {options.map((option) => (
                <Combobox.Option key={option.id} value={option.id} className={styles.option}>
                  {option.label}
                  {option.note && <span className={styles.optionNote}>{option.note}</span>}
                </Combobox.Option>
              ))}
              {options.length === 0 && (
                <Combobox.Empty className={styles.none}>
                  {found.isError
                    ? "Không tìm được, hãy thử lại"
                    : found.isPending
                      ? "Đang tìm…"
                      : "Không có kết quả nào"}
                </Combobox.Empty>
              )}
            </Combobox.Options>
          </Combobox.Dropdown>
        </Combobox>
      )}
    </Field>
  );
}
