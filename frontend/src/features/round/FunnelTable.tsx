import type { components } from "@/api/schema";
import type { Funnel, NomineeFilter, Outcome } from "./queries";
import styles from "./round.module.css";

const PARTS: { outcome: Outcome; label: string; of: (funnel: Funnel) => number }[] = [
  { outcome: "PENDING", label: "Đang xét", of: (f) => f.pending },
  { outcome: "NOT_QUALIFIED", label: "Không đủ điều kiện", of: (f) => f.notQualified },
  { outcome: "QUALIFIED", label: "Chờ quyết định", of: (f) => f.qualified },
  { outcome: "GRANTED", label: "Đã khen", of: (f) => f.granted },
  { outcome: "CHANGED", label: "Khen hình thức khác", of: (f) => f.changed },
  { outcome: "FORWARDED", label: "Đã trình cấp trên", of: (f) => f.forwarded },
  { outcome: "REFUSED", label: "Không khen", of: (f) => f.refused },
  { outcome: "WITHDRAWN", label: "Đã rút", of: (f) => f.withdrawn },
];

type Opened = NomineeFilter & { title: string };

/** Requested beside what became of it, by award and by proposer; each row adds up, each number opens its records. */
export function FunnelTable({
  funnel,
  onOpen,
}: {
  funnel: components["schemas"]["ProposalFunnel"];
  onOpen: (filter: Opened) => void;
}) {
  // Columns nobody is in tell nothing.
  const parts = PARTS.filter((part) => part.of(funnel.total) > 0);
  const row = (key: string, name: string, one: Funnel, filter: NomineeFilter) => (
    <tr key={key}>
      <td>{name}</td>
      <td>
        <Count
          value={one.proposed}
          label={`${name}: đề nghị`}
          onOpen={() => onOpen({ ...filter, title: `${name}: mọi đề nghị` })}
        />
      </td>
      {parts.map((part) => (
        <td key={part.outcome}>
          <Count
            value={part.of(one)}
            label={`${name}: ${part.label.toLowerCase()}`}
            onOpen={() =>
              onOpen({
                ...filter,
                outcome: part.outcome,
                title: `${name}: ${part.label.toLowerCase()}`,
              })
            }
          />
        </td>
      ))}
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section className={styles.wide} tabIndex={0} aria-label="Bảng kết quả">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Danh hiệu, hình thức</th>
            <th scope="col">Đề nghị</th>
            {parts.map((part) => (
              <th key={part.outcome} scope="col">
                {part.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {funnel.byAward.map((one) =>
            row(one.awardCode, one.awardName, one.funnel, { award: one.awardCode }),
          )}
          {row("all", "Tất cả", funnel.total, {})}
        </tbody>
        <thead>
          <tr>
            <th scope="col">Đơn vị đề nghị</th>
            <th scope="col">Đề nghị</th>
            {parts.map((part) => (
              <th key={part.outcome} scope="col">
                {part.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {funnel.byProposer.map((one) =>
            row(one.unitId, one.unitName, one.funnel, { proposerUnitId: one.unitId }),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Count({ value, label, onOpen }: { value: number; label: string; onOpen: () => void }) {
  if (value === 0) return <>0</>;
  return (
    <button
      type="button"
      className={styles.number}
      aria-label={`${label}: ${value}, mở danh sách`}
      onClick={onOpen}
    >
      {value}
    </button>
  );
}
