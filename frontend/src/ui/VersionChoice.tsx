import { useEffect, useId, useRef } from "react";
import { Button } from "./Button";
import { ErrorState } from "./ErrorState";
import { SkeletonLines } from "./Skeletons";
import type { VersionConflict } from "./useVersions";
import styles from "./VersionChoice.module.css";
import type { Choice, Difference } from "./versions";

const heads = {
  mine: "Bản của anh/chị",
  stored: "Bản đang lưu",
} satisfies Record<Choice, string>;

/** The two versions side by side, field by field; nothing typed is lost until the person says so. */
export function VersionChoice<T>({ conflict }: { conflict: VersionConflict<T> }) {
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => {
    box.current?.focus();
  }, []);
  const { differences, loading, failed } = conflict;
  return (
    <section ref={box} tabIndex={-1} aria-labelledby={title} className={styles.box}>
      <h2 id={title} className={styles.title}>
        Bản ghi đã được người khác sửa
      </h2>
      <p role="status">
        {loading ? "Đang tải bản đang lưu…" : wordsFor(differences.length, failed !== null)}
      </p>
      {loading && <SkeletonLines lines={3} />}
      {failed && <ErrorState problem={failed} compact onRetry={conflict.retry} />}
      {differences.map((one) => (
        <Row
          key={one.part.key}
          difference={one}
          choice={conflict.choiceOf(one)}
          onChoose={(choice) => conflict.choose(one.part.key, choice)}
        />
      ))}
      {!loading && !failed && (
        <div className={styles.foot}>
          <Button tone="main" onClick={conflict.settle}>
            {differences.length === 0 ? "Lưu lại" : "Lưu theo lựa chọn"}
          </Button>
          {differences.length > 1 && (
            <>
              <Button onClick={() => conflict.chooseAll("mine")}>Chọn hết bản của anh/chị</Button>
              <Button onClick={() => conflict.chooseAll("stored")}>Chọn hết bản đang lưu</Button>
            </>
          )}
        </div>
      )}
    </section>
  );
}

function wordsFor(count: number, failed: boolean): string {
  if (failed) return "Nội dung anh/chị nhập vẫn còn trên màn hình.";
  if (count === 0) {
    return "Những mục trên màn hình không khác bản đang lưu. Lưu lại để dùng bản này.";
  }
  return `Nội dung anh/chị nhập vẫn còn. ${count} mục khác bản đang lưu: chọn bản giữ lại ở từng mục rồi lưu.`;
}

interface RowProps<T> {
  difference: Difference<T>;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

function Row<T>({ difference, choice, onChoose }: RowProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.row}>
      <legend>{difference.part.label}</legend>
      <div className={styles.pair}>
        {(["mine", "stored"] as const).map((side) => (
          <label key={side} className={`${styles.side} ${choice === side ? styles.chosen : ""}`}>
            <span className={styles.head}>
              <input
                type="radio"
                name={name}
                checked={choice === side}
                onChange={() => onChoose(side)}
              />
              {heads[side]}
            </span>
            {difference[side] ? (
              <span className={styles.words}>{difference[side]}</span>
            ) : (
              <span className={styles.none}>Không có</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
