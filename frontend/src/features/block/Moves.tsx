import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { useMay } from "@/api/beginnings";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { EmptyState } from "@/ui/EmptyState";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { SkeletonLines } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import styles from "./block.module.css";
import { moveTones } from "./labels";
import { MoveAnswerDialog } from "./MoveAnswerDialog";
import { MoveDialog } from "./MoveDialog";
import { type BlockMove, blockKeys, movesQuery, type Term } from "./queries";

/** Requests of members to go to another block, as far as one may see them. */
export function Moves({ term }: { term: Term }) {
  const [asking, setAsking] = useState(false);
  const moves = useQuery(movesQuery({ blockId: term.blockId }));
  const own = useMe().units.find(({ id }) => term.members.some(({ unitId }) => unitId === id));
  const asks = useMay("REQUEST_BLOCK_MOVE") && own;
  return (
    <Section
      title="Đề nghị chuyển cụm, khối"
      flush
      actions={
        asks && <ActionButton small label="Đề nghị chuyển khối" onAct={() => setAsking(true)} />
      }
    >
      <QueryView query={moves} skeleton={<SkeletonLines lines={2} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title="Chưa có đề nghị nào" />
          ) : (
            <ul className={styles.list}>
              {items.map((move) => (
                <Line key={move.id} move={move} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {asking && own && <MoveDialog term={term} unit={own} onClose={() => setAsking(false)} />}
    </Section>
  );
}

export function Line({ move }: { move: BlockMove }) {
  const [answering, setAnswering] = useState(false);
  const answer = actionOf(move, "ANSWER");
  const withdraw = actionOf(move, "WITHDRAW");
  const back = useMutationWithProblem({
    run: (_: null, intent) =>
      call(
        api.POST("/api/v1/block-moves/{id}/withdrawal", {
          params: { path: { id: move.id } },
          headers: { ...ifMatch(move.version), ...idempotency(intent.idempotencyKey) },
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => toast.done("Đã rút đề nghị"),
  });
  return (
    <li className={styles.activity}>
      <div>
        <p className={styles.activityTitle}>
          <span>
            {move.unitName}: {move.fromBlock.name} →{" "}
            {move.toBlock?.name ?? "để Sở Nội vụ chọn khối"}
          </span>
          <StatusBadge tone={moveTones[move.status]}>{move.statusLabel}</StatusBadge>
        </p>
        <p className={styles.note}>
          Từ năm {move.year} · gửi {formatDate(move.askedAt)} · {move.reason}
        </p>
        {move.answer && <p className={styles.note}>Trả lời: {move.answer}</p>}
      </div>
      <span className={styles.tools}>
        {answer?.allowed && <ActionButton small label="Trả lời" onAct={() => setAnswering(true)} />}
        {withdraw?.allowed && (
          <ActionButton
            small
            tone="quiet"
            label="Rút đề nghị"
            pending={back.pending}
            problem={back.problem}
            onAct={() => back.send(null)}
            confirm={{ title: "Rút đề nghị này?", label: "Rút đề nghị" }}
          />
        )}
      </span>
      {answering && <MoveAnswerDialog move={move} onClose={() => setAnswering(false)} />}
    </li>
  );
}
