import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, download, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths } from "@/lib/paths";
import { useYear } from "@/lib/year";
import type { ActionSpec } from "@/ui/ActionButton";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { ActivityDialog } from "./ActivityDialog";
import styles from "./block.module.css";
import { OfficialiseDialog } from "./OfficialiseDialog";
import { type Block, blockKeys, blockQuery, type Term, termQuery } from "./queries";
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
        actions={[editBlock(block)]}
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

/** Beside an action of the year with the same reason, one refusal is enough. */
const editBlock = (block: Block) => {
  const edit = actionOf(block, "EDIT");
  return {
    label: "Sửa thông tin",
    to: `/cum-khoi/${block.id}/sua`,
    availability: edit?.allowed ? edit : null,
  };
};

function InYear({ block, year }: { block: Block; year: number }) {
  const term = useQuery(termQuery(block.id, year));
  return (
    <QueryView query={term}>
      {(data) => (
        <>
          <Header block={block} term={data} reload={term.refetch} />
          <TermBody block={block} term={data} reload={term.refetch} />
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
  const again = actionOf(term, "REOPEN");
  const reopen = useReopening(term);
  const keeps = KEEPING.some((one) => actionOf(term, one)?.allowed);
  // Who only reads is not shown, refusal by refusal, what others do.
  const shown = (action: string) => (keeps ? actionOf(term, action) : null);
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
                availability: shown("OFFICIALISE"),
              }
        }
        actions={[
          ...(actionOf(term, "ENTER_ROOM")?.allowed
            ? [{ label: "Vào phòng của cụm", to: `${paths.rooms}/${block.id}/${term.year}` }]
            : []),
          {
            label: "Thêm hoạt động chung",
            onAct: () => setDialog("activity"),
            availability: shown("ADD_ACTIVITY"),
          },
          {
            label: "Sửa thành viên",
            to: `/cum-khoi/${block.id}/nam/${term.year}/sua`,
            availability: shown("EDIT"),
          },
          editBlock(block),
          ...(official && again?.allowed
            ? [
                {
                  label: "Mở lại để sửa",
                  availability: again,
                  pending: reopen.pending,
                  problem: reopen.problem,
                  onAct: async (reason: string) => {
                    const done = await reopen.send(reason);
                    if (!done) void reload();
                    return done;
                  },
                  confirm: {
                    title: `Mở lại năm ${term.year} để sửa?`,
                    text: "Danh sách thành viên trở lại tạm thời cho tới khi ghi quyết định thay thế. Quyết định cũ vẫn được lưu trong diễn biến.",
                    label: "Mở lại",
                    reason: { label: "Lý do mở lại", required: true },
                  },
                },
              ]
            : []),
          ...nextYear(block, term.year + 1),
          {
            label: "Tải bản lưu",
            load: () => download(`/api/v1/blocks/${term.blockId}/terms/${term.year}/export`),
          },
        ]}
      />
      {dialog === "official" && <OfficialiseDialog term={term} onClose={close} onReload={reload} />}
      {dialog === "activity" && <ActivityDialog term={term} onClose={close} onReload={reload} />}
    </>
  );
}

const KEEPING = ["OFFICIALISE", "ADD_ACTIVITY", "EDIT", "REOPEN"];

/** An official year goes back to provisional, with the reason in its history. */
function useReopening(term: Term) {
  return useMutationWithProblem({
    run: (reason: string, intent) =>
      call(
        api.POST("/api/v1/blocks/{id}/terms/{year}/reopening", {
          params: { path: { id: term.blockId, year: term.year } },
          headers: { ...ifMatch(term.version), ...idempotency(intent.idempotencyKey) },
          body: { reason },
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => toast.done("Đã mở lại để sửa"),
  });
}

/** To the next year where it is known; to begin it, for whoever may. */
function nextYear(block: Block, year: number): ActionSpec[] {
  if (block.terms.some((term) => term.year === year)) {
    return [{ label: `Xem năm ${year}`, to: `/cum-khoi/${block.id}?nam=${year}` }];
  }
  if (!actionOf(block, "OPEN_TERM")?.allowed) return [];
  return [{ label: `Mở năm ${year}`, to: `/cum-khoi/${block.id}/nam/moi?nam=${year}` }];
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
              {headOf(term)}
            </ButtonLink>
          ))}
        </p>
      </Section>
    </div>
  );
}

function headOf({ headName, headDisputed }: Block["terms"][number]): string {
  if (headDisputed) return ": nguồn khác nhau về trưởng khối";
  return headName ? `: ${headName}` : "";
}

export { BlockPage as Component };
