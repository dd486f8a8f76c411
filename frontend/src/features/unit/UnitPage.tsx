import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { DataTable, listState } from "@/ui/DataTable";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { DaySwitch, useDay } from "./DaySwitch";
import { FamilyLine } from "./FamilyLine";
import { UnitMerges } from "./MergedRows";
import { personColumns } from "./personColumns";
import { peopleQuery, type Unit, unitQuery, unitsQuery } from "./queries";
import { RestrictedSection } from "./RestrictedSection";
import { RoleModels } from "./RoleModels";
import { type Lineage, lineageQuery, reorganisationsPath } from "./reorganisations";
import { UnitGrades } from "./UnitGrades";
import { UnitHonours } from "./UnitHonours";
import { UnitProfile } from "./UnitProfile";
import { UnitReports } from "./UnitReports";
import styles from "./unit.module.css";

/** One unit: what it is, where it came from, what belongs to it, who works in it, and the way to its awards. */
function UnitPage() {
  const { id = "" } = useParams();
  const { day } = useDay();
  const unit = useQuery(unitQuery(id, day ?? undefined));
  const lineage = useQuery(lineageQuery(id));
  return (
    <QueryView query={unit}>
      {(data) =>
        data.mergedInto ? (
          <Navigate to={subjectPath({ type: "UNIT", id: data.mergedInto.id })} replace />
        ) : (
          <>
            <PageHeader
              title={data.name}
              crumbs={[{ label: "Đơn vị", to: paths.units }]}
              meta={[data.kindLabel, data.outside && "tổ chức ngoài hệ thống"]
                .filter(Boolean)
                .join(" · ")}
              badge={
                data.state === "ACTIVE" ? undefined : (
                  <StatusBadge tone="neutral">{data.stateLabel}</StatusBadge>
                )
              }
              actions={[
                {
                  label: "Sửa thông tin",
                  to: `/don-vi/${id}/sua`,
                  availability: offered(data, "KEEP"),
                },
                {
                  label: "Thêm đơn vị trực thuộc",
                  to: `/don-vi/moi?truc-thuoc=${id}`,
                  availability: data.validTo ? null : offered(data, "KEEP"),
                },
                {
                  label: "Gộp mục trùng",
                  to: `/don-vi/${id}/gop`,
                  availability: offered(data, "MERGE_DUPLICATE"),
                },
                {
                  label: "Ghi nhận sắp xếp",
                  to: `${reorganisationsPath}/moi?don-vi=${id}`,
                  availability:
                    lineage.data && !data.validTo ? offered(lineage.data, "RECORD") : null,
                },
              ]}
            />
            <DaySwitch />
            <Columns side={<UnitFacts unit={data} />}>
              <Section title="Quá trình tổ chức">
                <QueryView query={lineage}>{(family) => <FamilyLine lineage={family} />}</QueryView>
              </Section>
              <UnitHonours id={id} />
              <RoleModels of={{ unitId: id }} />
              <UnitGrades unit={data} />
              <UnitReports id={id} />
              <SubUnits id={id} on={day ?? undefined} />
              <UnitProfile id={id} />
              <UnitMerges id={id} />
              <Staff id={id} />
              <RestrictedSection
                subject={{ type: "UNIT", id }}
                name={data.name}
                allowedActions={data.allowedActions}
              />
            </Columns>
          </>
        )
      }
    </QueryView>
  );
}

/** Who may not do it sees no button for it on every unit. */
function offered(record: Pick<Unit, "allowedActions"> | Lineage, name: string) {
  const action = actionOf(record, name);
  return action?.allowed ? action : null;
}

function UnitFacts({ unit }: { unit: Unit }) {
  const renamed = unit.nameSince && unit.nameSince !== unit.validFrom;
  return (
    <Section title="Thông tin">
      <KeyValues
        narrow
        items={[
          {
            label: "Trực thuộc",
            value: unit.parentId ? (
              <RouteLink to={subjectPath({ type: "UNIT", id: unit.parentId })}>
                {unit.parentName}
              </RouteLink>
            ) : (
              "Không có"
            ),
          },
          { label: "Tên gọi khác", value: unit.aliases.join("; ") },
          {
            label: "Mã định danh",
            value: unit.code && (
              <>
                {unit.code}
                {unit.codeNote && <span className={styles.former}>{unit.codeNote}</span>}
              </>
            ),
          },
          ...(unit.kind === "COUNCIL"
            ? [
                {
                  label: "Cơ quan thường trực",
                  value: unit.standingBody && (
                    <RouteLink to={subjectPath({ type: "UNIT", id: unit.standingBody.id })}>
                      {unit.standingBody.name}
                    </RouteLink>
                  ),
                },
              ]
            : []),
          {
            label: "Hoạt động từ",
            value: unit.validFrom ? formatDate(unit.validFrom) : null,
          },
          ...(renamed ? [{ label: "Mang tên này từ", value: formatDate(unit.nameSince) }] : []),
          ...(unit.validTo
            ? [{ label: "Ngày hoạt động cuối cùng", value: formatDate(unit.validTo) }]
            : []),
        ]}
      />
    </Section>
  );
}

function SubUnits({ id, on }: { id: string; on: string | undefined }) {
  const units = useQuery(unitsQuery({ parentId: id, size: 100, ...(on ? { on } : {}) }));
  if (units.data?.total === 0) return null;
  return (
    <Section title="Đơn vị trực thuộc" note={units.data ? `${units.data.total}` : undefined} flush>
      <DataTable
        {...listState(units)}
        caption="Đơn vị trực thuộc"
        columns={[
          { key: "name", header: "Tên đơn vị", cell: (unit) => unit.name, phone: "title" },
          { key: "kind", header: "Loại", cell: (unit) => unit.kindLabel, phone: "plain" },
        ]}
        rowKey={(unit) => unit.id}
        rowTo={(unit) => subjectPath({ type: "UNIT", id: unit.id })}
        empty={{ title: "Không có đơn vị trực thuộc" }}
      />
    </Section>
  );
}

function Staff({ id }: { id: string }) {
  const people = useQuery(peopleQuery({ unitId: id, size: 100 }));
  return (
    <Section
      title="Cá nhân"
      note={people.data && people.data.total > 0 ? `${people.data.total}` : undefined}
      flush
    >
      <DataTable
        {...listState(people)}
        caption="Cá nhân của đơn vị"
        columns={personColumns.filter((column) => column.key !== "unit")}
        rowKey={(person) => person.id}
        rowTo={(person) => subjectPath({ type: "PERSON", id: person.id })}
        empty={{
          title: "Chưa có cá nhân nào",
          text: "Chỉ hiện những người thuộc phạm vi anh/chị được giao xem.",
        }}
      />
    </Section>
  );
}

export { UnitPage as Component };
