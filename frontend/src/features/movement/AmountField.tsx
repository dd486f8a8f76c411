import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { formatNumber } from "@/lib/numbers";
import { RadioField } from "@/ui/fields/ChoiceField";
import { TextField, type TextFieldProps } from "@/ui/fields/TextField";
import styles from "./movement.module.css";
import { readingsQuery } from "./queries";

interface AmountFieldProps extends TextFieldProps {
  /** Unit a bare number is read in. */
  measure: string;
  /** The reading chosen where there are several. */
  chosen: number | null;
  onChoose: (value: number | null) => void;
}

/** An amount as documents write it; says how it is read and asks where it can be read twice. */
export function AmountField({ measure, chosen, onChoose, ...field }: AmountFieldProps) {
  const typed = field.value.trim();
  const text = /\d[\d.,\s]*$/.test(typed) && measure ? `${typed} ${measure}` : typed;
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), 350);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useQuery({ ...readingsQuery(asked), enabled: asked !== "" });
  const readings = asked === text ? (found.data?.readings ?? []) : [];
  const words = (value: string, unit?: string | null) =>
    `${formatNumber(Number(value))}${unit ? ` ${unit}` : ""}`;
  const [first] = readings;
  return (
    <>
      <TextField
        {...field}
        onChange={(value) => {
          field.onChange(value);
          onChoose(null);
        }}
      />
      {found.data?.ambiguous && readings.length > 1 ? (
        <div className={styles.ask}>
          <RadioField
            label={`“${typed}” là bao nhiêu?`}
            value={chosen === null ? null : String(chosen)}
            onChange={(value) => onChoose(Number(value))}
            options={readings.map((one) => ({
              value: String(Number(one.value)),
              label: words(one.value, one.unit),
            }))}
          />
        </div>
      ) : (
        first &&
        readings.length === 1 && (
          <p role="status" className={styles.note}>
            Hiểu là {words(first.value, first.unit)}
          </p>
        )
      )}
    </>
  );
}
