import { useQuery } from "@tanstack/react-query";
import { paths, subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { shownProblem } from "@/ui/problem";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { SkeletonLines } from "@/ui/Skeletons";
import styles from "./entry.module.css";
import { byAchievementYear } from "./honours";
import { type Entry, profileQuery, recipientQuery } from "./queries";

/** As many as fit beside the page; the rest is one click away. */
const FIRST = 8;

/** What else the person and the unit of this honour hold. */
export function OtherHonours({ entry }: { entry: Entry }) {
  return (
    <>
      {entry.personId && <OfPerson entry={entry} personId={entry.personId} />}
      {entry.unitId && <OfUnit entry={entry} unitId={entry.unitId} />}
    </>
  );
}

function OfPerson({ entry, personId }: { entry: Entry; personId: string }) {
  const held = useQuery(recipientQuery("people", personId));
  return (
    <Section title="Các khen thưởng khác của cá nhân" flush>
      <Years query={held} entries={held.data?.entries} except={entry.id} />
      <div className={styles.all} data-no-print>
        <ButtonLink small to={`${paths.register}/ca-nhan/${personId}`}>
          Tất cả khen thưởng của cá nhân
        </ButtonLink>
      </div>
    </Section>
  );
}

function OfUnit({ entry, unitId }: { entry: Entry; unitId: string }) {
  const profile = useQuery(profileQuery(unitId));
  return (
    <Section
      title={entry.personId ? "Khen thưởng của đơn vị" : "Các khen thưởng khác của đơn vị"}
      flush
    >
      <Years query={profile} entries={profile.data?.entries} except={entry.id} />
      <div className={styles.all} data-no-print>
        <ButtonLink small to={`${paths.register}/don-vi/${unitId}`}>
          Tất cả khen thưởng của đơn vị
        </ButtonLink>
      </div>
    </Section>
  );
}

function Years({
  query,
  entries,
  except,
}: {
  query: { error: unknown; refetch: () => unknown };
  entries: readonly Entry[] | undefined;
  except: string;
}) {
  if (!entries) {
    const problem = shownProblem(query.error);
    return problem ? (
      <div className={styles.none}>
        <ErrorState problem={problem} onRetry={query.refetch} compact />
      </div>
    ) : (
      <SkeletonLines lines={4} />
    );
  }
  const others = entries.filter((one) => one.id !== except).slice(0, FIRST);
  if (others.length === 0) return <p className={styles.none}>Sổ chưa ghi khen thưởng nào khác.</p>;
  return (
    <ol className={styles.years}>
      {byAchievementYear(others).map(({ year, entries: ofYear }) => (
        <li key={year} className={styles.yearRow}>
          <span className={styles.year}>{year}</span>
          <ul className={styles.held}>
            {ofYear.map((one) => (
              <li key={one.id}>
                <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: one.id })}>
                  {one.awardName}
                </RouteLink>
                <p className={styles.number}>
                  {one.decisionNumber}
                  {one.formerUnit && ` · của ${one.formerUnit}`}
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
