import { useQuery } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { unitKeys } from "./queries";
import styles from "./unit.module.css";

/** What papers and news say about the unit, in their words, each with who said it and when. */
export function UnitReports({ id }: { id: string }) {
  const facts = useQuery({
    queryKey: unitKeys.part(id, "reported-facts"),
    queryFn: () =>
      call(api.GET("/api/v1/blocks/reported-facts", { params: { query: { unitId: id } } })),
  });
  const items = facts.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title="Văn bản, báo chí nêu về đơn vị" note={`${items.length} dòng`} flush>
      <ul className={styles.ties}>
        {items.map((fact) => (
          <li key={[fact.blockId, fact.year, fact.kind, fact.matter, fact.raw].join(" ")}>
            <p>
              {fact.matter}
              {fact.raw && `: ${fact.raw}`}
              <span className={styles.former}>
                {[
                  fact.kindLabel,
                  fact.forYear && `cho năm ${fact.forYear}`,
                  fact.on && formatDate(fact.on),
                  fact.written && `văn bản ghi “${fact.written}”`,
                  fact.note,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              <span className={styles.former}>
                {fact.sourceTitle
                  ? `theo ${fact.sourceTitle}${fact.publishedOn ? `, ${formatDate(fact.publishedOn)}` : ""}`
                  : "không rõ nguồn"}
                {" · "}
                <RouteLink
                  to={`${subjectPath({ type: "BLOCK", id: fact.blockId })}?nam=${fact.year}`}
                >
                  {fact.blockName}, năm {fact.year}
                </RouteLink>
              </span>
            </p>
            {fact.standing !== "STATED" && (
              <StatusBadge tone="open">{fact.standingLabel}</StatusBadge>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
