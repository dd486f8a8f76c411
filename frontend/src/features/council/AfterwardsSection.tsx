import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatInstant } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import styles from "./council.module.css";
import { recountTone } from "./labels";
import {
  type Afterwards,
  afterwardsQuery,
  type Recount,
  type Session,
  type SessionCount,
  sessionKeys,
} from "./queries";
import { RecountDialog } from "./RecountDialog";

/** What was done to list and count after they stood; drawn once there is something to say or to do. */
export function AfterwardsSection({ session }: { session: Session }) {
  const begun = session.status === "OPEN" || session.status === "CLOSED";
  const afterwards = useQuery({ ...afterwardsQuery(session.id), enabled: begun });
  const [open, setOpen] = useState(false);
  const { data } = afterwards;
  if (!begun || !data) return null;
  const may = actionOf(data, "RECOUNT");
  const { removed, recounts } = data;
  if (removed.length === 0 && recounts.length === 0 && !may?.allowed) return null;
  return (
    <Section
      title="Kiểm lại, trường hợp không xét"
      actions={
        may?.allowed && (
          <Button small onClick={() => setOpen(true)}>
            Đề nghị kiểm lại phiếu
          </Button>
        )
      }
      flush
    >
      {removed.length + recounts.length === 0 && (
        <p className={styles.pad}>
          Kết quả đã công bố chỉ đổi được bằng kiểm lại phiếu: một người đề nghị, người thứ hai xác
          nhận; kết quả cũ vẫn được giữ.
        </p>
      )}
      <ul className={styles.agenda}>
        {removed.map((one) => (
          <li key={one.nomineeId}>
            <div>
              <RouteLink to={subjectPath({ type: "PROPOSAL", id: one.proposalId })}>
                {one.name}
              </RouteLink>
              <span className={styles.quiet}>
                {one.awardName} · không xét ở phiên này: {one.reason}
              </span>
              <span className={styles.quiet}>
                {one.by}, {formatInstant(one.at)}
                {one.afterVote && " · phiếu đã phát vẫn hợp lệ, dòng này không tính"}
              </span>
            </div>
          </li>
        ))}
        {recounts.map((one) => (
          <li key={one.id}>
            <RecountLine session={session} version={data.version} recount={one} />
          </li>
        ))}
      </ul>
      {open && data.counted && (
        <RecountDialog
          session={session}
          counted={data.counted}
          version={data.version}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}

function RecountLine({
  session,
  version,
  recount,
}: {
  session: Session;
  version: number;
  recount: Recount;
}) {
  const client = useQueryClient();
  const shown = (view: Afterwards) => {
    client.setQueryData(afterwardsQuery(session.id).queryKey, view);
    void client.invalidateQueries({ queryKey: sessionKeys.record(session.id) });
  };
  const at = (intent: { idempotencyKey: string }) => ({
    path: { id: session.id, recountId: recount.id },
    header: { ...ifMatch(version), ...idempotency(intent.idempotencyKey) },
  });
  const confirm = useMutationWithProblem({
    run: (_: string, intent) =>
      call(
        api.POST("/api/v1/council-sessions/{id}/recounts/{recountId}/confirmation", {
          params: at(intent),
        }),
      ),
    refreshes: [["proposal"]],
    done: (view) => {
      shown(view);
      toast.done("Kết quả kiểm lại đã có hiệu lực");
    },
  });
  const dismiss = useMutationWithProblem({
    run: (reason: string, intent) =>
      call(
        api.POST("/api/v1/council-sessions/{id}/recounts/{recountId}/dismissal", {
          params: at(intent),
          body: { reason },
        }),
      ),
    done: (view) => {
      shown(view);
      toast.done("Kết quả cũ được giữ nguyên");
    },
  });
  return (
    <div className={styles.recount}>
      <StatusBadge tone={recountTone[recount.status]}>{recount.statusLabel}</StatusBadge>
      <p>
        {recount.reason}
        <span className={styles.quiet}>
          {recount.proposer} đề nghị, {formatInstant(recount.proposedAt)}
          {recount.settledBy &&
            ` · ${recount.settledBy} giải quyết, ${formatInstant(recount.settledAt ?? "")}`}
        </span>
        {recount.settledNote && <span className={styles.quiet}>{recount.settledNote}</span>}
      </p>
      <table className={styles.sides}>
        <thead>
          <tr>
            <th scope="col">Trường hợp</th>
            <th scope="col">Trước</th>
            <th scope="col">Kiểm lại</th>
          </tr>
        </thead>
        <tbody>
          {session.agenda.map((item) => (
            <tr key={item.id}>
              <th scope="row">{item.name}</th>
              <td>{sums(recount.former, item.id)}</td>
              <td>{sums(recount.counted, item.id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {recount.status === "PROPOSED" && (
        <div className={styles.tools}>
          <ActionButton
            small
            tone="main"
            label="Xác nhận kết quả kiểm lại"
            availability={actionOf(recount, "CONFIRM")}
            pending={confirm.pending}
            problem={confirm.problem}
            onAct={confirm.send}
            confirm={{
              title: "Xác nhận kết quả kiểm lại?",
              text: "Kết quả này thay kết quả đã công bố; hồ sơ chưa ký trình tính theo kết quả mới, quyết định đã ban hành không tự đổi.",
            }}
          />
          <ActionButton
            small
            label="Không áp dụng"
            availability={actionOf(recount, "DISMISS")}
            pending={dismiss.pending}
            problem={dismiss.problem}
            onAct={dismiss.send}
            confirm={{
              title: "Giữ kết quả cũ?",
              reason: { label: "Lý do", required: true },
            }}
          />
        </div>
      )}
    </div>
  );
}

function sums(count: SessionCount, itemId: string): string {
  const line = count.items.find((one) => one.itemId === itemId);
  return line
    ? `${line.votes ?? 0} đồng ý, ${line.against ?? 0} không, ${line.blank ?? 0} trắng`
    : "Không có";
}
