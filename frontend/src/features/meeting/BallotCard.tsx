import { useId, useState } from "react";
import { actionOf } from "@/api/actions";
import { api, call, download, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { subjectPath } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { DownloadButton } from "@/ui/DownloadButton";
import { LockIcon } from "@/ui/icons";
import { RouteLink, useGo } from "@/ui/RouteLink";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { BallotResult } from "./BallotResult";
import styles from "./ballot.module.css";
import { CloseForm } from "./CloseForm";
import { CountForm } from "./CountForm";
import { ballotTone } from "./labels";
import { type Ballot, meetingKeys, useBallotChange } from "./queries";

type Move = "opening" | "cancellation" | "reopening" | "second-round";

/** One decision of the meeting, from its preparation to its fixed result. */
export function BallotCard({ ballot, readOnly }: { ballot: Ballot; readOnly: boolean }) {
  const id = useId();
  const [recount, setRecount] = useState(false);
  const closed = ballot.status === "CLOSED";
  const counting =
    actionOf(ballot, "COUNT")?.allowed === true && (ballot.status === "OPEN" || recount);
  return (
    <section aria-labelledby={id} className={styles.card} data-status={ballot.status}>
      {closed && (
        <p className={styles.closed}>
          <LockIcon size={16} aria-hidden="true" /> Kết quả đã công bố và cố định
        </p>
      )}
      <div className={styles.head}>
        <div>
          <h3 id={id}>{ballot.title}</h3>
          <p className={styles.meta}>{rulesOf(ballot)}</p>
        </div>
        <StatusBadge tone={ballotTone[ballot.status]}>{ballot.statusLabel}</StatusBadge>
      </div>
      {counting ? (
        <CountForm
          key={ballot.version}
          ballot={ballot}
          onDone={() => setRecount(false)}
          onCancel={recount ? () => setRecount(false) : undefined}
        />
      ) : (
        <BallotResult ballot={ballot} />
      )}
      {ballot.status === "COUNTED" && !recount && actionOf(ballot, "CLOSE")?.allowed && (
        <CloseForm key={ballot.version} ballot={ballot} onRecount={() => setRecount(true)} />
      )}
      {ballot.tellers.length > 0 && (
        <p className={styles.meta}>
          Tổ kiểm phiếu:{" "}
          {ballot.tellers
            .map((one) =>
              [one.name, one.role?.toLowerCase(), one.unitName].filter(Boolean).join(", "),
            )
            .join("; ")}
        </p>
      )}
      {ballot.followUps.length > 0 && (
        <ul className={styles.follow}>
          {ballot.followUps.map((one) => (
            <li key={one.subject.id}>
              Đã lập hồ sơ: <RouteLink to={subjectPath(one.subject)}>{one.title}</RouteLink>
            </li>
          ))}
        </ul>
      )}
      {ballot.status !== "CANCELLED" && <Tools ballot={ballot} readOnly={readOnly} />}
    </section>
  );
}

function rulesOf(ballot: Ballot): string {
  const parts: string[] = [ballot.modeLabel];
  if (ballot.purpose !== "APPROVE") parts.push(`chọn nhiều nhất ${ballot.seats}`);
  if (ballot.counted) {
    parts.push(`${ballot.thresholdWords} số ${ballot.thresholdBaseLabel}`);
    parts.push(ballot.selfVoteAllowed ? "được tự bỏ phiếu" : "không tự bỏ phiếu");
  }
  if (ballot.electorate.length > 0) {
    parts.push(`${ballot.electorate.length}/${ballot.memberCount} đơn vị có quyền bỏ phiếu`);
  }
  return parts.join(" · ");
}

function Tools({ ballot, readOnly }: { ballot: Ballot; readOnly: boolean }) {
  const go = useGo();
  const path = { meetingId: ballot.meetingId, id: ballot.id };
  const header = (key: string) => ({ ...ifMatch(ballot.version), ...idempotency(key) });
  const move = useBallotChange<{ what: Move; reason: string }>(
    ballot.meetingId,
    ({ what, reason }, { idempotencyKey: key }) => {
      const params = { path, header: header(key) };
      const body = { reason };
      switch (what) {
        case "opening":
          return call(api.POST("/api/v1/meetings/{meetingId}/ballots/{id}/opening", { params }));
        case "second-round":
          return call(
            api.POST("/api/v1/meetings/{meetingId}/ballots/{id}/second-round", { params }),
          );
        case "reopening":
          return call(
            api.POST("/api/v1/meetings/{meetingId}/ballots/{id}/reopening", { params, body }),
          );
        case "cancellation":
          return call(
            api.POST("/api/v1/meetings/{meetingId}/ballots/{id}/cancellation", { params, body }),
          );
      }
    },
  );
  const propose = useMutationWithProblem<void, { id: string }>({
    run: (_, intent) =>
      call(
        api.POST("/api/v1/award-proposals", {
          params: { header: idempotency(intent.idempotencyKey) },
          body: { meetingId: ballot.meetingId, ballotId: ballot.id },
        }),
      ),
    refreshes: [meetingKeys.all],
    done: (proposal) => {
      toast.done("Đã lập hồ sơ đề nghị từ kết quả suy tôn");
      go(subjectPath({ type: "PROPOSAL", id: proposal.id }));
    },
  });
  const acting = (what: Move) => ({
    onAct: (reason: string) => move.send({ what, reason }),
    pending: move.pending,
    problem: move.problem,
  });
  const prepared = ballot.status === "PREPARED";
  const closed = ballot.status === "CLOSED";
  const hasRecord = ballot.mode === "SECRET_BALLOT_PAPER" && ballot.tally !== null;
  // A dossier is made from a published vote also after the minutes have closed everything else.
  const proposing = ballot.followUps.length > 0 ? null : actionOf(ballot, "CREATE_PROPOSALS");
  const proposable = closed && (!readOnly || proposing?.allowed === true);
  if (readOnly && !hasRecord && !proposable) return null;
  return (
    <div className={styles.tools} data-no-print>
      {hasRecord && (
        <DownloadButton
          small
          load={() =>
            download(`/api/v1/meetings/${path.meetingId}/papers/counting-record/${ballot.id}`)
          }
        >
          Biên bản kiểm phiếu
        </DownloadButton>
      )}
      {proposable && (
        <ActionButton
          small
          tone="main"
          label="Lập hồ sơ đề nghị khen thưởng"
          availability={proposing}
          onAct={() => propose.send()}
          pending={propose.pending}
          problem={propose.problem}
          confirm={{
            title: "Lập hồ sơ đề nghị khen thưởng?",
            text: "Hồ sơ gồm các đơn vị được suy tôn; mỗi đơn vị được yêu cầu viết báo cáo thành tích.",
          }}
        />
      )}
      {!readOnly && (
        <>
          {prepared && (
            <ActionButton
              small
              tone="main"
              label="Mở biểu quyết"
              availability={actionOf(ballot, "OPEN")}
              {...acting("opening")}
              confirm={{
                title: "Mở biểu quyết?",
                text: "Danh sách đơn vị có quyền bỏ phiếu được chốt theo điểm danh lúc này.",
              }}
            />
          )}
          {prepared && (
            <ActionButton
              small
              label="Sửa"
              availability={actionOf(ballot, "EDIT")}
              to={`/hoi-nghi/${path.meetingId}/bieu-quyet/${ballot.id}`}
            />
          )}
          {closed && actionOf(ballot, "SECOND_ROUND")?.allowed && (
            <ActionButton
              small
              label="Bỏ phiếu vòng hai"
              availability={actionOf(ballot, "SECOND_ROUND")}
              {...acting("second-round")}
            />
          )}
          {closed && actionOf(ballot, "REOPEN")?.allowed && (
            <ActionButton
              small
              tone="danger"
              label="Mở lại kết quả"
              availability={actionOf(ballot, "REOPEN")}
              {...acting("reopening")}
              confirm={{
                title: "Mở lại kết quả đã công bố?",
                reason: { label: "Lý do", required: true },
              }}
            />
          )}
          {!closed && (
            <ActionButton
              small
              tone="quiet"
              label="Hủy lượt này"
              availability={actionOf(ballot, "CANCEL")}
              {...acting("cancellation")}
              confirm={{
                title: "Hủy lượt biểu quyết này?",
                text: "Lượt đã hủy không quyết định gì, vẫn còn trong danh sách.",
                reason: { label: "Lý do", required: true },
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
