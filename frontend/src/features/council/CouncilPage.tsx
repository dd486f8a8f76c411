import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { type Column, DataTable } from "@/ui/DataTable";
import { WarningIcon } from "@/ui/icons";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./council.module.css";
import { baseWords, opinionWords } from "./labels";
import { type Council, type CouncilMember, councilQuery } from "./queries";
import { RulesDialog } from "./RulesDialog";

/** One council: who sits on it by which decision, and how it works. */
function CouncilPage() {
  const { id = "" } = useParams();
  const council = useQuery(councilQuery(id));
  return (
    <QueryView query={council}>
      {(data) => <Page council={data} reload={council.refetch} />}
    </QueryView>
  );
}

const columns: Column<CouncilMember>[] = [
  { key: "name", header: "Họ tên", cell: (m) => m.name, phone: "title" },
  {
    key: "role",
    header: "Trong Hội đồng",
    cell: (m) => m.title ?? m.roleLabel,
    width: "220px",
    phone: "plain",
  },
  {
    key: "post",
    header: "Chức vụ, đơn vị",
    cell: (m) => [m.post, m.origin].filter(Boolean).join(", ") || "Chưa ghi",
    phone: "plain",
  },
  {
    key: "time",
    header: "Thời gian",
    cell: (m) =>
      m.to ? `${formatDate(m.from)} – ${formatDate(m.to)}` : `Từ ${formatDate(m.from)}`,
    width: "200px",
    nowrap: true,
  },
];

function Page({ council, reload }: { council: Council; reload: () => unknown }) {
  const [rules, setRules] = useState(false);
  const sitting = council.members.filter((m) => m.sitsToday);
  const former = council.members.filter((m) => !m.sitsToday);
  const compose = actionOf(council, "COMPOSE");
  return (
    <>
      <PageHeader
        title={council.name}
        documentTitle="Hội đồng"
        crumbs={[{ label: "Hội đồng", to: paths.council }]}
        meta={
          council.standingName ? `Cơ quan thường trực: ${council.standingName}` : council.kindLabel
        }
        main={
          compose?.allowed
            ? { label: "Sửa thành phần", to: `/hoi-dong/${council.id}/thanh-phan` }
            : null
        }
      />
      {council.findings.length > 0 && (
        <Section title="Cần xem lại" tone="warning">
          <ul className={styles.findings}>
            {council.findings.map((one) => (
              <li key={one.message}>
                {one.message} <span className={styles.quiet}>{one.source}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Columns
        side={
          <>
            <Rules council={council} onEdit={() => setRules(true)} />
            <Section title="Quyết định" note={`${council.decisions.length}`}>
              {council.decisions.length === 0 ? (
                <p>Chưa ghi quyết định thành lập, kiện toàn.</p>
              ) : (
                <ul className={styles.findings}>
                  {council.decisions.map((one) => (
                    <li key={`${one.number}-${one.decidedOn}`}>
                      <b>{one.number}</b> ngày {formatDate(one.decidedOn)}
                      <br />
                      {one.issuer}: {one.subject}
                    </li>
                  ))}
                </ul>
              )}
            </Section>
          </>
        }
      >
        <Section
          title="Thành viên"
          note={
            council.declaredCount
              ? `${sitting.length} trong danh sách, quyết định ghi ${council.declaredCount}`
              : `${sitting.length}`
          }
          flush
        >
          <DataTable
            caption="Thành viên Hội đồng"
            columns={columns}
            rows={sitting}
            rowKey={(m) => m.id}
            empty={{ title: "Chưa ghi thành viên nào đang tham gia" }}
          />
        </Section>
        {former.length > 0 && (
          <Section title="Đã thôi tham gia" note={`${former.length}`} flush>
            <DataTable
              caption="Thành viên đã thôi tham gia"
              columns={columns}
              rows={former}
              rowKey={(m) => m.id}
              empty={{ title: "Không có" }}
            />
          </Section>
        )}
      </Columns>
      {rules && (
        <RulesDialog
          council={council}
          onClose={() => setRules(false)}
          onReload={() => void reload()}
        />
      )}
    </>
  );
}

function Rules({ council, onEdit }: { council: Council; onEdit: () => void }) {
  const { rules } = council;
  const may = actionOf(council, "SET_RULES")?.allowed;
  return (
    <Section
      title="Quy tắc làm việc"
      actions={
        may && (
          <Button small onClick={onEdit}>
            Sửa
          </Button>
        )
      }
    >
      <p className={styles.tag}>
        {rules.confirmed ? (
          <StatusBadge tone="done">Đã có quy chế</StatusBadge>
        ) : (
          <StatusBadge tone="info" icon={WarningIcon}>
            Cần xác nhận
          </StatusBadge>
        )}
      </p>
      <KeyValues
        narrow
        items={[
          { label: "Tỷ lệ dự họp", value: rules.quorumWords },
          { label: "Tỷ lệ phiếu đồng ý", value: rules.thresholdWords },
          ...rules.thresholds.map((one) => ({
            label: `Riêng ${one.awardName}`,
            value: one.thresholdWords,
          })),
          { label: "Cách tính", value: baseWords[rules.base] },
          { label: "Thành viên vắng mặt", value: opinionWords[rules.writtenOpinions] },
        ]}
      />
      <ul className={styles.evidence}>
        {rules.evidence.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {!rules.confirmed && (
        <p className={styles.quiet}>
          Khi chưa có quy chế làm việc xác nhận, tỷ lệ không tự dừng việc nào; nơi chưa đạt thì phải
          ghi lý do.
        </p>
      )}
    </Section>
  );
}

export { CouncilPage as Component };
