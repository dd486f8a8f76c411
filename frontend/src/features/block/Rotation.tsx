import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "@/ui/EmptyState";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { SkeletonLines } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./block.module.css";
import { rotationQuery, type Term } from "./queries";

/** Who led when, and whose turn the next year is; the members decide, this only reminds. */
export function Rotation({ term }: { term: Term }) {
  const next = term.year + 1;
  const rotation = useQuery(rotationQuery(term.blockId, next));
  return (
    <Section title="Luân phiên" note={`Đề xuất cho năm ${next}`} flush>
      <QueryView query={rotation} skeleton={<SkeletonLines lines={4} />}>
        {(data) => (
          <>
            {data.turns.length === 0 ? (
              <EmptyState title="Chưa có danh sách thành viên để xếp lượt" />
            ) : (
              <ol className={styles.list}>
                {data.turns.map((turn, index) => (
                  <li key={turn.unitId}>
                    <div>
                      <p>{turn.unitName}</p>
                      <p className={styles.note}>
                        {[
                          turn.ground,
                          turn.led.length > 0 && `đã làm trưởng năm ${turn.led.join(", ")}`,
                          turn.deputised.length > 0 && `làm phó năm ${turn.deputised.join(", ")}`,
                        ]
                          .filter(Boolean)
                          .join(" · ")}
                      </p>
                    </div>
                    {index === 0 && (
                      <StatusBadge tone="gold">{`Lượt ${data.headTitle}`}</StatusBadge>
                    )}
                    {index === 1 && (
                      <StatusBadge tone="info">{`Lượt ${data.deputyTitle}`}</StatusBadge>
                    )}
                  </li>
                ))}
              </ol>
            )}
            <p className={`${styles.foot} ${styles.note}`}>
              {data.years.map((one) => `${one.year}: ${headOf(one)}`).join(" · ") ||
                "Chưa có năm nào."}
              {data.gaps.length > 0 &&
                ` Chưa rõ trưởng khối năm ${data.gaps.join(", ")}, nên đề xuất chỉ để tham khảo.`}
            </p>
          </>
        )}
      </QueryView>
    </Section>
  );
}

function headOf(year: { headName?: string | null; disputed: boolean }): string {
  if (year.disputed) return "các nguồn nêu khác nhau";
  return year.headName ?? "chưa rõ";
}
