import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
<<<<<<< HEAD
import { paths } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { ActivityDialog } from "./ActivityDialog";
import { OfficialiseDialog } from "./OfficialiseDialog";
import { type Block, blockQuery, type Term, termQuery } from "./queries";
import { TermBody } from "./TermBody";

/** A block in the working year: members, head and deputies, pledges, joint activities. */
=======
import { useAwardNames } from "@/api/awards";
import { useMe } from "@/api/me";
import { formatDate } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { useYear } from "@/lib/year";
import type { ActionSpec } from "@/ui/ActionButton";
import { ButtonLink } from "@/ui/Button";
import { DueBadge } from "@/ui/DueBadge";
import { EmptyState } from "@/ui/EmptyState";
import { WarningIcon } from "@/ui/icons";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { Timeline } from "@/ui/Timeline";
import { ActivitiesSection } from "./ActivitiesSection";
import styles from "./block.module.css";
import { Comparison } from "./Comparison";
import { DeadlinesDialog } from "./DeadlinesDialog";
import { termTones } from "./labels";
import { MembersSection } from "./MembersSection";
import { OfficialiseDialog } from "./OfficialiseDialog";
import { type Block, blockQuery, type Term, termQuery } from "./queries";
import { useReopening } from "./termActions";

/** A block in the chosen year. */
>>>>>>> block
function BlockPage() {
  const { id = "" } = useParams();
  const year = useYear();
  const block = useQuery(blockQuery(id));
<<<<<<< HEAD
  return (
    <QueryView query={block}>
      {(data) =>
        data.terms.some((term) => term.year === year) ? (
          <InYear block={data} year={year} />
        ) : (
          <WithoutTerm block={data} year={year} />
        )
      }
    </QueryView>
  );
}

const crumbs = [{ label: "Cụm, khối thi đua", to: paths.blocks }];

function WithoutTerm({ block, year }: { block: Block; year: number }) {
  return (
    <>
      <PageHeader
        title={block.name}
        crumbs={crumbs}
        meta={`${block.levelLabel} · ${block.system}`}
        main={{
          label: "Ghi thành viên",
          to: `/cum-khoi/${block.id}/nam/moi?nam=${year}`,
          availability: actionOf(block, "OPEN_TERM"),
        }}
      />
      <Section title={`Năm ${year}`} flush>
        <EmptyState
          title={`Chưa có thành viên năm ${year}`}
          text="Thành viên, trưởng khối và phó trưởng khối được ghi theo từng năm."
        />
      </Section>
      <Years block={block} />
    </>
  );
}

function InYear({ block, year }: { block: Block; year: number }) {
  const term = useQuery(termQuery(block.id, year));
  return (
    <QueryView query={term}>
      {(data) => (
        <>
          <Header block={block} term={data} reload={term.refetch} />
          <TermBody term={data} />
          <Years block={block} />
        </>
=======
  const term = useQuery(termQuery(id, year));
  return (
    <QueryView query={block}>
      {(data) => (
        <QueryView query={term}>
          {(found) =>
            found ? (
              <TermPage block={data} term={found} reload={term.refetch} />
            ) : (
              <NoTerm block={data} year={year} />
            )
          }
        </QueryView>
>>>>>>> block
      )}
    </QueryView>
  );
}

<<<<<<< HEAD
function Header({ block, term, reload }: { block: Block; term: Term; reload: () => unknown }) {
  const [dialog, setDialog] = useState<"official" | "activity" | null>(null);
  const close = () => setDialog(null);
  const official = term.status === "OFFICIAL";
  return (
    <>
      <PageHeader
        title={block.name}
        documentTitle={`${block.name} năm ${term.year}`}
        crumbs={crumbs}
        badge={<StatusBadge tone={official ? "done" : "open"}>{term.statusLabel}</StatusBadge>}
        meta={`Năm ${term.year} · ${block.levelLabel} · ${block.system}`}
        main={
          official
            ? null
            : {
                label: "Ghi quyết định",
                onAct: () => setDialog("official"),
                availability: actionOf(term, "OFFICIALISE"),
              }
        }
        actions={[
          {
            label: "Thêm hoạt động chung",
            onAct: () => setDialog("activity"),
            availability: actionOf(term, "ADD_ACTIVITY"),
          },
          {
            label: "Sửa thành viên",
            to: `/cum-khoi/${block.id}/nam/${term.year}/sua`,
            availability: actionOf(term, "EDIT"),
          },
        ]}
        extra={
          <ButtonLink to={`/cum-khoi/${block.id}/nam/moi?nam=${term.year + 1}`}>
            Năm {term.year + 1}
          </ButtonLink>
        }
      />
      {dialog === "official" && <OfficialiseDialog term={term} onClose={close} onReload={reload} />}
      {dialog === "activity" && <ActivityDialog term={term} onClose={close} />}
=======
const crumbsOf = (block: Block) => [
  { label: "Cụm, khối thi đua", to: paths.blocks },
  { label: block.name },
];

function NoTerm({ block, year }: { block: Block; year: number }) {
  const may = actionOf(block, "OPEN_TERM")?.allowed;
  return (
    <>
      <PageHeader title={block.name} crumbs={crumbsOf(block)} meta={block.system} />
      <Years block={block} year={year} />
      <Section title={`Năm ${year}`} flush>
        <EmptyState
          title={`Chưa có kỳ năm ${year}`}
          text={
            may
              ? "Lập kỳ từ thành phần năm trước, hoặc chờ hội nghị tổng kết bầu trưởng, phó."
              : "Kỳ mới hiện ở đây sau hội nghị bầu trưởng, phó hoặc khi có quyết định kiện toàn."
          }
        >
          {may && (
            <ButtonLink to={`${paths.blocks}/${block.id}/ky-moi?nam=${year}`}>
              Lập kỳ năm {year}
            </ButtonLink>
          )}
        </EmptyState>
      </Section>
      <Ledger block={block} />
>>>>>>> block
    </>
  );
}

<<<<<<< HEAD
function Years({ block }: { block: Block }) {
  if (block.terms.length < 2) return null;
  return (
    <Section title="Các năm">
      <p>
        {block.terms.map((term) => (
          <ButtonLink key={term.year} small to={`/cum-khoi/${block.id}?nam=${term.year}`}>
            {term.year}
            {term.headName ? `: ${term.headName}` : ""}
          </ButtonLink>
        ))}
      </p>
=======
function TermPage({ block, term, reload }: { block: Block; term: Term; reload: () => unknown }) {
  const [deciding, setDeciding] = useState(false);
  const [dating, setDating] = useState(false);
  const reopening = useReopening(term);
  const awardName = useAwardNames();
  const { today } = useMe();
  const home = `${paths.blocks}/${block.id}`;
  const next = term.year + 1;
  const actions: ActionSpec[] = [];
  const add = (action: string, spec: ActionSpec, from: Block | Term = term) => {
    const availability = actionOf(from, action);
    if (availability?.allowed) actions.push({ ...spec, availability });
  };
  add("EDIT", { label: "Sửa thành phần", to: `${home}/ky/${term.year}/sua` });
  add("SET_DEADLINES", { label: "Đặt thời hạn", onAct: () => setDating(true) });
  if (!term.years.includes(next)) {
    add("OPEN_TERM", { label: `Lập kỳ ${next}`, to: `${home}/ky-moi?nam=${next}` }, block);
  }
  add("REOPEN", {
    label: "Mở lại để sửa",
    onAct: (reason) => reopening.send(reason),
    pending: reopening.pending,
    problem: reopening.problem,
    confirm: {
      title: `Mở lại kỳ ${term.year}?`,
      text: "Kỳ trở về trạng thái tạm thời cho tới khi ghi quyết định thay thế.",
      reason: { label: "Lý do", required: true },
    },
  });
  add("EDIT", { label: "Sửa tên, hệ thống", to: `${home}/sua` }, block);
  const decide = actionOf(term, "OFFICIALISE");

  return (
    <>
      <PageHeader
        title={block.name}
        crumbs={crumbsOf(block)}
        badge={<StatusBadge tone={termTones[term.status]}>{term.statusLabel}</StatusBadge>}
        meta={[`Năm ${term.year}`, block.system, block.levelLabel].join(" · ")}
        main={
          decide?.allowed
            ? { label: "Ghi quyết định", availability: decide, onAct: () => setDeciding(true) }
            : null
        }
        actions={actions}
        extra={<ButtonLink to={`/hoi-nghi?khoi=${block.id}&nam=${term.year}`}>Hội nghị</ButtonLink>}
      />
      <Years block={block} year={term.year} />
      {term.warnings.length > 0 && (
        <ul className={styles.warnings} aria-label="Điểm cần xem lại">
          {term.warnings.map((one) => (
            <li key={one.message}>
              <WarningIcon size={17} aria-hidden="true" />
              {one.message}
            </li>
          ))}
        </ul>
      )}
      <Columns
        side={
          <>
            <Section title="Quyết định và chỉ tiêu">
              <KeyValues
                narrow
                items={[
                  { label: "Quyết định kiện toàn", value: decisionWords(term) },
                  ...term.quotas.map((quota) => ({
                    label: awardName(quota.awardCode),
                    value: quota.most != null ? `${quota.most} đơn vị` : quota.rule,
                  })),
                  ...(block.founding ? [{ label: "Thành lập", value: foundingWords(block) }] : []),
                  ...(block.parent ? [{ label: "Nằm trong", value: block.parent.name }] : []),
                  ...(term.note ? [{ label: "Ghi chú", value: term.note }] : []),
                  ...(block.note ? [{ label: "Về cụm, khối", value: block.note }] : []),
                ]}
              />
            </Section>
            <Deadlines term={term} today={today} />
            <Ledger block={block} />
            <Section title="Diễn biến" flush>
              <Timeline
                events={term.history.map((one) => ({
                  id: one.at + one.to,
                  title: one.label,
                  by: one.by,
                  at: one.at,
                  reason: one.reason,
                }))}
              />
            </Section>
          </>
        }
      >
        <MembersSection term={term} />
        <ActivitiesSection term={term} />
        <Comparison term={term} />
      </Columns>
      {deciding && (
        <OfficialiseDialog term={term} onClose={() => setDeciding(false)} onReload={reload} />
      )}
      {dating && <DeadlinesDialog term={term} onClose={() => setDating(false)} onReload={reload} />}
    </>
  );
}

function Years({ block, year }: { block: Block; year: number }) {
  if (block.terms.length < 2 && block.terms[0]?.year === year) return null;
  return (
    <nav aria-label="Các năm" className={styles.years} data-no-print>
      {block.terms.map((term) => (
        <RouteLink
          key={term.year}
          to={`?nam=${term.year}`}
          aria-current={term.year === year ? "page" : undefined}
        >
          Năm {term.year}
        </RouteLink>
      ))}
    </nav>
  );
}

function Deadlines({ term, today }: { term: Term; today: string }) {
  const dates = [
    { label: "Gửi và ký giao ước", on: term.deadlines.pledge },
    { label: "Báo cáo 6 tháng", on: term.deadlines.midReport },
    { label: "Báo cáo năm", on: term.deadlines.yearReport },
  ].filter((one) => one.on);
  if (dates.length === 0) return null;
  return (
    <Section title="Thời hạn của các đơn vị">
      <KeyValues
        narrow
        items={dates.map((one) => ({
          label: one.label,
          value:
            String(one.on) < today ? (
              formatDate(String(one.on))
            ) : (
              <DueBadge dueOn={String(one.on)} today={today} />
            ),
        }))}
      />
>>>>>>> block
    </Section>
  );
}

<<<<<<< HEAD
=======
/** Who has led when: also says whose turn it may be. */
function Ledger({ block }: { block: Block }) {
  if (block.terms.length === 0) return null;
  return (
    <Section title="Đứng đầu qua các năm" flush>
      <ul className={styles.members}>
        {block.terms.map((term) => (
          <li key={term.year} className={styles.line}>
            <div className={styles.lineTitle}>
              {term.year}: {term.headName ?? "chưa rõ"}
            </div>
            {term.deputyNames.length > 0 && (
              <div className={styles.quiet}>Phó: {term.deputyNames.join(", ")}</div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function decisionWords(term: Term): string | null {
  const { decision } = term;
  if (!decision) return null;
  const date = decision.date ? ` ngày ${formatDate(String(decision.date))}` : "";
  const issuer = decision.issuer ? ` của ${decision.issuer}` : "";
  const old = term.status === "PROVISIONAL" ? " (đang chờ quyết định thay thế)" : "";
  return `${decision.number}${date}${issuer}${old}`;
}

function foundingWords(block: Block): string {
  const date = block.founding?.date ? ` ngày ${formatDate(String(block.founding.date))}` : "";
  return `${block.founding?.number ?? ""}${date}`;
}

>>>>>>> block
export { BlockPage as Component };
