import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { formatPercent } from "@/lib/numbers";
import { subjectPath } from "@/lib/paths";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink, useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import styles from "../unit.module.css";
import { ChangeList } from "./ChangesSection";
import { type Initiative, initiativeQuery, peoplePath, personKeys } from "./queries";

/** One initiative with its authors. */
function InitiativePage() {
  const { id = "" } = useParams();
  const initiative = useQuery(initiativeQuery(id));
  return <QueryView query={initiative}>{(data) => <Loaded initiative={data} />}</QueryView>;
}

function Loaded({ initiative }: { initiative: Initiative }) {
  const go = useGo();
  const edit = actionOf(initiative, "EDIT");
  const remove = useMutationWithProblem({
    run: (_: string) =>
      call(
        api.DELETE("/api/v1/initiatives/{id}", {
          params: { path: { id: initiative.id } },
          headers: ifMatch(initiative.version),
        }),
      ),
    refreshes: [personKeys.all],
    done: () => {
      toast.done("Đã bỏ sáng kiến ghi nhầm");
      go(peoplePath, { replace: true });
    },
  });
  return (
    <>
      <PageHeader
        title={initiative.title}
        crumbs={[{ label: "Cá nhân", to: peoplePath }]}
        meta={`${initiative.kindLabel} · ${initiative.scopeLabel} · năm ${initiative.year}`}
        actions={
          edit?.allowed
            ? [
                { label: "Sửa", to: `${peoplePath}/sang-kien/${initiative.id}/sua` },
                {
                  label: "Bỏ ghi nhầm",
                  tone: "danger" as const,
                  onAct: () => remove.send(""),
                  pending: remove.pending,
                  problem: remove.problem,
                  confirm: {
                    title: "Bỏ sáng kiến này?",
                    text: "Chỉ bỏ khi ghi nhầm. Các tác giả sẽ không còn sáng kiến này khi xét điều kiện.",
                    label: "Bỏ",
                  },
                },
              ]
            : []
        }
      />
      <Section title="Công nhận">
        <KeyValues
          items={[
            { label: "Đơn vị ghi nhận", value: initiative.unitName },
            { label: "Số công nhận", value: initiative.certificateNumber },
            {
              label: "Ngày công nhận",
              value: initiative.certificateDate && formatDate(initiative.certificateDate),
            },
            { label: "Cơ quan công nhận", value: initiative.certificateIssuer },
          ]}
        />
      </Section>
      <Section title="Tác giả" flush>
        <ul className={styles.ties}>
          {initiative.authors.map((author) => (
            <li key={author.personId ?? author.name}>
              <p>
                {author.personId ? (
                  <RouteLink to={subjectPath({ type: "PERSON", id: author.personId })}>
                    {author.name}
                  </RouteLink>
                ) : (
                  author.name
                )}
              </p>
              <span>{formatPercent(author.share)}</span>
            </li>
          ))}
        </ul>
      </Section>
      {initiative.changes.length > 0 && (
        <Section title="Lịch sử thay đổi">
          <ChangeList changes={initiative.changes} />
        </Section>
      )}
    </>
  );
}

export { InitiativePage as Component };
