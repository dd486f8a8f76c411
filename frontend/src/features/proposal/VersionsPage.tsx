import { useQuery } from "@tanstack/react-query";
import { useParams, useSearchParams } from "react-router";
import { formatInstant } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import styles from "./proposal.module.css";
import {
  type Difference,
  differencesQuery,
  proposalQuery,
  type Sent,
  sentContentQuery,
  sentQuery,
} from "./queries";

const columns: Column<Difference>[] = [
  {
    key: "what",
    header: "Phần",
    phone: "title",
    width: "26%",
    cell: (one) => (
      <>
        {one.label}
        <span className={styles.itemMeta}>{one.section}</span>
      </>
    ),
  },
  {
    key: "before",
    header: "Lần trước",
    width: "37%",
    cell: (one) =>
      one.before ? (
        <del className={styles.before}>{one.before}</del>
      ) : (
        <span className={styles.quiet}>Chưa có</span>
      ),
  },
  {
    key: "after",
    header: "Lần sau",
    width: "37%",
    cell: (one) =>
      one.after ? (
        <ins className={styles.after}>{one.after}</ins>
      ) : (
        <span className={styles.quiet}>Đã bỏ</span>
      ),
  },
];

/** Each sending of a dossier as it was, and what changed since the one before. */
function VersionsPage() {
  const { id = "" } = useParams();
  const proposal = useQuery(proposalQuery(id));
  const sent = useQuery(sentQuery(id));
  const [search] = useSearchParams();
  const read = Number(search.get("lan")) || null;
  const from = Number(search.get("tu")) || null;
  const to = Number(search.get("den")) || null;
  return (
    <>
      <PageHeader
        title="Các lần gửi hồ sơ"
        crumbs={[
          { label: "Hồ sơ khen thưởng", to: paths.proposals },
          {
            label: proposal.data?.title ?? "Hồ sơ",
            to: subjectPath({ type: "PROPOSAL", id }),
          },
        ]}
        meta="Bản đã gửi giữ nguyên như khi gửi; bản sau chỉ ghi phần thay đổi"
      />
      <QueryView query={sent}>
        {(data) =>
          data.items.length === 0 ? (
            <EmptyState
              title="Hồ sơ chưa gửi lần nào"
              text="Mỗi lần gửi, hồ sơ được giữ lại một bản để đối chiếu."
            />
          ) : (
            <>
              <Sendings id={id} items={data.items} />
              {read ? <Kept id={id} round={read} /> : <Changed id={id} from={from} to={to} />}
            </>
          )
        }
      </QueryView>
    </>
  );
}

function Sendings({ id, items }: { id: string; items: Sent[] }) {
  return (
    <Section title="Các lần gửi" note={`${items.length}`} flush>
      <ul className={styles.list}>
        {items.map((one) => (
          <li key={one.round} className={styles.item}>
            <div className={styles.grow}>
              <p className={styles.itemTitle}>Lần {one.round}</p>
              <p className={styles.itemMeta}>
                {one.sentBy} gửi {formatInstant(one.sentAt)}
                {one.changeNote && ` · ${one.changeNote}`}
              </p>
            </div>
            <div className={styles.tools}>
              <ButtonLink small to={`/ho-so/${id}/cac-lan-gui?lan=${one.round}`}>
                Xem bản đã gửi<span className="sr-only"> lần {one.round}</span>
              </ButtonLink>
              {one.round > 1 && (
                <ButtonLink
                  small
                  to={`/ho-so/${id}/cac-lan-gui?tu=${one.round - 1}&den=${one.round}`}
                >
                  So với lần {one.round - 1}
                </ButtonLink>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Changed({ id, from, to }: { id: string; from: number | null; to: number | null }) {
  const found = useQuery(differencesQuery(id, from, to));
  const began = found.data?.from;
  return (
    <Section
      title={
        began
          ? `Thay đổi so với lần ${began}${to ? ` (lần ${to})` : " (hồ sơ hiện nay)"}`
          : "Thay đổi"
      }
      note={found.data ? `${found.data.items.length} chỗ` : undefined}
      flush
    >
      <DataTable
        {...listState(found)}
        caption="Chỗ khác nhau giữa hai lần gửi"
        columns={columns}
        rowKey={(one) => `${one.section}/${one.label}/${one.before ?? ""}/${one.after ?? ""}`}
        empty={{
          title: began ? "Không có chỗ nào khác" : "Hồ sơ mới gửi một lần nên chưa có gì để so",
        }}
      />
    </Section>
  );
}

function Kept({ id, round }: { id: string; round: number }) {
  const content = useQuery(sentContentQuery(id, round));
  return (
    <QueryView query={content}>
      {(data) => (
        <>
          {data.sections.map((section, index) => (
            <details key={section.key} className={styles.kept} open={index < 3}>
              <summary>
                Lần {round}: {section.title}
              </summary>
              <dl>
                {section.lines.map((line) => (
                  <div key={line.key}>
                    <dt>{line.label}</dt>
                    <dd>{line.text}</dd>
                  </div>
                ))}
                {section.lines.length === 0 && <p className={styles.quiet}>Không có gì.</p>}
              </dl>
            </details>
          ))}
        </>
      )}
    </QueryView>
  );
}

export { VersionsPage as Component };
