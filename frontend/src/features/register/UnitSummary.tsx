import type { UseQueryResult } from "@tanstack/react-query";
import type { ListParams } from "@/lib/listParams";
import { formatNumber } from "@/lib/numbers";
import { paths, subjectPath } from "@/lib/paths";
import { RouteLink } from "@/ui/RouteLink";
import { SkeletonLines } from "@/ui/Skeletons";
import type { Profile } from "./queries";
import styles from "./register.module.css";

export interface UnitSummaryProps {
  profile: UseQueryResult<Profile>;
  params: ListParams;
}

/** How often one unit holds which award; each award narrows the list below. */
export function UnitSummary({ profile, params }: UnitSummaryProps) {
  const { data } = profile;
  if (profile.isError && !data) return null;
  return (
    <section className={`card ${styles.unit}`} aria-label="Thành tích của đơn vị">
      {data ? (
        <>
          <h2 className={styles.unitName}>
            <RouteLink to={subjectPath({ type: "UNIT", id: data.unitId })}>{data.name}</RouteLink>
          </h2>
          {data.awards.length > 0 ? (
            <ul className={styles.counts}>
              {data.awards.map((award) => {
                const chosen = params.filters.award === award.awardCode;
                return (
                  <li key={award.awardCode}>
                    <button
                      type="button"
                      className={styles.countButton}
                      aria-pressed={chosen}
                      onClick={() => params.setFilter("award", chosen ? null : award.awardCode)}
                    >
                      <b>{formatNumber(award.count)}</b>
                      <span>
                        {award.awardName}
                        <small>gần nhất: năm {award.lastYear}</small>
                        {award.ofPredecessors > 0 && (
                          <small>
                            {formatNumber(award.ofPredecessors)} của đơn vị trước sắp xếp
                          </small>
                        )}
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          ) : (
            <p className={styles.quiet}>Sổ chưa ghi khen thưởng nào cho tập thể này.</p>
          )}
          <p className={styles.quiet} data-no-print>
            <RouteLink to={`${paths.register}/don-vi/${data.unitId}`}>
              Bản ghi thành tích để in
            </RouteLink>
          </p>
          {data.people > 0 && (
            <p className={styles.quiet}>
              Cá nhân thuộc đơn vị: {formatNumber(data.people)} lượt khen thưởng.
            </p>
          )}
        </>
      ) : (
        <SkeletonLines lines={3} />
      )}
    </section>
  );
}
