import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { subjectPath } from "@/lib/paths";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { ChangeList } from "../person/ChangesSection";
import { RoleModels } from "../RoleModels";
import styles from "../unit.module.css";
import { type Household, householdChangesQuery, householdQuery, householdsPath } from "./queries";

/** One household. */
function HouseholdPage() {
  const { id = "" } = useParams();
  const household = useQuery(householdQuery(id));
  return <QueryView query={household}>{(data) => <Loaded household={data} />}</QueryView>;
}

function Loaded({ household }: { household: Household }) {
  const changes = useQuery(householdChangesQuery(household.id));
  const edit = actionOf(household, "EDIT");
  return (
    <>
      <PageHeader
        title={household.name}
        crumbs={[{ label: "Hộ gia đình", to: householdsPath }]}
        meta={`${household.address}, ${household.communeName}`}
        actions={
          edit?.allowed
            ? [{ label: "Sửa thông tin", to: `${householdsPath}/${household.id}/sua` }]
            : []
        }
      />
      <Section title="Thông tin">
        <KeyValues
          items={[
            {
              label: "Chủ hộ",
              value: household.headId ? (
                <RouteLink to={subjectPath({ type: "PERSON", id: household.headId })}>
                  {household.headName}
                </RouteLink>
              ) : (
                household.headName
              ),
            },
            { label: "Địa chỉ", value: household.address },
            {
              label: "Xã, phường",
              value: (
                <RouteLink to={subjectPath({ type: "UNIT", id: household.communeId })}>
                  {household.communeName}
                </RouteLink>
              ),
            },
          ]}
        />
      </Section>
      <RoleModels of={{ householdId: household.id }} />
      <Section title="Thành viên" flush={household.members.length > 0}>
        {household.members.length === 0 ? (
          <p className={styles.flat}>Chưa ghi thành viên nào.</p>
        ) : (
          <ul className={styles.ties}>
            {household.members.map((member) => (
              <li key={`${member.name}-${member.birthYear}`}>
                <p>
                  {member.personId ? (
                    <RouteLink to={subjectPath({ type: "PERSON", id: member.personId })}>
                      {member.name}
                    </RouteLink>
                  ) : (
                    member.name
                  )}
                </p>
                <span className={styles.quiet}>
                  {[member.relation, member.birthYear && `sinh năm ${member.birthYear}`]
                    .filter(Boolean)
                    .join(", ")}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <QueryView query={changes}>
        {(list) =>
          list.length > 0 && (
            <Section title="Lịch sử thay đổi">
              <ChangeList changes={list} />
            </Section>
          )
        }
      </QueryView>
    </>
  );
}

export { HouseholdPage as Component };
