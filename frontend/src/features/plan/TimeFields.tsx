import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import type { PlanTime } from "./queries";

/** The time of a task as it is typed. */
export interface TimeValues {
  /** `kept` leaves what is there, `section` follows the heading's quarter. */
  kind: string | null;
  month: string | null;
  from: string | null;
  to: string | null;
}

const KINDS = [
  { value: "section", label: "Theo quý của mục" },
  { value: "MONTH", label: "Trong một tháng" },
  { value: "DATE", label: "Trước hoặc trong một ngày" },
  { value: "WINDOW", label: "Từ ngày đến ngày" },
  { value: "CONTINUING", label: "Thường xuyên trong năm" },
];

const MONTHS = Array.from({ length: 12 }, (_, at) => ({
  value: String(at + 1),
  label: `Tháng ${at + 1}`,
}));

export const NO_TIME: TimeValues = { kind: "section", month: null, from: null, to: null };

export function checkTime(v: TimeValues): string | false {
  return (
    (v.kind === "MONTH" && !v.month && "Hãy chọn tháng") ||
    (v.kind === "DATE" && !v.to && "Hãy ghi ngày") ||
    (v.kind === "WINDOW" && (!v.from || !v.to) && "Hãy ghi ngày đầu và ngày cuối")
  );
}

/** What is sent; `undefined` follows the heading's quarter. */
export function timeOf(v: TimeValues, kept: PlanTime | null | undefined): PlanTime | undefined {
  switch (v.kind) {
    case "kept":
      return kept ?? undefined;
    case "MONTH":
      return { kind: "MONTH", month: Number(v.month) };
    case "DATE":
      return { kind: "DATE", to: v.to, inclusive: true };
    case "WINDOW":
      return { kind: "WINDOW", from: v.from, to: v.to };
    case "CONTINUING":
      return { kind: "CONTINUING" };
    default:
      return undefined;
  }
}

interface TimeFieldsProps {
  values: TimeValues;
  onChange: (change: Partial<TimeValues>) => void;
  /** The time that is there, in words; left out for a new task. */
  kept?: string;
  id?: string;
  error?: string;
}

/** When a task has to be done. */
export function TimeFields({ values, onChange, kept, id, error }: TimeFieldsProps) {
  const day = (name: "from" | "to", label: string) => (
    <DateField label={label} value={values[name]} onChange={(on) => onChange({ [name]: on })} />
  );
  return (
    <FieldRow>
      <SelectField
        id={id}
        error={error}
        label="Thời gian"
        options={kept ? [{ value: "kept", label: `Giữ nguyên: ${kept}` }, ...KINDS] : KINDS}
        value={values.kind}
        onChange={(kind) => onChange({ kind })}
      />
      {values.kind === "MONTH" && (
        <SelectField
          label="Tháng"
          options={MONTHS}
          value={values.month}
          onChange={(month) => onChange({ month })}
        />
      )}
      {values.kind === "WINDOW" && day("from", "Từ ngày")}
      {(values.kind === "WINDOW" || values.kind === "DATE") &&
        day("to", values.kind === "DATE" ? "Ngày" : "Đến ngày")}
    </FieldRow>
  );
}
