import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { subjectPath } from "@/lib/paths";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { personQuery } from "./queries";
import { RestrictedSection } from "./RestrictedSection";

/** One person. */
function PersonPage() {
  const { id = "" } = useParams();
  const person = useQuery(personQuery(id));
  return (
    <QueryView query={person}>
      {(data) => (
        <>
          <PageHeader
            title={data.name}
            crumbs={[{ label: "Cá nhân", to: "/ca-nhan" }]}
            meta={data.position}
          />
          <Section title="Thông tin">
            <KeyValues
              items={[
                { label: "Chức vụ", value: data.position },
                {
                  label: "Đơn vị",
                  value: data.unitId ? (
                    <RouteLink to={subjectPath({ type: "UNIT", id: data.unitId })}>
                      {data.unitName}
                    </RouteLink>
                  ) : (
                    "Không thuộc cơ quan, đơn vị nào"
                  ),
                },
              ]}
            />
          </Section>
          <RestrictedSection
            subject={{ type: "PERSON", id }}
            name={data.name}
            allowedActions={data.allowedActions}
          />
        </>
      )}
    </QueryView>
  );
}

export { PersonPage as Component };
