import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, call } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatInstant } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ErrorState } from "@/ui/ErrorState";
import { toast } from "@/ui/toast";
import styles from "./plan.module.css";
import { feedQuery } from "./queries";

/** One's own calendar address: made, copied once, ended. */
export function FeedDialog({ onClose }: { onClose: () => void }) {
  const feed = useQuery(feedQuery);
  const [address, setAddress] = useState<string | null>(null);
  const make = useMutationWithProblem({
    run: (_: string) => call(api.POST("/api/v1/calendar-feeds/mine")),
    refreshes: [feedQuery.queryKey],
    done: (made) => setAddress(made.path ? window.location.origin + made.path : null),
  });
  const revoke = useMutationWithProblem({
    run: (_: string) => call(api.DELETE("/api/v1/calendar-feeds/mine")),
    refreshes: [feedQuery.queryKey],
    done: () => {
      setAddress(null);
      toast.done("Địa chỉ lịch không còn mở được nữa");
    },
  });
  const exists = feed.data?.exists === true;
  const problem = make.problem ?? revoke.problem;
  return (
    <Dialog opened onClose={onClose} title="Lịch của tôi" size={560}>
      <div className={styles.choice}>
        <p>
          Thêm địa chỉ này vào lịch trên điện thoại hay máy tính, hạn cuối của những việc đơn vị
          anh/chị chủ trì, phối hợp sẽ hiện ở đó và được nhắc trước 7, 3 và 1 ngày.
        </p>
        {address ? (
          <>
            <p>
              <strong>Địa chỉ lịch</strong>
              <output className={styles.address}>{address}</output>
              <span className={styles.written}>
                Chỉ hiện một lần. Ai có địa chỉ này đều xem được lịch, đừng gửi cho người khác.
              </span>
            </p>
            <Button
              onClick={() => {
                void navigator.clipboard
                  .writeText(address)
                  .then(() => toast.done("Đã chép địa chỉ lịch"));
              }}
            >
              Chép địa chỉ
            </Button>
          </>
        ) : exists ? (
          <p className={styles.quiet}>
            Địa chỉ đã lập lúc {formatInstant(feed.data?.madeAt ?? "")}
            {feed.data?.readAt
              ? `, lịch đọc gần nhất lúc ${formatInstant(feed.data.readAt)}.`
              : ", chưa có lịch nào đọc."}{" "}
            Vì là bí mật nên không xem lại được; lập địa chỉ mới thì địa chỉ cũ hết hiệu lực.
          </p>
        ) : null}
        {problem && <ErrorState problem={problem} compact />}
        <div className={styles.tools}>
          {!address && (
            <Button tone="main" pending={make.pending} onClick={() => void make.send("")}>
              {exists ? "Lập địa chỉ mới" : "Lập địa chỉ lịch"}
            </Button>
          )}
          {exists && (
            <ActionButton
              label="Bỏ địa chỉ"
              onAct={() => revoke.send("")}
              pending={revoke.pending}
              problem={revoke.problem}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}
