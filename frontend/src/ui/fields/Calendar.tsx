import "dayjs/locale/vi";
import "./calendar.css";
import { DatePicker, DatesProvider } from "@mantine/dates";

const LABELS = {
  monthLevelControl: "Chọn tháng",
  yearLevelControl: "Chọn năm",
  nextMonth: "Tháng sau",
  previousMonth: "Tháng trước",
  nextYear: "Năm sau",
  previousYear: "Năm trước",
  nextDecade: "Mười năm sau",
  previousDecade: "Mười năm trước",
};

/** Loaded when somebody opens it: most people type. */
export default function Calendar({
  value,
  onPick,
}: {
  value: string | null;
  onPick: (value: string | null) => void;
}) {
  return (
    <DatesProvider settings={{ locale: "vi", firstDayOfWeek: 1 }}>
      <DatePicker
        value={value}
        defaultDate={value ?? undefined}
        onChange={onPick}
        ariaLabels={LABELS}
        monthLabelFormat="[Tháng] M, YYYY"
        monthsListFormat="[Th] M"
      />
    </DatesProvider>
  );
}
