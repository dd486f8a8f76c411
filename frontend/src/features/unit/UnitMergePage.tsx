import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatInstant } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { RowsList } from "./MergedRows";
import { mergeQuery, type UnitMerge } from "./merges";
import { unitKeys } from "./reorganisations";
import styles from "./unit.module.css";

/** One merge of duplicates: what moved, and the way back. */
function UnitMergePage() {
  const { id = "" } = useParams();
  const merge = useQuery(mergeQuery(id));
  return (
    <QueryView query={merge}>
      {(data) => (
        <>
          <Header merge={data} />
          {data.undoing && (
            <Section title="Đã hoàn tác" tone="warning">
              <p className={styles.flat}>
                {data.undoing.by}, {formatInstant(data.undoing.at)}: {data.undoing.reason}
              </p>
            </Section>
          )}
          <Columns side={<Facts merge={data} />}>
            <Section title="Đã chuyển">
              {data.rows.length === 0 ? (
                <p className={styles.flat}>Mục trùng chưa có gì để chuyển.</p>
              ) : (
                <ul className={styles.plain}>
                  <RowsList rows={data.rows} />
                </ul>
              )}
            </Section>
          </Columns>
        </>
      )}
    </QueryView>
  );
}

function Header({ merge }: { merge: UnitMerge }) {
  const undo = useMutationWithProblem({
    run: (reason: string, intent) =>
      call(
        api.POST("/api/v1/unit-merges/{id}/undoing", {
          params: { path: { id: merge.id } },
          body: { reason },
          headers: { ...ifMatch(merge.version), ...idempotency(intent.idempotencyKey) },
        }),
      ),
    refreshes: [unitKeys.all],
    done: ({ left }) =>
      toast.done(
        left > 0
          ? `Đã hoàn tác; ${left} mục đã thay đổi sau khi gộp nên ở lại`
          : "Đã hoàn tác lần gộp",
      ),
  });
  return (
    <PageHeader
      title="Gộp mục trùng"
      crumbs={[
        { label: "Đơn vị", to: paths.units },
        { label: merge.keptName, to: subjectPath({ type: "UNIT", id: merge.keptId }) },
      ]}
      meta="Sửa dữ liệu ghi trùng, không phải sắp xếp tổ chức"
      badge={merge.undoing ? <StatusBadge tone="neutral">Đã hoàn tác</StatusBadge> : undefined}
      actions={[
        {
          label: "Hoàn tác",
          tone: "danger",
          availability: actionOf(merge, "UNDO"),
          pending: undo.pending,
          problem: undo.problem,
          onAct: undo.send,
          confirm: {
            title: "Hoàn tác lần gộp này?",
            text: "Những gì đã chuyển trở về mục cũ; những gì ghi sau khi gộp ở lại với đơn vị được giữ.",
            reason: { label: "Lý do", required: true },
          },
        },
      ]}
    />
  );
}

function Facts({ merge }: { merge: UnitMerge }) {
  return (
    <Section title="Thông tin">
      <KeyValues
        narrow
        items={[
          { label: "Mục trùng", value: merge.duplicateName },
          {
            label: "Đơn vị được giữ lại",
            value: (
              <RouteLink to={subjectPath({ type: "UNIT", id: merge.keptId })}>
                {merge.keptName}
              </RouteLink>
            ),
          },
          { label: "Lý do", value: merge.reason },
          { label: "Người ghi", value: merge.recordedBy },
          { label: "Ghi lúc", value: formatInstant(merge.recordedAt) },
        ]}
      />
    </Section>
  );
}

export { UnitMergePage as Component };
