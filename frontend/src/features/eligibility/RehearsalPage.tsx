import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./eligibility.module.css";
import { resultTones, runTones } from "./labels";
import { type Change, changesQuery, eligibilityKeys, type Run, rehearsalQuery } from "./queries";
import { RunProgress } from "./RunLine";

/** One rehearsal: whose outcome would be another one, and why. */
function RehearsalPage() {
  const { id = "" } = useParams();
  const run = useQuery(rehearsalQuery(id));
  const cancel = useMutationWithProblem<Run, Run>({
    run: (now, intent) =>
      call(
        api.POST("/api/v1/eligibility-rehearsals/{id}/cancellation", {
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
              title="Kết quả diễn tập"
              crumbs={[
                { label: "Điều kiện", to: "/dieu-kien" },
                { label: "Diễn tập", to: "/dien-tap" },
                { label: "Kết quả" },
              ]}
              badge={<StatusBadge tone={runTones[data.status]}>{data.statusLabel}</StatusBadge>}
              meta={data.question}
              actions={
                may?.allowed
                  ? [
                      {
                        label: "Dừng diễn tập",
                        availability: may,
                        onAct: () => cancel.send(data),
                        pending: cancel.pending,
                        problem: cancel.problem,
                        confirm: {
                          title: "Dừng lượt diễn tập này?",
                          text: "Kết quả đã thấy được giữ lại.",
                        },
                      },
                    ]
                  : []
              }
            />
            <Section title="Tiến độ">
              <div className={styles.answer}>
                <RunProgress run={data} noun="đề nghị đổi kết quả" />
                <p className={styles.note}>
                  Xét trên các hồ sơ đang mở lúc diễn tập. Không hồ sơ nào thay đổi; thông tin hạn
                  chế không được tính đến.
                </p>
              </div>
            </Section>
            <Changes run={data} />
          </>
        );
      }}
    </QueryView>
  );
}

function Changes({ run }: { run: Run }) {
  const found = useInfiniteQuery(changesQuery(run.id, run.found));
  return (
    <QueryView query={found}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        return items.length === 0 ? (
          <div className={`card ${styles.gap}`}>
            <EmptyState
              title="Không đề nghị nào đổi kết quả"
              text="Quy định được diễn tập cho cùng kết quả với quy định đang áp dụng."
            />
          </div>
        ) : (
          <>
            <Section title="Đề nghị sẽ đổi kết quả" flush>
              <ul className={styles.ruleList}>
                {items.map((one) => (
                  <ChangeLine key={one.id} change={one} />
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
  );
}

function ChangeLine({ change }: { change: Change }) {
  return (
    <li className={styles.rule}>
      <p className={styles.message}>
        {change.name}: {change.awardName}
      </p>
      <p className={styles.result}>
        <StatusBadge tone={resultTones[change.now]}>Nay: {low(change.nowLabel)}</StatusBadge>
        <StatusBadge tone={resultTones[change.then]}>Sẽ là: {low(change.thenLabel)}</StatusBadge>
      </p>
      <ul className={styles.plain}>
        {change.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className={styles.note}>
        Hồ sơ{" "}
        <RouteLink to={subjectPath({ type: "PROPOSAL", id: change.proposalId })}>
          {change.proposalName}
        </RouteLink>
      </p>
    </li>
  );
}

const low = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

export { RehearsalPage as Component };
