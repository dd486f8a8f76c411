import { useQuery } from "@tanstack/react-query";
import { formatNumber } from "@/lib/numbers";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import styles from "./declaration.module.css";
import { type RollGroup, rollQuery } from "./queries";

/** The honoured of a year: awards as the register has them, other honours apart. */
function HonourRollPage() {
  const year = useYear();
  const roll = useQuery(rollQuery(year));
  return (
    <>
      <PageHeader
        title={`Vinh danh năm ${year}`}
        crumbs={[{ label: "Tra cứu khen thưởng", to: paths.register }]}
        meta="Theo năm thành tích, lấy từ sổ khen thưởng; danh hiệu vinh danh khác đứng riêng"
        actions={[{ label: "Khen thưởng nơi khác quyết định", to: paths.declarations }]}
      />
      <QueryView query={roll}>
        {(data) =>
          data.awards.length + data.honours.length === 0 ? (
            <EmptyState
              title={`Chưa có ai được khen theo thành tích năm ${data.year}`}
              text="Chọn năm khác ở đầu trang."
            />
          ) : (
            <>
              {data.awards.map((group) => (
                <Group key={group.awardName} group={group} year={data.year} />
              ))}
              {data.honours.length > 0 && (
                <h2 className={styles.apart}>Vinh danh khác (không phải hình thức của Luật)</h2>
              )}
              {data.honours.map((group) => (
                <Group key={group.awardName} group={group} year={data.year} />
              ))}
            </>
          )
        }
      </QueryView>
    </>
  );
}

function Group({ group, year }: { group: RollGroup; year: number }) {
  return (
    <Section title={group.awardName} note={formatNumber(group.total)}>
      <ul className={styles.roll}>
        {group.items.map((one) => (
          <li key={one.entryId ?? `${one.name}-${one.decisionNumber}`}>
            {one.entryId ? (
              <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: one.entryId })}>
                {one.name}
              </RouteLink>
            ) : (
              one.name
            )}
            <span className={styles.second}>
              {[one.post, one.unitName, `${one.issuer}, ${one.decisionNumber}`]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {group.total > group.items.length && group.awardCode && (
        <p className={styles.more}>
          <RouteLink to={`${paths.register}?year=${year}&award=${group.awardCode}`}>
            Xem cả {formatNumber(group.total)} trong sổ
          </RouteLink>
        </p>
      )}
    </Section>
  );
}

export { HonourRollPage as Component };
