import { useState } from "react";
import { actionOf } from "@/api/actions";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { type Column, DataTable } from "@/ui/DataTable";
import { Section } from "@/ui/Section";
import styles from "./movement.module.css";
import { useRemove } from "./moves";
import type { Movement, Result } from "./queries";
import { ResultDialog } from "./ResultDialog";
import { verdictOf } from "./verdict";
import { reachedWords } from "./words";

/** Figures reached, as they were written. */
export function Results({ movement }: { movement: Movement }) {
  const [writing, setWriting] = useState<Result | "new" | null>(null);
  // What a report counts as awarded stands beside the register's awards.
  const rows = movement.results.filter(({ topic }) => topic !== "AWARD");
  const remove = useRemove(movement, "results", "Đã bỏ kết quả");
  const columns: Column<Result>[] = [
    {
      key: "what",
      header: "Kết quả",
      cell: (one) => (
        <>
          {one.indicator}
          {one.topic === "PUBLICITY" && <span className={styles.second}>{one.topicLabel}</span>}
          {one.note && <span className={styles.second}>{one.note}</span>}
        </>
      ),
      phone: "title",
    },
    {
      key: "reached",
      header: "Đạt được",
      cell: reachedWords,
    },
    { key: "period", header: "Thời gian", cell: (one) => one.period },
    { key: "unit", header: "Đơn vị", cell: (one) => one.unitName ?? "Cả phong trào" },
    ...(actionOf(movement, "ADD_RESULT")?.allowed
      ? [
          {
            key: "act",
            header: "",
            width: "120px",
            phone: "plain" as const,
            cell: (one: Result) =>
              one.mine && (
                <span className={styles.rowActions}>
                  <Button small tone="quiet" onClick={() => setWriting(one)}>
                    Sửa
                  </Button>
                  <ActionButton
                    small
                    tone="quiet"
                    label="Bỏ"
                    onAct={() => remove.send(one)}
                    pending={remove.pending}
                    problem={remove.problem}
                    confirm={{ title: `Bỏ kết quả “${one.indicator}”?`, label: "Bỏ kết quả" }}
                  />
                </span>
              ),
          },
        ]
      : []),
  ];
  return (
    <Section
      title="Kết quả"
      note={rows.length > 0 ? `${rows.length} kết quả` : undefined}
      actions={
        <ActionButton
          small
          label="Thêm kết quả"
          availability={verdictOf(movement, "ADD_RESULT")}
          onAct={() => setWriting("new")}
        />
      }
      flush
    >
      <span id="ket-qua" />
      <DataTable
        caption="Kết quả phong trào"
        columns={columns}
        rows={rows}
        rowKey={(one) => one.id}
        empty={{ title: "Chưa có kết quả nào được ghi" }}
      />
      {writing && (
        <ResultDialog
          movement={movement}
          given={writing === "new" ? undefined : writing}
          onClose={() => setWriting(null)}
        />
      )}
    </Section>
  );
}
