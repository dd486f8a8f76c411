import { useState } from "react";
import { formatDate } from "@/lib/dates";
import type { ListParams } from "@/lib/listParams";
import { Button } from "@/ui/Button";
import { DateField } from "@/ui/fields/DateField";
import styles from "./register.module.css";

/** The book on a day: what stood then, and what was written in it by then. */
export function DayChoice({ params }: { params: ListParams }) {
  const { validOn, knownOn } = params.filters;
  const [opened, setOpened] = useState(false);
  if (!opened && !validOn && !knownOn) {
    return (
      <p className={styles.past} data-no-print>
        <Button tone="quiet" small onClick={() => setOpened(true)}>
          Xem sổ tại một ngày
        </Button>
      </p>
    );
  }
  return (
    <>
      <div className={styles.days} data-no-print>
        <DateField
          label="Còn hiệu lực vào ngày"
          hint="Bỏ khen thưởng quyết định sau, hoặc đã hủy bỏ trước ngày này"
          required={false}
          value={validOn ?? null}
          onChange={(day) => params.setFilter("validOn", day)}
        />
        <DateField
          label="Sổ ghi đến hết ngày"
          hint="Như người tra cứu thấy hôm đó, chưa có phần ghi, đính chính, hủy bỏ về sau"
          required={false}
          value={knownOn ?? null}
          onChange={(day) => params.setFilter("knownOn", day)}
        />
      </div>
      {(validOn || knownOn) && (
        <p className={styles.then} role="status">
          {validOn && `Chỉ gồm khen thưởng còn hiệu lực ngày ${formatDate(validOn)}. `}
          {knownOn && `Sổ như đã ghi đến hết ngày ${formatDate(knownOn)}.`}
        </p>
      )}
    </>
  );
}
