import { formatInstant } from "@/lib/dates";
import { Button } from "@/ui/Button";
import styles from "./pledge.module.css";

interface DraftOfferProps {
  /** When it was typed. */
  at: string;
  onTake: () => void;
  onDrop: () => void;
}

/** What an earlier visit typed here and could not send. */
export function DraftOffer({ at, onTake, onDrop }: DraftOfferProps) {
  return (
    <div className={styles.offer} role="status">
      <span>Trên máy này còn nội dung chưa lưu lên máy chủ, ghi lúc {formatInstant(at)}.</span>
      <Button small onClick={onTake}>
        Dùng lại
      </Button>
      <Button small tone="quiet" onClick={onDrop}>
        Bỏ
      </Button>
    </div>
  );
}
