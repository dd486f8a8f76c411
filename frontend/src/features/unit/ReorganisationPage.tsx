import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatDate, formatInstant } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { FamilyLine } from "./FamilyLine";
import {
  lineageQuery,
  type Party,
  type Reorganisation,
  reorganisationQuery,
  reorganisationsPath,
  unitKeys,
} from "./reorganisations";
import styles from "./unit.module.css";

/** One reorganisation with its decision, its units and the family they belong to. */
function ReorganisationPage() {
  const { id = "" } = useParams();
  const reorganisation = useQuery(reorganisationQuery(id));
  return (
    <QueryView query={reorganisation}>
      {(data) => (
        <>
          <Header data={data} />
          {data.undoing && (
            <Section title="Đã hoàn tác" tone="warning">
              <p>
                {data.undoing.by}, {formatInstant(data.undoing.at)}: {data.undoing.reason}
              </p>
            </Section>
          )}
          <Columns side={<Facts data={data} />}>
            <Section title="Trước sắp xếp" note={`${data.predecessors.length} đơn vị`}>
              <Parties parties={data.predecessors} />
            </Section>
            <Section
              title="Sau sắp xếp"
              note={data.successors.length > 0 ? `${data.successors.length} đơn vị` : undefined}
            >
              {data.successors.length > 0 ? (
                <Parties parties={data.successors} />
              ) : (
                <p className={styles.quiet}>Không có đơn vị kế thừa.</p>
              )}
            </Section>
            {data.predecessors[0]?.id && <Family unitId={data.predecessors[0].id} />}
          </Columns>
        </>
      )}
    </QueryView>
  );
}

function Header({ data }: { data: Reorganisation }) {
  const undo = useMutationWithProblem({
    run: (reason: string, intent) =>
      call(
        api.POST("/api/v1/reorganisations/{id}/undoing", {
          params: { path: { id: data.id } },
          body: { reason },
          headers: { ...ifMatch(data.version), ...idempotency(intent.idempotencyKey) },
        }),
      ),
    refreshes: [unitKeys.all],
    done: () => toast.done("Đã hoàn tác lần sắp xếp"),
  });
  return (
    <PageHeader
      title={`${data.kindLabel}: ${data.predecessors.map((one) => one.name).join(", ")}`}
      documentTitle={data.kindLabel}
      crumbs={[
        { label: "Đơn vị", to: paths.units },
        { label: "Sắp xếp tổ chức", to: reorganisationsPath },
      ]}
      badge={data.undoing ? <StatusBadge tone="neutral">Đã hoàn tác</StatusBadge> : undefined}
      meta={`Có hiệu lực từ ${formatDate(data.effectiveOn)}`}
      actions={[
        {
          label: "Hoàn tác",
          tone: "danger",
          availability: actionOf(data, "UNDO"),
          pending: undo.pending,
          problem: undo.problem,
          onAct: undo.send,
          confirm: {
            title: "Hoàn tác lần sắp xếp này?",
            text: "Chỉ dùng khi ghi nhầm. Đơn vị trở lại như trước; đơn vị lập mới bị bỏ. Lần ghi này vẫn được lưu cùng lý do.",
            reason: { label: "Lý do", required: true },
          },
        },
      ]}
    />
  );
}

function Facts({ data }: { data: Reorganisation }) {
  return (
    <Section title="Quyết định">
      <KeyValues
        narrow
        items={[
          { label: "Số", value: data.decisionNumber },
          { label: "Ngày", value: formatDate(data.decisionDate) },
          { label: "Cơ quan quyết định", value: data.decisionIssuer },
          {
            label: "Văn bản",
            value: data.documentId ? (
              <RouteLink to={subjectPath({ type: "DOCUMENT", id: data.documentId })}>
                Mở văn bản
              </RouteLink>
            ) : null,
          },
          { label: "Ghi chú", value: data.note },
          { label: "Người ghi", value: data.recordedBy },
          { label: "Ghi lúc", value: formatInstant(data.recordedAt) },
        ]}
      />
    </Section>
  );
}

function Parties({ parties }: { parties: readonly Party[] }) {
  return (
    <ul className={styles.plain}>
      {parties.map((party) => (
        <li key={party.id ?? party.name}>
          {party.id ? (
            <RouteLink to={subjectPath({ type: "UNIT", id: party.id })}>{party.name}</RouteLink>
          ) : (
            party.name
          )}
        </li>
      ))}
    </ul>
  );
}

function Family({ unitId }: { unitId: string }) {
  const lineage = useQuery(lineageQuery(unitId));
  return (
    <Section title="Quá trình tổ chức">
      <QueryView query={lineage}>{(data) => <FamilyLine lineage={data} />}</QueryView>
    </Section>
  );
}

export { ReorganisationPage as Component };
