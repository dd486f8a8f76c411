import { useInfiniteQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { formatDate, formatInstant } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { paths, subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { FilterBar } from "@/ui/FilterBar";
import { CheckIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { shownProblem } from "@/ui/problem";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { SkeletonLines } from "@/ui/Skeletons";
import { duplicatesQuery, type Pair, type Settlement } from "./duplicates";
import styles from "./duplicates.module.css";
import { subjectLine } from "./honours";
import { outcomeWords } from "./labels";
import type { Entry } from "./queries";

const SettleDialog = lazy(() => import("./SettleDialog"));
const UndoDialog = lazy(() => import("./UndoDialog"));

/** What the department is about to say of a pair. */
export type Decision = { pair: Pair; kept: Entry | null };

/** R69: lines that look written twice, to be put together or kept apart. */
function DuplicatesPage() {
  const params = useListParams({ filters: ["settled"] });
  const settled = params.filters.settled === "true";
  const found = useInfiniteQuery(duplicatesQuery(settled));
  const [decision, setDecision] = useState<Decision | null>(null);
  const [undoing, setUndoing] = useState<Pair | null>(null);
  const problem = found.data ? null : shownProblem(found.error);
  const pairs = found.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageHeader
        title="Dòng nghi trùng"
        crumbs={[{ label: "Tra cứu khen thưởng", to: paths.register }]}
        meta="Cùng người, cùng khen thưởng, cùng năm theo hai quyết định; hoặc một số quyết định mang hai ngày khác nhau."
      />
      <FilterBar
        params={params}
        noun="cặp"
        total={found.hasNextPage ? undefined : pairs?.length}
        filters={[
          {
            name: "settled",
            label: "Tình trạng",
            options: [{ value: "true", label: "Đã xử lý" }],
          },
        ]}
      />
      {problem && <ErrorState problem={problem} onRetry={found.refetch} />}
      {!pairs && !problem && <SkeletonLines lines={6} />}
      {pairs?.length === 0 && (
        <div className="card">
          <EmptyState
            icon={<CheckIcon size={24} aria-hidden="true" />}
            title={settled ? "Chưa xử lý cặp nào" : "Không có dòng nào nghi trùng"}
            text="Hệ thống đối chiếu mỗi khi có khen thưởng được ghi vào sổ."
          />
        </div>
      )}
      {pairs?.map((pair) => (
        <Section key={pair.id} title={pair.kindLabel}>
          <div className={styles.pair}>
            {pair.lines.map((line) => (
              <Line
                key={line.id}
                line={line}
                gone={pair.settlement?.keptId != null && pair.settlement.keptId !== line.id}
                onKeep={pair.settlement ? null : () => setDecision({ pair, kept: line })}
              />
            ))}
          </div>
          {pair.undone.map((one) => (
            <p key={one.at} className={styles.said}>
              <Said settlement={one.settlement} />. Hoàn tác: {one.reason} ({one.by},{" "}
              {formatInstant(one.at)})
            </p>
          ))}
          {pair.settlement ? (
            <div className={styles.settled}>
              <p className={styles.said}>
                <Said settlement={pair.settlement} />
              </p>
              <Button small onClick={() => setUndoing(pair)}>
                Hoàn tác
              </Button>
            </div>
          ) : (
            <Button small onClick={() => setDecision({ pair, kept: null })}>
              Không phải trùng
            </Button>
          )}
        </Section>
      ))}
      {found.hasNextPage && (
        <Button pending={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          Xem thêm
        </Button>
      )}
      {undoing && (
        <Suspense>
          <UndoDialog
            pairId={undoing.id}
            version={undoing.version}
            merged={undoing.settlement?.outcome === "MERGED"}
            onClose={() => setUndoing(null)}
          />
        </Suspense>
      )}
      {decision && (
        <Suspense>
          <SettleDialog decision={decision} onClose={() => setDecision(null)} />
        </Suspense>
      )}
    </>
  );
}

function Said({ settlement }: { settlement: Settlement }) {
  return (
    <>
      {outcomeWords[settlement.outcome]}: {settlement.reason} ({settlement.by},{" "}
      {formatInstant(settlement.at)})
    </>
  );
}

function Line({ line, gone, onKeep }: { line: Entry; gone: boolean; onKeep: (() => void) | null }) {
  const words = `${line.awardName} năm ${line.year}`;
  return (
    <div className={styles.line}>
      <p className={styles.name}>{line.name}</p>
      <p className={styles.quiet}>{subjectLine(line)}</p>
      <p>
        {gone ? (
          <s>{words}</s>
        ) : (
          <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: line.id })}>{words}</RouteLink>
        )}
      </p>
      <p>
        {line.decisionNumber} ngày {formatDate(line.decisionDate)}, {line.issuerName}
      </p>
      <p className={styles.quiet}>
        {line.achievement}
        {line.achievement && " · "}
        {line.sourceLabel}
      </p>
      {onKeep && (
        <Button small onClick={onKeep}>
          Giữ dòng này, bỏ dòng kia
        </Button>
      )}
    </div>
  );
}

export { DuplicatesPage as Component };
