import { useQuery } from "@tanstack/react-query";
import { actionOf } from "@/api/actions";
import { download } from "@/api/client";
import { useMe } from "@/api/me";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { fold } from "@/lib/text";
import { ButtonLink } from "@/ui/Button";
import { type Column, DataTable } from "@/ui/DataTable";
import { DownloadButton } from "@/ui/DownloadButton";
import { EmptyState } from "@/ui/EmptyState";
import { WarningIcon } from "@/ui/icons";
import { KeyValues } from "@/ui/KeyValues";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { SkeletonLines } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { Timeline } from "@/ui/Timeline";
import { Activities } from "./Activities";
import styles from "./block.module.css";
import { Deadlines } from "./Deadlines";
import { Difference } from "./Difference";
import { Facts } from "./Facts";
import { Leaders } from "./Leaders";
import { Moves } from "./Moves";
import { Quotas } from "./Quotas";
import { type Block, progressQuery, type Term } from "./queries";
import { Rotation } from "./Rotation";

interface TermBodyProps {
  block: Block;
  term: Term;
  reload: () => unknown;
}

/** What a block is in one year. */
export function TermBody({ block, term, reload }: TermBodyProps) {
  return (
    <Columns side={<Side block={block} term={term} />}>
      {term.warnings.length > 0 && (
        <ul className={styles.warnings}>
          {term.warnings.map((warning) => (
            <li key={warning.code + warning.message}>
              <WarningIcon size={18} aria-hidden="true" />
              {warning.message}
            </li>
          ))}
        </ul>
      )}
      <Members term={term} />
      <Leaders term={term} />
      <Deadlines term={term} reload={reload} />
      <Progress term={term} />
      <Activities term={term} reload={reload} />
      <Rotation term={term} />
      <Moves term={term} />
      <Facts
        facts={term.facts}
        sources={term.sources}
        editTo={
          actionOf(term, "REPORT")?.allowed
            ? `/cum-khoi/${term.blockId}/nam/${term.year}/thong-tin`
            : undefined
        }
      />
    </Columns>
  );
}

function Members({ term }: { term: Term }) {
  const roleOf = (unitId: string) =>
    term.leaders.find((leader) => leader.unitId === unitId && leader.current && !leader.disputed);
  return (
    <Section title="Thành viên" note={`${term.listedMembers} đơn vị`} flush>
      {term.members.length === 0 ? (
        <EmptyState
          title="Chưa có danh sách thành viên"
          text={
            term.declaredMembers != null
              ? `Văn bản ghi ${term.declaredMembers} đơn vị nhưng chưa có danh sách.`
              : undefined
          }
        />
      ) : (
        <ol className={styles.list}>
          {term.members.map((member) => {
            const leader = member.unitId ? roleOf(member.unitId) : undefined;
            return (
              <li key={member.unitId ?? member.unitName}>
                <div>
                  {member.unitId ? (
                    <RouteLink to={subjectPath({ type: "UNIT", id: member.unitId })}>
                      {member.unitName}
                    </RouteLink>
                  ) : (
                    member.unitName
                  )}
                  {!member.unitId && <p className={styles.note}>Đơn vị ngoài danh sách</p>}
                  {member.note && <p className={styles.note}>{member.note}</p>}
                  {member.unitId &&
                    member.written &&
                    fold(member.written) !== fold(member.unitName) && (
                      <p className={styles.note}>Văn bản ghi: {member.written}</p>
                    )}
                </div>
                {leader && (
                  <StatusBadge tone={leader.role === "HEAD" ? "gold" : "info"}>
                    {leader.title}
                  </StatusBadge>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </Section>
  );
}

/** Read by the members, their head and who works for the whole province; to others it is not shown. */
function Progress({ term }: { term: Term }) {
  const me = useMe();
  const own = [...term.members, ...term.leaders].some((one) =>
    me.units.some((unit) => unit.id === one.unitId),
  );
  const province = me.roles.some(({ role }) => PROVINCE.includes(role));
  return own || province ? <ProgressOf term={term} /> : null;
}

const PROVINCE: string[] = ["DEPARTMENT", "DEPARTMENT_HEAD", "OFFICE", "LEADER", "AUDITOR"];

function ProgressOf({ term }: { term: Term }) {
  const progress = useQuery(progressQuery(term.blockId, term.year));
  return (
    <Section title="Giao ước thi đua" note={progress.data?.signedWords} flush>
      <QueryView query={progress} skeleton={<SkeletonLines lines={4} />}>
        {(data) => (
          <>
            <DataTable
              caption="Giao ước của từng đơn vị"
              rows={data.lines}
              columns={progressColumns}
              rowKey={(line) => line.unitId}
              empty={{ title: "Chưa có thành viên nào" }}
            />
            <p className={styles.foot}>
              <DownloadButton
                load={() =>
                  download(`/api/v1/blocks/${term.blockId}/terms/${term.year}/progress/paper`)
                }
              >
                Tải bản giao ước (Word)
              </DownloadButton>
            </p>
          </>
        )}
      </QueryView>
    </Section>
  );
}

type Line = NonNullable<
  Awaited<ReturnType<NonNullable<ReturnType<typeof progressQuery>["queryFn"]>>>
>["lines"][number];

const progressColumns: Column<Line>[] = [
  {
    key: "unit",
    header: "Đơn vị",
    phone: "title",
    cell: (line) =>
      line.pledgeId ? (
        <RouteLink to={subjectPath({ type: "PLEDGE", id: line.pledgeId })}>
          {line.unitName}
        </RouteLink>
      ) : (
        line.unitName
      ),
  },
  {
    key: "status",
    header: "Trạng thái",
    width: "240px",
    cell: (line) => (
      <StatusBadge tone={line.signed ? "done" : line.pledgeId ? "open" : "neutral"}>
        {line.statusLabel}
      </StatusBadge>
    ),
  },
  {
    key: "reported",
    header: "Đã báo cáo",
    align: "right",
    width: "130px",
    cell: (line) => `${line.reported}/${line.targets}`,
  },
  {
    key: "met",
    header: "Đạt",
    align: "right",
    width: "90px",
    cell: (line) => `${line.met}/${line.targets}`,
  },
];

function Side({ block, term }: { block: Block; term: Term }) {
  return (
    <>
      <Section title="Quyết định">
        {term.decision ? (
          <KeyValues
            narrow
            items={[
              { label: "Số", value: term.decision.number },
              {
                label: "Ngày",
                value: term.decision.date ? formatDate(term.decision.date) : null,
              },
              { label: "Cơ quan ban hành", value: term.decision.issuer },
            ]}
          />
        ) : (
          <p className={styles.note}>Chưa có quyết định kiện toàn; danh sách đang là tạm thời.</p>
        )}
      </Section>
      <Quotas term={term} />
      <Difference block={block} term={term} />
      <Section title="Cụm, khối">
        <KeyValues narrow items={factsOf(block, term)} />
        {block.note && <p className={styles.note}>{block.note}</p>}
      </Section>
      <Section title="Hội nghị, hồ sơ">
        <p className={styles.links}>
          <ButtonLink small to={`${paths.meetings}?blockId=${term.blockId}`}>
            Hội nghị của khối
          </ButtonLink>
          <ButtonLink small to={`${paths.pledges}?blockId=${term.blockId}`}>
            Giao ước của khối
          </ButtonLink>
        </p>
      </Section>
      <Section title="Diễn biến" flush>
        <Timeline
          events={term.history.map((change) => ({
            id: `${change.at}-${change.to}`,
            title: change.label,
            by: change.by,
            at: change.at,
            reason: change.reason,
          }))}
        />
      </Section>
    </>
  );
}

/** What is known of the block itself; what is not is left out. */
function factsOf(block: Block, term: Term) {
  const { founding } = block;
  return [
    { label: "Loại", value: block.kindLabel },
    {
      label: "Hệ thống",
      value: (
        <RouteLink to={`/cum-khoi/he-thong/${block.systemId}?nam=${term.year}`}>
          {block.system}
        </RouteLink>
      ),
    },
    { label: "Kỳ", value: term.period },
    { label: "Tên gọi khác", value: block.aliases.join("; ") },
    { label: "Đơn vị tổ chức", value: block.owner?.unitName ?? block.ownerName },
    { label: "Hình thức tổ chức", value: block.mandateLabel },
    {
      label: "Thuộc cụm",
      value: block.parent && (
        <RouteLink to={subjectPath({ type: "BLOCK", id: block.parent.id })}>
          {block.parent.name}
        </RouteLink>
      ),
    },
    {
      label: "Gồm các khối",
      value: block.inner.length > 0 && <Links blocks={block.inner} />,
    },
    {
      label: "Khối tiếp nối",
      value: block.successors.length > 0 && <Links blocks={block.successors} />,
    },
    { label: "Căn cứ tiếp nối", value: block.predecessorBasis },
    {
      label: "Tiếp nối",
      value: block.predecessor && (
        <RouteLink to={subjectPath({ type: "BLOCK", id: block.predecessor.id })}>
          {block.predecessor.name}
        </RouteLink>
      ),
    },
    {
      label: "Quyết định thành lập",
      value:
        founding &&
        [founding.number, founding.date && formatDate(founding.date), founding.issuer]
          .filter(Boolean)
          .join(", "),
    },
  ].filter(({ value }) => Boolean(value));
}

/** Other blocks by name, each with its page. */
function Links({ blocks }: { blocks: Block["inner"] }) {
  return (
    <>
      {blocks.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && "; "}
          <RouteLink to={subjectPath({ type: "BLOCK", id })}>{name}</RouteLink>
        </span>
      ))}
    </>
  );
}
