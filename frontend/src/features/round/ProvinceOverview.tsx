import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMay } from "@/api/beginnings";
import { subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { FunnelTable } from "./FunnelTable";
import { LeadDesk } from "./LeadDesk";
import {
  dossiersQuery,
  funnelQuery,
  type NomineeFilter,
  nomineesQuery,
  type Round,
} from "./queries";
import styles from "./round.module.css";

/** How far the dossiers of a round of the province are, as far as the reader sees them. */
export function ProvinceOverview({ round }: { round: Round }) {
  const dossiers = useQuery(dossiersQuery(round.id));
  const funnel = useQuery(funnelQuery(round.id));
  const [shown, setShown] = useState<(NomineeFilter & { title: string }) | null>(null);
  const drafts = useMay("DRAFT_PROPOSAL") && round.status === "OPEN";
  return (
    <>
      <QueryView query={dossiers}>
        {(list) => (
          <>
            <LeadDesk round={round} dossiers={list.items} />
            <Section
              title="Hồ sơ"
              note={`${list.total}`}
              flush
              actions={
                drafts && (
                  <ButtonLink small to={`/ho-so/moi?dot-xet=${round.id}`}>
                    Lập hồ sơ trong đợt này
                  </ButtonLink>
                )
              }
            >
              <ul className={styles.plain}>
                {list.items.map((one) => (
                  <li key={one.id} className={styles.line}>
                    <span className={styles.grow}>
                      <RouteLink to={subjectPath({ type: "PROPOSAL", id: one.id })}>
                        {one.title}
                      </RouteLink>
                      <span className={styles.second}>
                        {[one.number, one.proposerName].filter(Boolean).join(" · ")}
                      </span>
                    </span>
                    <span>{one.statusLabel}</span>
                  </li>
                ))}
                {list.items.length === 0 && (
                  <li className={styles.line}>Chưa có hồ sơ nào trong đợt này.</li>
                )}
              </ul>
            </Section>
          </>
        )}
      </QueryView>
      <QueryView query={funnel}>
        {(data) =>
          data.total.proposed > 0 && (
            <Section
              title="Kết quả từng đề nghị"
              note={`${data.total.proposed} đề nghị trong ${data.dossiers} hồ sơ`}
              flush
            >
              <FunnelTable funnel={data} onOpen={setShown} />
            </Section>
          )
        }
      </QueryView>
      {shown && <Nominees round={round} filter={shown} />}
    </>
  );
}

/** The records behind one number. */
function Nominees({ round, filter }: { round: Round; filter: NomineeFilter & { title: string } }) {
  const { title, ...query } = filter;
  const nominees = useQuery(nomineesQuery(round.id, query));
  return (
    <QueryView query={nominees}>
      {(data) => (
        <Section title={title} note={`${data.total} đề nghị`} flush>
          <ul className={styles.plain}>
            {data.items.map((one) => (
              <li key={one.id} className={styles.line}>
                <span className={styles.grow}>
                  <RouteLink to={subjectPath({ type: "PROPOSAL", id: one.proposalId })}>
                    {one.name}
                  </RouteLink>
                  <span className={styles.second}>
                    {[one.unitName, one.awardName, one.outcomeReason].filter(Boolean).join(" · ")}
                  </span>
                </span>
                <span>{one.grantedAwardName ?? one.outcomeLabel}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </QueryView>
  );
}
