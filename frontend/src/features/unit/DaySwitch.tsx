import { useState } from "react";
import { useSearchParams } from "react-router";
import { formatDate } from "@/lib/dates";
import { Button } from "@/ui/Button";
import { DateField } from "@/ui/fields/DateField";
import styles from "./unit.module.css";

const DAY = "ngay";

/** The day whose names are shown, kept in the address; null for today. */
export function useDay(): { day: string | null; setDay: (day: string | null) => void } {
  const [search, setSearch] = useSearchParams();
  const written = search.get(DAY);
  return {
    day: written && /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : null,
    setDay: (day) =>
      setSearch(
        (now) => {
          const next = new URLSearchParams(now);
          next.delete("trang");
          if (day) next.set(DAY, day);
          else next.delete(DAY);
          return next;
        },
        { replace: true },
      ),
  };
}

/** Looks at units as they were called and placed on another day. */
export function DaySwitch() {
  const { day, setDay } = useDay();
  const [opened, setOpened] = useState(false);
  if (!opened && !day) {
    return (
      <p className={styles.past} data-no-print>
        <Button tone="quiet" small onClick={() => setOpened(true)}>
          Xem tại một ngày khác
        </Button>
      </p>
    );
  }
  return (
    <div className={styles.day}>
      <DateField
        label="Xem tại ngày"
        hint="Để trống là hôm nay"
        required={false}
        value={day}
        onChange={setDay}
      />
      {day && (
        <p className={styles.then} role="status">
          <span>Đang xem tại ngày {formatDate(day)}.</span>
          <Button small onClick={() => setDay(null)}>
            Trở về hôm nay
          </Button>
        </p>
      )}
    </div>
  );
}
