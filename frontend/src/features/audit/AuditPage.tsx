import { useInfiniteQuery } from "@tanstack/react-query";
import { useMay } from "@/api/beginnings";
import { download } from "@/api/client";
import { useMe } from "@/api/me";
import { useListParams } from "@/lib/listParams";
import { formatNumber } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { Button, ButtonLink } from "@/ui/Button";
import { DownloadButton } from "@/ui/DownloadButton";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { AuditIcon, SearchIcon, VerifyIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { shownProblem } from "@/ui/problem";
import styles from "./audit.module.css";
import { EntryFilters, FILTERS } from "./EntryFilters";
import { EntryList, EntryListSkeleton } from "./EntryList";
import { type EntryFilter, entriesQuery, sheetAddress } from "./queries";

/** Who did what: everything for the auditor, one's own acts for everybody else. */
function AuditPage() {
  const auditor = useMay("AUDIT_ALL");
  const { today } = useMe();
  const params = useListParams({ filters: FILTERS });
  const filter = { ...params.filters, ...(params.q ? { q: params.q } : {}) } as EntryFilter;
  const found = useInfiniteQuery(entriesQuery(filter));
  const entries = found.data?.pages.flatMap((page) => page.items);
  const problem = found.data ? null : shownProblem(found.error);
  const count = entries ? formatNumber(entries.length) : "";

  return (
    <>
      <PageHeader
        title={auditor ? "Nhật ký" : "Việc tôi đã làm"}
        meta={
          auditor
            ? "Ai đã làm gì, khi nào. Mỗi bản ghi nối với bản ghi trước, mỗi ngày được ký."
            : "Những việc tài khoản này đã làm trên hệ thống, mới nhất ở trên."
        }
        extra={
          <>
            <DownloadButton load={() => download(sheetAddress(filter))}>
              Xuất danh sách
            </DownloadButton>
            {auditor && (
              <ButtonLink
                to={`${paths.audit}/kiem-tra`}
                icon={<VerifyIcon size={16} aria-hidden="true" />}
              >
                Kiểm tra nhật ký
              </ButtonLink>
            )}
          </>
        }
      />
      <EntryFilters
        params={params}
        actorName={params.filters.actorId ? entries?.[0]?.actorName : undefined}
      />
      <p role="status" className={styles.count}>
        {!entries && !problem && "Đang tải…"}
        {entries && (found.hasNextPage ? `${count} việc gần nhất` : `${count} việc`)}
      </p>
      {problem && <ErrorState problem={problem} onRetry={found.refetch} />}
      {!entries && !problem && <EntryListSkeleton />}
      {entries?.length === 0 && (
        <Nothing active={params.active} onClear={params.clear} auditor={auditor} />
      )}
      {entries && entries.length > 0 && (
        <EntryList
          entries={entries}
          today={today}
          fetching={found.isPlaceholderData}
          onActor={auditor ? (id) => params.setFilter("actorId", id) : undefined}
        />
      )}
      {found.hasNextPage && !found.isPlaceholderData && (
        <div className={styles.more} data-no-print>
          <Button pending={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            Xem thêm
          </Button>
        </div>
      )}
    </>
  );
}

function Nothing({
  active,
  onClear,
  auditor,
}: {
  active: boolean;
  onClear: () => void;
  auditor: boolean;
}) {
  return (
    <div className="card">
      {active ? (
        <EmptyState
          icon={<SearchIcon size={24} stroke={1.6} />}
          title="Không có việc nào khớp"
          text="Hãy bỏ bớt điều kiện. Có thể gõ không dấu."
        >
          <Button onClick={onClear}>Bỏ mọi điều kiện</Button>
        </EmptyState>
      ) : (
        <EmptyState
          icon={<AuditIcon size={24} stroke={1.6} />}
          title={auditor ? "Nhật ký chưa có gì" : "Anh/chị chưa làm việc nào trên hệ thống"}
          text="Mỗi lần lập, sửa, gửi, ký hay tải tệp đều được ghi vào đây."
        />
      )}
    </div>
  );
}

export { AuditPage as Component };
