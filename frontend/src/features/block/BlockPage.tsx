import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { paths } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { ActivityDialog } from "./ActivityDialog";
import styles from "./block.module.css";
import { OfficialiseDialog } from "./OfficialiseDialog";
import { type Block, blockQuery, type Term, termQuery } from "./queries";
import { TermBody } from "./TermBody";

/** A block in the working year: members, head and deputies, pledges, joint activities. */
function BlockPage() {
  const { id = "" } = useParams();
  const year = useYear();
  const block = useQuery(blockQuery(id));
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
      )}
    </QueryView>
  );
}

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
        extra={<NextYear block={block} year={term.year + 1} />}
      />
      {dialog === "official" && <OfficialiseDialog term={term} onClose={close} onReload={reload} />}
      {dialog === "activity" && <ActivityDialog term={term} onClose={close} />}
    </>
  );
}

/** To the next year where it is known; to begin it, for whoever may. */
function NextYear({ block, year }: { block: Block; year: number }) {
  if (block.terms.some((term) => term.year === year)) {
    return <ButtonLink to={`/cum-khoi/${block.id}?nam=${year}`}>Xem năm {year}</ButtonLink>;
  }
  if (!actionOf(block, "OPEN_TERM")?.allowed) return null;
  return <ButtonLink to={`/cum-khoi/${block.id}/nam/moi?nam=${year}`}>Mở năm {year}</ButtonLink>;
}

function Years({ block }: { block: Block }) {
  if (block.terms.length < 2) return null;
  return (
    <div className={styles.years}>
      <Section title="Các năm">
        <p className={styles.links}>
          {block.terms.map((term) => (
            <ButtonLink key={term.year} small to={`/cum-khoi/${block.id}?nam=${term.year}`}>
              {term.year}
              {term.headName ? `: ${term.headName}` : ""}
            </ButtonLink>
          ))}
        </p>
      </Section>
    </div>
  );
}

export { BlockPage as Component };
