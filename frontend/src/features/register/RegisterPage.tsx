import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useMay } from "@/api/beginnings";
import { download } from "@/api/client";
import { useMe } from "@/api/me";
import { type ListParams, useListParams } from "@/lib/listParams";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { DownloadButton } from "@/ui/DownloadButton";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { PlusIcon, RegisterIcon, SearchIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { shownProblem } from "@/ui/problem";
import { RouteLink } from "@/ui/RouteLink";
import { DayChoice } from "./DayChoice";
import { duplicatesPath } from "./duplicates";
import { HonourList, HonourListSkeleton } from "./HonourList";
import { lengthWords } from "./honours";
import { importsPath } from "./imports";
import { profileQuery, type RegisterFilter, registerQuery, sheetAddress } from "./queries";
import styles from "./register.module.css";
import { SearchBar } from "./SearchBar";
import { UnitSummary } from "./UnitSummary";

const DeclareDialog = lazy(() => import("./DeclareDialog"));

/** The golden book: one box to search it, the honours by year of decision. */
function RegisterPage() {
  const params = useListParams({ filters: ["year", "award", "unitId", "validOn", "knownOn"] });
  const { unitId } = params.filters;
  const mayDeclare = useMay("DECLARE_HONOUR");
  const others = [
    { label: "Số lượng khen thưởng", to: `${paths.register}/so-luong` },
    { label: "Khen thưởng nơi khác quyết định", to: paths.declarations },
    { label: "Vinh danh trong năm", to: paths.honourRoll },
    { label: "Khen, thưởng ngoài luật định", to: "/tra-cuu/ngoai-luat-dinh" },
    ...(mayDeclare
      ? [
          { label: "Nhập bảng khen thưởng cũ", to: importsPath },
          { label: "Dòng nghi trùng", to: duplicatesPath },
        ]
      : []),
  ];
  const unit = useQuery({ ...profileQuery(unitId ?? ""), enabled: Boolean(unitId) });
  return (
    <>
      <PageHeader
        title="Tra cứu khen thưởng"
        meta="Danh hiệu thi đua, hình thức khen thưởng của tập thể, cá nhân, hộ gia đình trong tỉnh."
      />
      <SearchBar params={params} unitName={unit.data?.name} />
      <DayChoice params={params} />
      {unitId && <UnitSummary profile={unit} params={params} />}
      <nav aria-label="Việc khác với sổ khen thưởng" className={styles.others}>
        {others.map((one) => (
          <RouteLink key={one.to} to={one.to}>
            {one.label}
          </RouteLink>
        ))}
      </nav>
      <Results params={params} />
    </>
  );
}

/** Only the department writes earlier honours into the book; the server judges it again. */
function Declare() {
  const me = useMe();
  const mayDeclare = useMay("DECLARE_HONOUR");
  const [opened, setOpened] = useState(false);
  if (!mayDeclare) return null;
  return (
    <>
      <Button
        small
        icon={<PlusIcon size={16} aria-hidden="true" />}
        onClick={() => setOpened(true)}
      >
        Nhập khen thưởng cũ
      </Button>
      {opened && (
        <Suspense>
          <DeclareDialog today={me.today} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}

function Results({ params }: { params: ListParams }) {
  const filter: RegisterFilter = { ...params.filters, ...(params.q ? { q: params.q } : {}) };
  const found = useInfiniteQuery(registerQuery(filter));
  const problem = found.data ? null : shownProblem(found.error);
  if (problem) return <ErrorState problem={problem} onRetry={found.refetch} />;
  const entries = found.data?.pages.flatMap((page) => page.items);
  return (
    <div className={styles.results}>
      <div className={styles.head}>
        <p role="status" className={entries?.length === 0 ? "sr-only" : undefined}>
          {!entries && "Đang tìm…"}
          {entries &&
            entries.length > 0 &&
            lengthWords(entries.length, found.hasNextPage, found.data?.pages[0]?.total)}
          {entries?.length === 0 && params.active && "Không có khen thưởng nào"}
        </p>
        <div className={styles.acts} data-no-print>
          {entries && entries.length > 0 && (
            <DownloadButton small load={() => download(sheetAddress(filter))}>
              Xuất danh sách
            </DownloadButton>
          )}
          <Declare />
        </div>
      </div>
      {!entries && <HonourListSkeleton />}
      {entries?.length === 0 && <Nothing params={params} />}
      {entries && entries.length > 0 && (
        <HonourList
          entries={entries}
          byFit={found.data?.pages[0]?.byFit ?? false}
          fetching={found.isPlaceholderData}
        />
      )}
      {found.hasNextPage && !found.isPlaceholderData && (
        <div className={styles.more} data-no-print>
          <Button pending={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            Xem thêm
          </Button>
        </div>
      )}
    </div>
  );
}

function Nothing({ params }: { params: ListParams }) {
  if (!params.active) {
    return (
      <div className="card">
        <EmptyState
          icon={<RegisterIcon size={24} stroke={1.6} />}
          title="Sổ chưa có khen thưởng nào"
          text="Khen thưởng được ghi vào sổ cùng lúc với quyết định ban hành trên hệ thống, hoặc do Ban Thi đua – Khen thưởng nhập từ quyết định cũ."
        />
      </div>
    );
  }
  return (
    <div className="card">
      <EmptyState
        icon={<SearchIcon size={24} stroke={1.6} />}
        title="Không tìm thấy khen thưởng nào"
        text={
          <ul className={styles.tips}>
            <li>Gõ ít chữ hơn: mọi từ đã gõ đều phải có trong mục khen thưởng.</li>
            <li>Thử tên cũ hoặc tên viết tắt của đơn vị; số quyết định thì chỉ cần phần số.</li>
            {Object.keys(params.filters).length > 0 && (
              <li>Bỏ bớt điều kiện: năm ở đây là năm đạt thành tích, không phải năm quyết định.</li>
            )}
          </ul>
        }
      >
        <Button onClick={params.clear}>Tìm lại từ đầu</Button>
      </EmptyState>
    </div>
  );
}

export { RegisterPage as Component };
