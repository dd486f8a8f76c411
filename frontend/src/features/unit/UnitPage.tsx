import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { DataTable, listState } from "@/ui/DataTable";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { DaySwitch, useDay } from "./DaySwitch";
import { FamilyLine } from "./FamilyLine";
import { personColumns } from "./personColumns";
import { peopleQuery, type Unit, unitQuery, unitsQuery } from "./queries";
import { RestrictedSection } from "./RestrictedSection";
import { type Lineage, lineageQuery, reorganisationsPath } from "./reorganisations";

/** One unit: what it is, where it came from, what belongs to it, who works in it, and the way to its awards. */
function UnitPage() {
  const { id = "" } = useParams();
  const { day } = useDay();
  const unit = useQuery(unitQuery(id, day ?? undefined));
  const lineage = useQuery(lineageQuery(id));
  return (
    <QueryView query={unit}>
      {(data) => (
        <>
          <PageHeader
            title={data.name}
            crumbs={[{ label: "Đơn vị", to: paths.units }]}
            meta={data.kindLabel}
            badge={
              data.state === "ACTIVE" ? undefined : (
                <StatusBadge tone="neutral">{data.stateLabel}</StatusBadge>
              )
            }
            actions={
              lineage.data && !data.validTo
                ? [
                    {
                      label: "Ghi nhận sắp xếp",
                      to: `${reorganisationsPath}/moi?don-vi=${id}`,
                      availability: recordable(lineage.data),
                    },
                  ]
                : []
            }
            extra={<ButtonLink to={`${paths.register}?unitId=${id}`}>Xem khen thưởng</ButtonLink>}
          />
          <DaySwitch />
          <Columns side={<UnitFacts unit={data} />}>
            <Section title="Quá trình tổ chức">
              <QueryView query={lineage}>{(family) => <FamilyLine lineage={family} />}</QueryView>
            </Section>
            <SubUnits id={id} on={day ?? undefined} />
            <Staff id={id} />
            <RestrictedSection
              subject={{ type: "UNIT", id }}
              name={data.name}
              allowedActions={data.allowedActions}
            />
          </Columns>
        </>
      )}
    </QueryView>
  );
}

/** Who may not record reorganisations sees no button for it on every unit. */
function recordable(lineage: Lineage) {
  const action = actionOf(lineage, "RECORD");
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
          { label: "Mã định danh", value: unit.code },
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
