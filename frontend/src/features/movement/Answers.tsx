import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { formatDate } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { subjectPath } from "@/lib/paths";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { Dialog } from "@/ui/Dialog";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { answerStates } from "./labels";
import styles from "./movement.module.css";
import { type Answer, type AnswerState, answersQuery, type Movement } from "./queries";

const columns: Column<Answer>[] = [
  { key: "unit", header: "Đơn vị", cell: (one) => one.unitName, phone: "title" },
  {
    key: "state",
    header: "Đã trả lời",
    cell: (one) => <StatusBadge tone={answerStates[one.state].tone}>{one.stateLabel}</StatusBadge>,
    width: "170px",
    phone: "plain",
  },
  {
    key: "joined",
    header: "Ngày đăng ký",
    cell: (one) => formatDate(one.joinedOn),
    width: "130px",
  },
];

/** To whom the movement was sent and who has answered; every number opens its units. */
export function Answers({ movement }: { movement: Movement }) {
  const [shown, setShown] = useState<AnswerState | "ALL" | null>(null);
  const { called, joined, reported } = movement.answers;
  if (movement.addresses.length === 0) return null;
  const counts = [
    { state: "ALL" as const, label: "Được gửi", count: called },
    { state: "SILENT" as const, label: "Chưa đăng ký", count: called - joined },
    { state: "JOINED" as const, label: "Đã đăng ký", count: joined },
    { state: "REPORTED" as const, label: "Đã báo kết quả", count: reported },
  ];
  return (
    <Section
      title="Nơi nhận"
      note={movement.joinDue ? `hạn đăng ký ${formatDate(movement.joinDue)}` : undefined}
      flush
    >
      <p className={styles.addressed}>{movement.addresses.map(({ label }) => label).join(" · ")}</p>
      {movement.status !== "DRAFT" && (
        <dl className={styles.totals}>
          {counts.map(({ state, label, count }) => (
            <div key={state} className={styles.total}>
              <dt>{label}</dt>
              <dd className={styles.totalFigure}>
                <button
                  type="button"
                  className={styles.open}
                  aria-label={`${label}: ${count} đơn vị. Xem danh sách`}
                  onClick={() => setShown(state)}
                >
                  {formatNumber(count)} đơn vị
                </button>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {shown && <AnswersDialog movement={movement} state={shown} onClose={() => setShown(null)} />}
    </Section>
  );
}

interface AnswersDialogProps {
  movement: Movement;
  state: AnswerState | "ALL";
  onClose: () => void;
}

function AnswersDialog({ movement, state, onClose }: AnswersDialogProps) {
  const query = { size: 100, ...(state === "ALL" ? {} : { state }) };
  const answers = useQuery(answersQuery(movement.id, query));
  const total = answers.data?.total ?? 0;
  return (
    <Dialog
      opened
      onClose={onClose}
      size={720}
      title={state === "ALL" ? "Các đơn vị của phong trào" : answerStates[state].label}
    >
      <DataTable
        {...listState(answers)}
        caption="Trả lời của các đơn vị"
        columns={columns}
        rowKey={(one) => one.unitId}
        rowTo={(one) => subjectPath({ type: "UNIT", id: one.unitId })}
        empty={{ title: "Không có đơn vị nào" }}
      />
      {total > 100 && (
        <p className={styles.label}>Đang hiện 100 trên {formatNumber(total)} đơn vị.</p>
      )}
    </Dialog>
  );
}
