import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { formatDate } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { Button } from "@/ui/Button";
import { type Column, DataTable } from "@/ui/DataTable";
import { shownProblem } from "@/ui/problem";
import { Section } from "@/ui/Section";
import styles from "./import.module.css";
import { type ImportLine, linesQuery, type RegisterImport, type Which } from "./imports";
import { importLineWords } from "./labels";

const columns: Column<ImportLine>[] = [
  { key: "place", header: "Dòng", width: "70px", cell: (line) => line.place },
  {
    key: "name",
    header: "Họ tên, tập thể",
    phone: "title",
    cell: (line) => (
      <>
        {line.name || "(trống)"}
        {line.unitName && <span className={styles.quiet}>{line.unitName}</span>}
      </>
    ),
  },
  {
    key: "award",
    header: "Khen thưởng",
    cell: (line) => [line.awardName, line.year].filter(Boolean).join(", năm "),
  },
  {
    key: "decision",
    header: "Quyết định",
    cell: (line) =>
      [line.decisionNumber, line.decisionDate && formatDate(line.decisionDate)]
        .filter(Boolean)
        .join(", "),
  },
  {
    key: "problems",
    header: "Ghi chú",
    width: "34%",
    cell: (line) =>
      line.problems.length === 0 ? (
        "–"
      ) : (
        <ul className={styles.problems}>
          {line.problems.map((one) => (
            <li key={one.message} data-severity={one.severity}>
              {one.message}
            </li>
          ))}
        </ul>
      ),
  },
];

/** The lines of one kind, part by part. */
export function ImportLines({ made }: { made: RegisterImport }) {
  const counts: Record<Which, number> = {
    FAULTY: made.counts.faulty,
    DOUBTFUL: made.counts.doubtful,
    DUPLICATE: made.counts.duplicate,
    READY: made.counts.ready,
  };
  const kinds = Object.keys(importLineWords) as Which[];
  const [which, setWhich] = useState<Which>(kinds.find((one) => counts[one] > 0) ?? "READY");
  const [starts, setStarts] = useState([0]);
  const lines = useQuery(linesQuery(made.id, made.version, which, starts.at(-1) ?? 0));
  const next = lines.data?.next;
  return (
    <Section title="Các dòng của bảng" flush>
      <div className={styles.kinds} role="group" aria-label="Loại dòng">
        {kinds.map((one) => (
          <Button
            key={one}
            small
            tone={one === which ? "plain" : "quiet"}
            aria-pressed={one === which}
            onClick={() => {
              setWhich(one);
              setStarts([0]);
            }}
          >
            {importLineWords[one]} ({formatNumber(counts[one])})
          </Button>
        ))}
      </div>
      <DataTable
        caption={importLineWords[which]}
        columns={columns}
        rows={lines.data?.items}
        rowKey={(line) => String(line.place)}
        fetching={lines.isFetching}
        problem={lines.data ? null : shownProblem(lines.error)}
        onRetry={lines.refetch}
        empty={{ title: "Không có dòng nào", text: "Bảng không có dòng thuộc loại này." }}
      />
      {(starts.length > 1 || next) && (
        <div className={styles.tools}>
          {starts.length > 1 && (
            <Button small onClick={() => setStarts(starts.slice(0, -1))}>
              Trang trước
            </Button>
          )}
          {next && (
            <Button small onClick={() => setStarts([...starts, next])}>
              Trang sau
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
