import { subjectPath } from "@/lib/paths";
import { RouteLink } from "@/ui/RouteLink";
import styles from "./plan.module.css";
import type { Party } from "./queries";

/** Units and groups of one side, in their order; what is not settled is said so. */
export function PartyNames({ parties, none }: { parties: Party[]; none: string }) {
  if (parties.length === 0) return <span className={styles.quiet}>{none}</span>;
  return (
    <ul className={styles.parties}>
      {parties.map((party) => (
        <li key={party.raw}>
          {party.unitId ? (
            <RouteLink to={subjectPath({ type: "UNIT", id: party.unitId })}>{party.name}</RouteLink>
          ) : (
            party.name
          )}
          {!party.unitId && !party.group && !party.person && (
            <span className={styles.quiet}> (chưa khớp đơn vị nào)</span>
          )}
          {party.unitId && !party.person && party.raw !== party.name && (
            <span className={styles.written}>Văn bản ghi: {party.raw}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The same on one line, for cards and tables. */
export function partyLine(parties: Party[]): string {
  return parties.map((party) => party.name).join(", ");
}
