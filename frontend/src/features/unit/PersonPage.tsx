import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { householdsPath } from "./household/queries";
import { ChangesSection } from "./person/ChangesSection";
import { type Person, peoplePath, personHouseholdsQuery } from "./person/queries";
import { YearsSection } from "./person/YearsSection";
import { personQuery } from "./queries";
import { RestrictedSection } from "./RestrictedSection";
import styles from "./unit.module.css";

/** One person: who they are, where they work, what the years brought. */
function PersonPage() {
  const { id = "" } = useParams();
  const person = useQuery(personQuery(id));
  return <QueryView query={person}>{(data) => <Loaded person={data} />}</QueryView>;
}

function Loaded({ person }: { person: Person }) {
  const edit = actionOf(person, "EDIT");
  return (
    <>
      <PageHeader
        title={person.name}
        crumbs={[{ label: "Cá nhân", to: peoplePath }]}
        meta={[person.position, person.unitName].filter(Boolean).join(" · ")}
        actions={
          edit?.allowed
            ? [
                { label: "Sửa thông tin", to: `${peoplePath}/${person.id}/sua` },
                { label: "Quá trình công tác", to: `${peoplePath}/${person.id}/cong-tac` },
              ]
            : []
        }
      />
      <Section title="Thông tin">
        <KeyValues items={facts(person)} />
      </Section>
      <YearsSection person={person} />
      <Section title="Quá trình công tác" flush>
        <ul className={styles.ties}>
          {person.postings.map((work) => (
            <li key={`${work.from}-${work.unitName}-${work.position}`}>
              <p>
                {work.position ?? "Chưa ghi chức vụ"}
                <span className={styles.former}>
                  {work.unitId ? (
                    <RouteLink to={subjectPath({ type: "UNIT", id: work.unitId })}>
                      {work.unitName}
                    </RouteLink>
                  ) : (
                    work.unitName
                  )}
                  {!work.employed && " · không thuộc cơ quan, đơn vị nào"}
                </span>
              </p>
              <span className={styles.quiet}>
                {period(work.from ?? null, work.to ?? null)}
                <span className={styles.former}>{work.decision}</span>
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Households personId={person.id} />
      {person.services.length > 0 && (
        <Section title="Thời gian được tính cho huân chương, huy chương" flush>
          <ul className={styles.ties}>
            {person.services.map((service) => (
              <li key={`${service.kind}-${service.from}-${service.title}`}>
                <p>
                  {service.title}
                  <span className={styles.former}>
                    {service.kindLabel}
                    {service.terms && `, ${service.terms} nhiệm kỳ`}
                  </span>
                </p>
                <span className={styles.quiet}>{period(service.from, service.to ?? null)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {actionOf(person, "READ_CHANGES")?.allowed && <ChangesSection personId={person.id} />}
      <RestrictedSection
        subject={{ type: "PERSON", id: person.id }}
        name={person.name}
        allowedActions={person.allowedActions}
      />
    </>
  );
}

/** The household somebody heads or belongs to; nothing where there is none. */
function Households({ personId }: { personId: string }) {
  const households = useQuery(personHouseholdsQuery(personId));
  if (!households.data || households.data.total === 0) return null;
  return (
    <Section title="Hộ gia đình" flush>
      <ul className={styles.ties}>
        {households.data.items.map((household) => (
          <li key={household.id}>
            <p>
              <RouteLink to={`${householdsPath}/${household.id}`}>{household.name}</RouteLink>
              <span className={styles.former}>
                {[household.address, household.communeName].filter(Boolean).join(", ")}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function period(from: string | null, to: string | null) {
  if (!from && !to) return "chưa ghi thời gian";
  return [from && `từ ${formatDate(from)}`, to && `đến ${formatDate(to)}`]
    .filter(Boolean)
    .join(" ");
}

/** What is not the reader's business is left out, not shown as empty. */
function facts(person: Person) {
  const known = person.personal;
  const items = [
    { label: "Giới tính", value: person.genderLabel },
    {
      label: known?.birthDate ? "Ngày sinh" : "Năm sinh",
      value: known?.birthDate ? formatDate(known.birthDate) : person.birthYear,
    },
    {
      label: person.employed ? "Đơn vị" : "Xã, phường",
      value: person.unitId && (
        <RouteLink to={subjectPath({ type: "UNIT", id: person.unitId })}>
          {person.unitName}
        </RouteLink>
      ),
    },
    { label: "Nhóm đối tượng", value: person.recipientGroupLabel },
    { label: "Cấp quản lý cán bộ", value: person.cadreLevelLabel },
  ];
  if (!known) return items;
  const personal = [
    { label: "Quê quán", value: known.home },
    { label: "Nơi thường trú", value: known.residence },
    {
      label: "Dân tộc, tôn giáo",
      value: [known.ethnicity, known.religion].filter(Boolean).join(", "),
    },
    { label: "Trình độ học vấn", value: known.education },
    { label: "Chuyên môn, học hàm, học vị", value: known.qualifications },
    { label: "Lý luận chính trị", value: known.politicalTheory },
    { label: "Ngày vào Đảng", value: known.partyAdmittedOn && formatDate(known.partyAdmittedOn) },
  ];
  const death = known.diedOn
    ? [
        { label: "Ngày mất", value: formatDate(known.diedOn) },
        { label: "Người nhận truy tặng", value: known.posthumousRecipient },
      ]
    : [];
  return [...items, ...personal, ...death];
}

export { PersonPage as Component };
