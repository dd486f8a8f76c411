import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { type ListParams, useListParams } from "@/lib/listParams";
import { paths, subjectPath } from "@/lib/paths";
import { fold } from "@/lib/text";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { CheckField } from "@/ui/fields/ChoiceField";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import styles from "./proposal.module.css";
import { type Nominee, type Proposal, proposalQuery } from "./queries";
import { type ReportAct, useReports } from "./reportLists";

const SHOWN = 50;
const CONFIRMED = "da-xac-nhan";

/** The head of a unit vouches for many reports in one act, or takes the confirmations back. */
function ReportListPage() {
  const { id = "" } = useParams();
  const proposal = useQuery(proposalQuery(id));
  return (
    <QueryView query={proposal}>
      {(data) => (
        <>
          <PageHeader
            title="Xác nhận nhiều báo cáo thành tích"
            crumbs={[
              { label: "Hồ sơ khen thưởng", to: paths.proposals },
              { label: data.title, to: subjectPath({ type: "PROPOSAL", id }) },
            ]}
            meta="Các báo cáo được chọn được xác nhận cùng một lần: nếu một báo cáo vừa có người sửa thì chưa báo cáo nào được ghi nhận."
          />
          <Reports proposal={data} />
        </>
      )}
    </QueryView>
  );
}

const ACTS = {
  confirmation: {
    action: "CONFIRM",
    title: "Chờ xác nhận",
    done: (n: number) => `Đã xác nhận ${n} báo cáo`,
    ask: (n: number) => ({
      title: `Xác nhận ${n} báo cáo thành tích?`,
      text: "Thủ trưởng chịu trách nhiệm về nội dung các báo cáo này. Trước khi gửi hồ sơ vẫn mở lại được.",
    }),
    label: (n: number) => `Xác nhận ${n} báo cáo`,
    none: "Xác nhận các báo cáo đã chọn",
  },
  reopening: {
    action: "REOPEN",
    title: "Đã xác nhận",
    done: (n: number) => `Đã mở lại ${n} báo cáo`,
    ask: (n: number) => ({
      title: `Mở lại ${n} báo cáo thành tích?`,
      text: "Các báo cáo này trở về chưa xác nhận và sửa được; nội dung giữ nguyên.",
    }),
    label: (n: number) => `Mở lại ${n} báo cáo`,
    none: "Mở lại các báo cáo đã chọn",
  },
} as const satisfies Record<ReportAct, unknown>;

function Reports({ proposal }: { proposal: Proposal }) {
  const params = useListParams({ filters: ["muc", "award"] });
  const act: ReportAct = params.filters.muc === CONFIRMED ? "reopening" : "confirmation";
  const words = fold(params.q);
  const found = proposal.nominees.filter(
    (one) =>
      (!params.filters.award || one.awardCode === params.filters.award) &&
      fold(`${one.name} ${one.unitName ?? ""} ${one.awardName}`).includes(words) &&
      one.report.confirmed === (act === "reopening"),
  );
  const [last, setLast] = useState<readonly string[]>([]);
  const ready = found.filter((one) => actionOf(one.report, ACTS[act].action)?.allowed);
  const rest = found.filter((one) => !ready.includes(one));
  return (
    <>
      <Filters params={params} proposal={proposal} total={found.length} />
      <JustConfirmed proposal={proposal} ids={last} onDone={() => setLast([])} />
      {/* What was ticked belongs to what was filtered. */}
      <Choosing
        key={act}
        proposal={proposal}
        act={act}
        ready={ready}
        onDone={(ids) => setLast(act === "confirmation" ? ids : [])}
      />
      {rest.length > 0 && <Rest proposal={proposal} act={act} nominees={rest} />}
    </>
  );
}

const TABS = [
  { value: null, label: "Chưa xác nhận" },
  { value: CONFIRMED, label: "Đã xác nhận" },
] as const;

function Filters({
  params,
  proposal,
  total,
}: {
  params: ListParams;
  proposal: Proposal;
  total: number;
}) {
  const awards = [...new Map(proposal.nominees.map((one) => [one.awardCode, one.awardName]))];
  return (
    <>
      <fieldset
        className={`${styles.tabs} ${styles.above}`}
        aria-label="Tình trạng báo cáo"
        data-no-print
      >
        {TABS.map(({ value, label }) => (
          <Button
            key={label}
            small
            aria-pressed={(params.filters.muc ?? null) === value}
            tone={(params.filters.muc ?? null) === value ? "plain" : "quiet"}
            onClick={() => params.setFilter("muc", value)}
          >
            {label}
          </Button>
        ))}
      </fieldset>
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên, đơn vị"
        noun="báo cáo"
        total={total}
        filters={[
          {
            name: "award",
            label: "Danh hiệu, hình thức",
            options: awards.map(([value, label]) => ({ value, label })),
          },
        ]}
      />
    </>
  );
}

/** What was confirmed a moment ago, to be taken back at once. */
function JustConfirmed({
  proposal,
  ids,
  onDone,
}: {
  proposal: Proposal;
  ids: readonly string[];
  onDone: () => void;
}) {
  const back = proposal.nominees.filter((one) => ids.includes(one.id) && one.report.confirmed);
  const undo = useReports(proposal.id, "reopening", (done) => {
    toast.done(ACTS.reopening.done(done.length));
    onDone();
  });
  if (back.length === 0) return null;
  return (
    <ul className={`${styles.batches} ${styles.just}`} aria-label="Vừa xác nhận">
      <li>
        <span>Vừa xác nhận {back.length} báo cáo.</span>
        <ActionButton
          small
          tone="quiet"
          label="Hoàn tác"
          pending={undo.pending}
          problem={undo.problem}
          confirm={ACTS.reopening.ask(back.length)}
          onAct={() => undo.send(seen(back))}
        />
      </li>
    </ul>
  );
}

const seen = (nominees: readonly Nominee[]) =>
  nominees.map((one) => ({ nomineeId: one.id, version: one.report.version }));

function Choosing({
  proposal,
  act,
  ready,
  onDone,
}: {
  proposal: Proposal;
  act: ReportAct;
  ready: readonly Nominee[];
  onDone: (ids: string[]) => void;
}) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const words = ACTS[act];
  const chosen = ready.filter((one) => ticked.has(one.id));
  const reports = useReports(proposal.id, act, (done) => {
    toast.done(words.done(done.length));
    setTicked(new Set());
    onDone(done.map((one) => one.nomineeId));
  });
  const tick = (ids: readonly string[], on: boolean) =>
    setTicked((now) => {
      const next = new Set(now);
      for (const id of ids) on ? next.add(id) : next.delete(id);
      return next;
    });
  if (ready.length === 0) {
    return (
      <Section title={words.title} note="0 báo cáo">
        <EmptyState
          title={
            act === "confirmation"
              ? "Không có báo cáo nào xác nhận được"
              : "Không có báo cáo nào mở lại được"
          }
          text={
            act === "confirmation"
              ? "Báo cáo phải điền đủ và thuộc đơn vị mình phụ trách; các báo cáo còn lại và lý do nằm bên dưới."
              : "Báo cáo đã xác nhận chỉ mở lại được khi hồ sơ chưa gửi hoặc được trả lại."
          }
        />
      </Section>
    );
  }
  const shown = all ? ready : ready.slice(0, SHOWN);
  return (
    <Section title={words.title} note={`${ready.length} báo cáo`} flush>
      <div className={styles.chooser}>
        <CheckField
          label={`Chọn cả ${ready.length} báo cáo đang lọc`}
          value={chosen.length === ready.length}
          onChange={(on) =>
            tick(
              ready.map((one) => one.id),
              on,
            )
          }
        />
        <ActionButton
          label={chosen.length > 0 ? words.label(chosen.length) : words.none}
          availability={
            chosen.length > 0
              ? { allowed: true }
              : { allowed: false, reason: "Hãy chọn ít nhất một báo cáo." }
          }
          tone="main"
          confirm={words.ask(chosen.length)}
          pending={reports.pending}
          problem={reports.problem}
          onAct={() => reports.send(seen(chosen))}
        />
        {reports.pending && (
          <p role="status" className={styles.itemMeta}>
            Đang ghi nhận {chosen.length} báo cáo…
          </p>
        )}
      </div>
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.id} className={styles.item}>
            <div className={styles.grow}>
              <CheckField
                label={one.name}
                hint={[one.unitName, one.awardName].filter(Boolean).join(" · ")}
                value={ticked.has(one.id)}
                onChange={(on) => tick([one.id], on)}
              />
              {one.report.confirmed && (
                <p className={styles.itemMeta}>
                  {one.report.confirmedBy} xác nhận {formatDate(one.report.confirmedAt)}
                </p>
              )}
            </div>
            <ReportLink proposal={proposal} nominee={one} />
          </li>
        ))}
      </ul>
      {ready.length > shown.length && (
        <div className={styles.finder}>
          <Button small tone="quiet" onClick={() => setAll(true)}>
            Hiện cả {ready.length} báo cáo
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Those the act does not reach, each with what stands in its way. */
function Rest({
  proposal,
  act,
  nominees,
}: {
  proposal: Proposal;
  act: ReportAct;
  nominees: readonly Nominee[];
}) {
  return (
    <Section
      title={act === "confirmation" ? "Chưa xác nhận được" : "Không mở lại được"}
      note={`${nominees.length} báo cáo`}
      flush
    >
      <ul className={styles.list}>
        {nominees.map((one) => {
          const reason = actionOf(one.report, ACTS[act].action)?.reason;
          const why =
            act === "confirmation" && one.report.missing.length > 0
              ? one.report.missing
              : reason
                ? [reason]
                : [];
          return (
            <li key={one.id} className={styles.item}>
              <div className={styles.grow}>
                <p className={styles.itemTitle}>{one.name}</p>
                <p className={styles.itemMeta}>
                  {[one.unitName, one.awardName].filter(Boolean).join(" · ")}
                </p>
                {why.map((each) => (
                  <p key={each} className={styles.itemMeta}>
                    {each}
                  </p>
                ))}
              </div>
              <ReportLink proposal={proposal} nominee={one} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function ReportLink({ proposal, nominee }: { proposal: Proposal; nominee: Nominee }) {
  return (
    <RouteLink to={`/ho-so/${proposal.id}/bao-cao/${nominee.id}`}>
      Xem<span className="sr-only"> báo cáo của {nominee.name}</span>
    </RouteLink>
  );
}

export { ReportListPage as Component };
