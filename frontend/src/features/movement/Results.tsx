import { useState } from "react";
import { actionOf } from "@/api/actions";
import { ActionButton } from "@/ui/ActionButton";
import { type Column, DataTable } from "@/ui/DataTable";
import { Section } from "@/ui/Section";
import { ResultDialog } from "./EntryDialogs";
import { useRemove } from "./moves";
import type { Movement } from "./queries";
import { verdictOf } from "./verdict";

type Result = Movement["results"][number];

/** Figures reached, as they were written. */
export function Results({ movement }: { movement: Movement }) {
  const [adding, setAdding] = useState(false);
  const remove = useRemove(movement, "results", "Đã bỏ kết quả");
  const columns: Column<Result>[] = [
    { key: "what", header: "Kết quả", cell: (one) => one.indicator, phone: "title" },
    {
      key: "reached",
      header: "Đạt được",
      cell: (one) =>
        one.measure && /\d\s*$/.test(one.reached) ? `${one.reached} ${one.measure}` : one.reached,
    },
    { key: "period", header: "Thời gian", cell: (one) => one.period },
    { key: "unit", header: "Đơn vị", cell: (one) => one.unitName ?? "Cả phong trào" },
    ...(actionOf(movement, "ADD_RESULT")?.allowed
      ? [
          {
            key: "act",
            header: "",
            width: "70px",
            phone: "plain" as const,
            cell: (one: Result) =>
              one.mine && (
                <ActionButton
                  small
                  tone="quiet"
                  label="Bỏ"
                  onAct={() => remove.send(one)}
                  pending={remove.pending}
                  problem={remove.problem}
                  confirm={{ title: `Bỏ kết quả “${one.indicator}”?`, label: "Bỏ kết quả" }}
                />
              ),
          },
        ]
      : []),
  ];
  return (
    <Section
      title="Kết quả"
      note={movement.results.length > 0 ? `${movement.results.length} kết quả` : undefined}
      actions={
        <ActionButton
          small
          label="Thêm kết quả"
          availability={verdictOf(movement, "ADD_RESULT")}
          onAct={() => setAdding(true)}
        />
      }
      flush
    >
      <DataTable
        caption="Kết quả phong trào"
        columns={columns}
        rows={movement.results}
        rowKey={(one) => one.id}
        empty={{ title: "Chưa có kết quả nào được ghi" }}
      />
      {adding && <ResultDialog movement={movement} onClose={() => setAdding(false)} />}
    </Section>
  );
}
