import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { useListParams } from "@/lib/listParams";
import { paths } from "@/lib/paths";
import { Button, ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { AnswerView } from "./AnswerView";
import styles from "./eligibility.module.css";
import { runTones } from "./labels";
import {
  catalogueQuery,
  discoveryQuery,
  eligibilityKeys,
  type Find,
  findsQuery,
  type Run,
} from "./queries";
import { RunProgress } from "./RunLine";

/** One discovery: how far it is, and whom it found, each with the way there. */
function DiscoveryPage() {
  const { id = "" } = useParams();
  const run = useQuery(discoveryQuery(id));
  const cancel = useMutationWithProblem<Run, Run>({
    run: (now, intent) =>
      call(
        api.POST("/api/v1/eligibility-discoveries/{id}/cancellation", {
          params: {
            path: { id },
            header: { ...ifMatch(now.version), ...idempotency(intent.idempotencyKey) },
          },
        }),
      ),
    refreshes: [eligibilityKeys.all],
  });
  return (
    <QueryView query={run}>
      {(data) => {
        const may = actionOf(data, "CANCEL");
        return (
          <>
            <PageHeader
              title={`Rà soát năm ${data.year}`}
              crumbs={[
                { label: "Điều kiện", to: "/dieu-kien" },
                { label: "Rà soát", to: "/ra-soat" },
                { label: `Năm ${data.year}` },
              ]}
              badge={<StatusBadge tone={runTones[data.status]}>{data.statusLabel}</StatusBadge>}
              meta={data.question}
              actions={
                may?.allowed
                  ? [
                      {
                        label: "Dừng rà soát",
                        availability: may,
                        onAct: () => cancel.send(data),
                        pending: cancel.pending,
                        problem: cancel.problem,
                        confirm: {
                          title: "Dừng lượt rà soát này?",
                          text: "Kết quả đã thấy được giữ lại.",
                        },
                      },
                    ]
                  : []
              }
            />
            <Section title="Tiến độ">
              <div className={styles.answer}>
                <RunProgress run={data} noun="trường hợp trong toàn tỉnh" />
                <p className={styles.note}>
                  Kết quả theo dữ liệu lúc rà soát; thông tin hạn chế (kỷ luật, thanh tra, đơn thư)
                  không được tính đến. Danh sách dưới đây gồm những người, đơn vị anh/chị được xem.
                </p>
              </div>
            </Section>
            <Finds run={data} />
          </>
        );
      }}
    </QueryView>
  );
}

function Finds({ run }: { run: Run }) {
  const params = useListParams({ filters: ["award"] });
  const catalogue = useQuery(catalogueQuery);
  const award = params.filters.award;
  const found = useInfiniteQuery(
    findsQuery(run.id, run.found, {
      ...(params.q ? { q: params.q } : {}),
      ...(award ? { award } : {}),
    }),
  );
  const awards = (catalogue.data?.items ?? []).map((one) => ({ value: one.code, label: one.name }));
  return (
    <>
      <div className={styles.filters}>
        <FilterBar
          params={params}
          searchLabel="Tìm theo tên, đơn vị"
          filters={[{ name: "award", label: "Danh hiệu, hình thức", options: awards }]}
          total={found.data?.pages.reduce((sum, page) => sum + page.items.length, 0)}
          noun={found.hasNextPage ? "trường hợp đầu tiên" : "trường hợp"}
        />
      </div>
      <QueryView query={found}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <div className={`card ${styles.gap}`}>
              <EmptyState
                title="Không có trường hợp nào"
                text={
                  params.active
                    ? "Hãy bỏ bớt điều kiện tìm."
                    : "Không ai trong phạm vi anh/chị xem được đủ điều kiện mà chưa được đề nghị."
                }
              />
            </div>
          ) : (
            <>
              <Section title="Trường hợp đủ điều kiện" flush>
                <ul className={styles.ruleList}>
                  {items.map((one) => (
                    <FindLine key={one.id} find={one} />
                  ))}
                </ul>
              </Section>
              {found.hasNextPage && (
                <div className={styles.more} data-no-print>
                  <Button
                    pending={found.isFetchingNextPage}
                    onClick={() => void found.fetchNextPage()}
                  >
                    Xem thêm
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function FindLine({ find }: { find: Find }) {
  const years = find.answer.years.filter((one) => one.counted).map((one) => one.year);
  const subject = find.personId ? `ca-nhan/${find.personId}` : `don-vi/${find.unitId}`;
  return (
    <li className={styles.rule}>
      <div className={styles.lead}>
        <p className={styles.message}>{find.name}</p>
        {find.proposed && <StatusBadge tone="info">Đã có hồ sơ đề nghị</StatusBadge>}
      </div>
      <p>
        {find.awardName}, năm {find.year}
        {years.length > 0 && ` · năm được tính: ${years.join(", ")}`}
      </p>
      <p className={styles.note}>
        {find.kindLabel}
        {find.unitName && ` · ${find.unitName}`}
      </p>
      <details className={styles.details}>
        <summary>Giải thích</summary>
        <AnswerView answer={find.answer} />
      </details>
      <div className={styles.tools} data-no-print>
        {find.mayPropose && (
          <ButtonLink small to={newDossier(find)}>
            Đưa vào hồ sơ
          </ButtonLink>
        )}
        <ButtonLink small tone="quiet" to={`/trien-vong/${subject}`}>
          Xem khoảng cách các hình thức khác
        </ButtonLink>
      </div>
    </li>
  );
}

/** The new dossier with its first nominee filled in; nobody types again what was found. */
function newDossier(find: Find): string {
  const query = new URLSearchParams({
    "de-nghi": find.awardCode,
    "thanh-tich": String(find.year),
    "don-vi": find.unitId,
    ten: find.name,
    ...(find.personId ? { "ca-nhan": find.personId } : {}),
  });
  return `${paths.proposals}/moi?${query}`;
}

export { DiscoveryPage as Component };
