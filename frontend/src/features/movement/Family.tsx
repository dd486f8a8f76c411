import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { formatNumber } from "@/lib/numbers";
import { subjectPath } from "@/lib/paths";
import { type Column, DataTable } from "@/ui/DataTable";
import { Dialog } from "@/ui/Dialog";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { statuses } from "./labels";
import styles from "./movement.module.css";
import { type Movement, type RollUp, rollUpQuery } from "./queries";
import { reachedWords, totalWords } from "./words";

type Sum = RollUp["sums"][number];
type Row = RollUp["records"][number];

/** The movements under this one, and what all of them come to; like results only. */
export function Family({ movement }: { movement: Movement }) {
  const several = new Set(movement.results.map(({ unitId }) => unitId ?? "")).size > 1;
  const periods = new Set(movement.results.map(({ period }) => period)).size > 1;
  if (movement.children.length === 0 && !several && !periods) return null;
  return <FamilyOf movement={movement} />;
}

function FamilyOf({ movement }: { movement: Movement }) {
  const rollUp = useQuery(rollUpQuery(movement.id));
  return (
    <Section
      title="Tổng hợp các cấp"
      note={
        movement.children.length > 0
          ? `${movement.children.length} phong trào thực hiện`
          : undefined
      }
      flush
    >
      <QueryView query={rollUp}>{(data) => <Sums rollUp={data} />}</QueryView>
    </Section>
  );
}

function Sums({ rollUp }: { rollUp: RollUp }) {
  const [shown, setShown] = useState<Sum | null>(null);
  const columns: Column<Sum>[] = [
    { key: "what", header: "Kết quả", cell: (one) => one.indicator, phone: "title" },
    { key: "period", header: "Thời gian", cell: (one) => one.period ?? "Cộng các năm" },
    {
      key: "value",
      header: "Cộng",
      cell: (one) => (
        <>
          <button
            type="button"
            className={styles.open}
            aria-label={`${one.indicator}: ${sumWords(one)}. Xem các số liệu`}
            onClick={() => setShown(one)}
          >
            {sumWords(one)}
          </button>
          {differs(one) && (
            <span className={styles.second}>
              Các đơn vị cộng lại {formatNumber(one.parts)} {one.measure}
            </span>
          )}
        </>
      ),
    },
  ];
  const under = rollUp.movements.filter(({ depth }) => depth > 0);
  return (
    <>
      {under.length > 0 && (
        <ul className={styles.tree}>
          {under.map((one) => (
            <li key={one.id} style={{ paddingInlineStart: `${18 + (one.depth - 1) * 22}px` }}>
              <RouteLink to={subjectPath({ type: "MOVEMENT", id: one.id })}>{one.name}</RouteLink>
              <StatusBadge tone={statuses[one.status].tone}>{one.statusLabel}</StatusBadge>
            </li>
          ))}
        </ul>
      )}
      <DataTable
        caption="Kết quả cộng theo từng chỉ tiêu, cùng đơn vị tính"
        columns={columns}
        // Alone, a single figure is in the list of results already.
        rows={rollUp.sums.filter(({ recordIds }) => under.length > 0 || recordIds.length > 1)}
        rowKey={(one) => `${one.indicator}|${one.measure}|${one.period ?? ""}`}
        empty={{ title: "Chưa có kết quả nào cộng được" }}
      />
      {under.length > 0 && rollUp.contributions.length > 0 && (
        <dl className={styles.totals}>
          {rollUp.contributions.map((one) => (
            <div key={one.kind + one.measure} className={styles.total}>
              <dt>{one.kindLabel}, các cấp</dt>
              <dd className={styles.totalFigure}>{totalWords(one)}</dd>
            </div>
          ))}
        </dl>
      )}
      {shown && <RecordsDialog rollUp={rollUp} sum={shown} onClose={() => setShown(null)} />}
    </>
  );
}

interface RecordsDialogProps {
  rollUp: Pick<RollUp, "records">;
  sum: Sum;
  onClose: () => void;
}

/** The figures behind a sum. */
function RecordsDialog({ rollUp, sum, onClose }: RecordsDialogProps) {
  const columns: Column<Row>[] = [
    { key: "from", header: "Phong trào", cell: (one) => one.movementName, phone: "title" },
    { key: "unit", header: "Đơn vị", cell: (one) => one.unitName ?? "Cả phong trào" },
    { key: "period", header: "Thời gian", cell: (one) => one.period },
    { key: "reached", header: "Đạt được", cell: reachedWords },
  ];
  return (
    <Dialog opened onClose={onClose} size={760} title={`${sum.indicator}: ${sumWords(sum)}`}>
      <DataTable
        caption="Các số liệu được cộng"
        columns={columns}
        rows={rollUp.records.filter(({ id }) => sum.recordIds.includes(id))}
        rowKey={(one) => one.id}
        rowTo={(one) => subjectPath({ type: "MOVEMENT", id: one.movementId })}
        empty={{ title: "Không có số liệu nào" }}
      />
    </Dialog>
  );
}

const sumWords = ({ exact, value, measure }: Sum) =>
  `${exact ? "" : "Khoảng "}${formatNumber(value)} ${measure}`;

/** A figure a movement states of itself that its parts do not come to. */
const differs = ({ stated, parts, value }: Sum) =>
  stated && parts !== null && parts !== undefined && parts !== value;
