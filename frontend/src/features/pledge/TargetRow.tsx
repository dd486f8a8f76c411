import { Button } from "@/ui/Button";
import { EditIcon } from "@/ui/icons";
import type { TargetDraft } from "./draft";
import styles from "./pledge.module.css";

interface TargetRowProps {
  index: number;
  target: TargetDraft;
  onOpen: () => void;
}

/** A target folded to its name and figure. */
export function TargetRow({ index, target, onOpen }: TargetRowProps) {
  const { direction, planned, measure } = target;
  const name = target.indicator.trim() || "Chỉ tiêu chưa có tên";
  const bare = /\d\s*$/.test(planned);
  return (
    <div className={styles.row}>
      <span>{index + 1}</span>
      <div>
        <p className={styles.indicator}>{name}</p>
        {direction === "DONE" ? (
          <p className={styles.rowPlan}>Hoàn thành hay không</p>
        ) : planned.trim() ? (
          <p className={styles.rowPlan}>{bare && measure ? `${planned} ${measure}` : planned}</p>
        ) : (
          <p className={styles.rowMissing}>Chưa ghi mức giao ước</p>
        )}
      </div>
      <div className={styles.rowActions}>
        <Button small icon={<EditIcon size={16} aria-hidden="true" />} onClick={onOpen}>
          Sửa<span className="sr-only"> chỉ tiêu {name}</span>
        </Button>
      </div>
    </div>
  );
}
