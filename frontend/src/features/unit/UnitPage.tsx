import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { DataTable, listState } from "@/ui/DataTable";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { personColumns } from "./personColumns";
import { peopleQuery, unitQuery, unitsQuery } from "./queries";
import { RestrictedSection } from "./RestrictedSection";

/** One unit: what it is, what belongs to it, who works in it, and the way to its awards. */
function UnitPage() {
  const { id = "" } = useParams();
  const unit = useQuery(unitQuery(id));
  return (
    <QueryView query={unit}>
      {(data) => (
        <>
          <PageHeader
            title={data.name}
            crumbs={[{ label: "Đơn vị", to: paths.units }]}
            meta={data.kindLabel}
            extra={<ButtonLink to={`${paths.register}?unitId=${id}`}>Xem khen thưởng</ButtonLink>}
          />
          <Columns
            side={
              <Section title="Thông tin">
                <KeyValues
                  narrow
                  items={[
                    {
                      label: "Trực thuộc",
                      value: data.parentId ? (
                        <RouteLink to={subjectPath({ type: "UNIT", id: data.parentId })}>
                          {data.parentName}
                        </RouteLink>
                      ) : (
                        "Không có"
                      ),
                    },
                    { label: "Tên gọi khác", value: data.aliases.join("; ") },
                    { label: "Mã định danh", value: data.code },
                    {
                      label: "Mang tên này từ",
                      value: data.validFrom ? formatDate(data.validFrom) : null,
                    },
                  ]}
                />
              </Section>
            }
          >
            <SubUnits id={id} />
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

function SubUnits({ id }: { id: string }) {
  const units = useQuery(unitsQuery({ parentId: id, size: 100 }));
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
