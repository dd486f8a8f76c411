import { useQuery } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import styles from "./unit.module.css";

const FIRST = 6;

interface RoleModelsProps {
  /** Of a unit also the models it found. */
  of: { unitId: string } | { personId: string } | { householdId: string };
}

/** The role models a unit found or is, or a person or household is; nothing is drawn where there are none. */
export function RoleModels({ of }: RoleModelsProps) {
  const models = useQuery({
    queryKey: featureKeys("role-model").list({ ...of, size: FIRST }),
    queryFn: () =>
      call(api.GET("/api/v1/role-models", { params: { query: { ...of, size: FIRST } } })),
  });
  const { items = [], total = 0 } = models.data ?? {};
  if (total === 0) return null;
  return (
    <Section
      title="Điển hình tiên tiến"
      note={`${total} điển hình`}
      actions={
        "unitId" in of &&
        total > items.length && (
          <ButtonLink small to={`${paths.rolemodels}?unitId=${of.unitId}`}>
            Xem tất cả
          </ButtonLink>
        )
      }
      flush
    >
      <ul className={styles.ties}>
        {items.map((one) => (
          <li key={one.id}>
            <p>
              <RouteLink to={subjectPath({ type: "ROLE_MODEL", id: one.id })}>{one.name}</RouteLink>
              <span className={styles.former}>{one.deed}</span>
            </p>
            <span className={styles.quiet}>{one.stageLabel}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
