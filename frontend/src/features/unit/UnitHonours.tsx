import { useQuery } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import styles from "./unit.module.css";

const FIRST = 6;

/** The latest honours of the unit and of those it came out of, each under the name of its day. */
export function UnitHonours({ id }: { id: string }) {
  const honours = useQuery({
    queryKey: featureKeys("unit").part(id, "honours"),
    queryFn: () =>
      call(api.GET("/api/v1/register", { params: { query: { unitId: id, size: String(FIRST) } } })),
  });
  return (
    <Section
      title="Khen thưởng"
      actions={
        <ButtonLink small to={`${paths.register}?unitId=${id}`}>
          Xem khen thưởng
        </ButtonLink>
      }
      flush={(honours.data?.items.length ?? 0) > 0}
    >
      <QueryView query={honours}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.flat}>Chưa có khen thưởng nào trong sổ.</p>
          ) : (
            <ul className={styles.ties}>
              {items.map((entry) => (
                <li key={entry.id}>
                  <p>
                    <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: entry.id })}>
                      {entry.awardName}
                    </RouteLink>{" "}
                    <span className={styles.quiet}>
                      · {entry.name} · thành tích năm {entry.year}
                    </span>
                    {entry.formerUnit && (
                      <span className={styles.former}>
                        Tặng {entry.formerUnit}, trước khi sắp xếp tổ chức
                      </span>
                    )}
                  </p>
                  <span className={styles.quiet}>
                    {entry.decisionNumber}, {formatDate(entry.decisionDate)}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
