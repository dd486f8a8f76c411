import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useListParams } from "@/lib/listParams";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./eligibility.module.css";
import { severityTones } from "./labels";
import { type Clash, type ClashSide, clashesQuery } from "./queries";
import { SubjectChoice } from "./SubjectChoice";

/** Achievements of the year that seem to be honoured twice, each with the article. */
function ClashesPage() {
  const year = useYear();
  const params = useListParams();
  const clashes = useQuery(
    clashesQuery({ year, q: params.q, page: params.page, size: params.size }),
  );
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <PageHeader
        title="Sổ thành tích"
        crumbs={[
          { label: "Hồ sơ khen thưởng", to: paths.proposals },
          { label: "Điều kiện", to: "/dieu-kien" },
          { label: "Sổ thành tích" },
        ]}
        meta={`Trường hợp có thể trùng thành tích năm ${year}, trong sổ khen thưởng và các hồ sơ đang mở`}
        actions={[{ label: "Xem sổ của một người, đơn vị", onAct: () => setChoosing(true) }]}
      />
      <div className={styles.filters}>
        <FilterBar
          params={params}
          searchLabel="Tìm theo tên, đơn vị"
          total={clashes.data?.total}
          failed={clashes.isLoadingError}
          noun="trường hợp"
        />
      </div>
      <QueryView query={clashes}>
        {(data) =>
          data.items.length === 0 ? (
            <div className="card">
              <EmptyState
                title="Không có trường hợp trùng"
                text={`Trong năm ${year}, không thành tích nào được dùng hai lần.`}
              />
            </div>
          ) : (
            <>
              <Section title="Cần đối chiếu" flush>
                <ul className={styles.ruleList}>
                  {data.items.map((one) => (
                    <ClashLine
                      key={`${one.kind} ${sideKey(one.first)} ${sideKey(one.second)}`}
                      clash={one}
                    />
                  ))}
                </ul>
              </Section>
              <Pagination {...data} searchOfPage={params.searchOfPage} />
            </>
          )
        }
      </QueryView>
      {choosing && <SubjectChoice onClose={() => setChoosing(false)} to="/so-thanh-tich" />}
    </>
  );
}

const sideKey = (side: ClashSide) =>
  `${side.entryId ?? side.proposalId} ${side.awardName} ${side.achievement}`;

/** Two uses beside each other. */
export function ClashLine({ clash }: { clash: Clash }) {
  return (
    <li className={styles.rule}>
      <div className={styles.lead}>
        <p className={styles.message}>
          <RouteLink
            to={
              clash.personId
                ? `/so-thanh-tich/ca-nhan/${clash.personId}`
                : `/so-thanh-tich/don-vi/${clash.unitId}`
            }
          >
            {clash.name}
          </RouteLink>
          {clash.unitName && <span className={styles.note}> · {clash.unitName}</span>}
        </p>
        <StatusBadge tone={severityTones[clash.severity]}>{clash.severityLabel}</StatusBadge>
      </div>
      <p>{clash.message}</p>
      <div className={styles.sides}>
        <Side side={clash.first} />
        <Side side={clash.second} />
      </div>
      <p className={styles.note}>
        Quy tắc {clash.rule} · {clash.legalBasis}
      </p>
    </li>
  );
}

function Side({ side }: { side: ClashSide }) {
  return (
    <div className={styles.change}>
      <p>
        {side.awardName} {side.year}
      </p>
      <p className={styles.note}>{side.achievement}</p>
      <p className={styles.note}>
        {side.entryId && (
          <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: side.entryId })}>
            Quyết định {side.number}
          </RouteLink>
        )}
        {side.proposalId && (
          <RouteLink to={subjectPath({ type: "PROPOSAL", id: side.proposalId })}>
            {side.number ? `Hồ sơ ${side.number}` : "Hồ sơ đang soạn"}
          </RouteLink>
        )}
      </p>
    </div>
  );
}

export { ClashesPage as Component };
