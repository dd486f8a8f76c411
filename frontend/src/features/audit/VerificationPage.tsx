import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { download } from "@/api/client";
import { formatInstant } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { DownloadButton } from "@/ui/DownloadButton";
import { ErrorState } from "@/ui/ErrorState";
import { VerifyIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { shownProblem } from "@/ui/problem";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./audit.module.css";
import { DayTable } from "./DayTable";
import { daysFrom } from "./days";
import { type VerifiedDay, verificationQuery } from "./queries";

/** Checks the whole trail month by month; what was found stays when the page is left and opened again. */
function VerificationPage() {
  const client = useQueryClient();
  const check = useInfiniteQuery({ ...verificationQuery, enabled: false });
  const [running, setRunning] = useState(false);
  const { hasNextPage, isFetching, isError, fetchNextPage } = check;
  const pages = check.data?.pages ?? [];
  const latest = pages.at(-1);
  const begun = pages.length > 0;

  useEffect(() => {
    if (!running || isFetching) return;
    if (isError || (begun && !hasNextPage)) setRunning(false);
    else void fetchNextPage();
  }, [running, isFetching, isError, begun, hasNextPage, fetchNextPage]);

  const start = async () => {
    await client.resetQueries({ queryKey: verificationQuery.queryKey, exact: true });
    setRunning(true);
  };
  const problem = isError && !running ? shownProblem(check.error) : null;

  return (
    <>
      <PageHeader
        title="Kiểm tra nhật ký"
        crumbs={[{ label: "Nhật ký", to: paths.audit }]}
        meta="Tính lại chuỗi từ bản ghi đầu tiên của mỗi ngày rồi so với bảng đã ký; chỉ ra chỗ bị sửa, xóa, chèn hay đổi thứ tự."
        extra={
          <>
            <DownloadButton load={() => download("/api/v1/audit/digests")}>
              Xuất bảng ký
            </DownloadButton>
            <Button
              tone="main"
              pending={running}
              icon={<VerifyIcon size={16} aria-hidden="true" />}
              onClick={() => void start()}
            >
              {begun && !running ? "Kiểm tra lại" : "Kiểm tra toàn bộ"}
            </Button>
          </>
        }
      />
      {problem && <ErrorState problem={problem} onRetry={start} />}
      {!begun && !problem && <Before running={running} />}
      {latest && (
        <>
          <Summary
            days={pages.flatMap((page) => page.days)}
            done={daysFrom(latest.from, latest.lastDay)}
            all={daysFrom(latest.firstDay, latest.lastDay)}
            checkedAt={latest.checkedAt}
            running={running || check.hasNextPage}
          />
          <DayTable days={pages.flatMap((page) => page.days)} />
        </>
      )}
    </>
  );
}

function Before({ running }: { running: boolean }) {
  return (
    <Section title="Cách kiểm tra">
      <p role="status">
        {running
          ? "Đang kiểm tra tháng gần nhất…"
          : "Bấm “Kiểm tra toàn bộ” để bắt đầu. Hệ thống kiểm tra từng tháng, từ ngày gần nhất trở về trước."}
      </p>
      <ul className={styles.tips}>
        <li>Hết mỗi ngày, hệ thống ký lên số bản ghi và mã băm cuối cùng của ngày đó.</li>
        <li>Khóa ký nằm ngoài cơ sở dữ liệu: người quản trị cơ sở dữ liệu không ký thay được.</li>
        <li>Nên xuất bảng ký định kỳ và giữ ở nơi khác để đối chiếu.</li>
      </ul>
    </Section>
  );
}

interface SummaryProps {
  days: readonly VerifiedDay[];
  done: number;
  all: number;
  checkedAt: string;
  running: boolean;
}

function Summary({ days, done, all, checkedAt, running }: SummaryProps) {
  const faults = days.flatMap((day) => day.faults);
  const entries = days.reduce((sum, day) => sum + day.entries, 0);
  const words = `${formatNumber(entries)} bản ghi, ${formatNumber(done)}/${formatNumber(all)} ngày`;
  return (
    <Section
      title={faults.length > 0 ? "Nhật ký có sai lệch" : running ? "Đang kiểm tra" : "Kết quả"}
      tone={faults.length > 0 ? "warning" : "plain"}
      note={`Lúc ${formatInstant(checkedAt)}`}
    >
      <div role="status" className={styles.result}>
        {faults.length === 0 && (
          <StatusBadge tone={running ? "open" : "done"}>
            {running ? "Chưa thấy sai lệch" : "Nhật ký nguyên vẹn"}
          </StatusBadge>
        )}
        <span>Đã kiểm {words}.</span>
      </div>
      {running && (
        <progress className={styles.progress} aria-label="Đã kiểm" value={done} max={all} />
      )}
      {faults.length > 0 && (
        <ul className={styles.faults}>
          {faults.map((fault) => (
            <li key={`${fault.kind}${fault.message}${fault.entryId ?? ""}`}>
              {fault.message}{" "}
              {fault.entryId && fault.kind !== "REMOVED" && (
                <RouteLink to={`${paths.audit}/${fault.entryId}`}>Xem bản ghi</RouteLink>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export { VerificationPage as Component };
