import { useState } from "react";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { formatMoney, formatNumber } from "@/lib/numbers";
import { ActionButton } from "@/ui/ActionButton";
import { EmptyState } from "@/ui/EmptyState";
import { DeleteIcon, EditIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { ActivityDialog } from "./ActivityDialog";
import styles from "./block.module.css";
import { blockKeys, type Term, type TermActivity } from "./queries";

/** What the block did together; whoever may add one may correct and take out one. */
export function Activities({ term, reload }: { term: Term; reload: () => unknown }) {
  const [editing, setEditing] = useState<string | null>(null);
  // Looked up again at each render, so that after a reload the next saving names the new version.
  const edited = term.activities.find(({ id }) => id === editing);
  const keeps = actionOf(term, "ADD_ACTIVITY")?.allowed ?? false;
  return (
    <Section title="Hoạt động chung của khối" flush>
      {term.activities.length === 0 ? (
        <EmptyState title="Chưa ghi hoạt động chung nào" />
      ) : (
        <ul className={styles.list}>
          {term.activities.map((activity) => (
            <li key={activity.id} className={styles.activity}>
              <Words activity={activity} />
              {keeps && (
                <span className={styles.tools}>
                  <ActionButton
                    small
                    tone="quiet"
                    icon={<EditIcon size={16} aria-hidden="true" />}
                    label="Sửa"
                    onAct={() => setEditing(activity.id)}
                  />
                  <Remove term={term} activity={activity} reload={reload} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {edited && (
        <ActivityDialog
          term={term}
          activity={edited}
          onClose={() => setEditing(null)}
          onReload={reload}
        />
      )}
    </Section>
  );
}

export function Words({ activity }: { activity: TermActivity }) {
  const facts = [
    activity.place,
    activity.heldOn ? formatDate(activity.heldOn) : activity.period,
    activity.goods,
  ].filter(Boolean);
  return (
    <div>
      <p className={styles.activityTitle}>
        <span>{activity.title}</span>
        <strong className={styles.amount}>
          {activity.total != null ? formatMoney(activity.total) : (activity.totalRaw ?? "")}
        </strong>
      </p>
      {facts.length > 0 && <p className={styles.note}>{facts.join(" · ")}</p>}
      {activity.shares.length > 0 && (
        <p className={styles.note}>
          Góp: {activity.shares.map((share) => `${share.unitName} ${given(share)}`).join("; ")}
        </p>
      )}
      {activity.note && <p className={styles.note}>{activity.note}</p>}
      {activity.difference != null && activity.difference !== 0 && (
        <p className={styles.warn}>
          Phần góp cộng lại {formatMoney(activity.shared)},{" "}
          {activity.difference > 0 ? "thiếu" : "vượt"} {formatMoney(Math.abs(activity.difference))}{" "}
          so với tổng số
          {activity.gap === "PARTIAL" && " (chưa rõ hết phần góp)"}
          {activity.gap === "AS_REPORTED" && `; văn bản ghi “${activity.totalRaw ?? ""}”`}.
        </p>
      )}
    </div>
  );
}

function given(share: TermActivity["shares"][number]): string {
  return [
    share.money != null ? formatMoney(share.money) : null,
    share.goods,
    share.goodsValue != null ? `trị giá ${formatMoney(share.goodsValue)}` : null,
    share.days != null ? `${formatNumber(share.days)} ngày công` : null,
  ]
    .filter(Boolean)
    .join(", ");
}

interface RemoveProps {
  term: Term;
  activity: TermActivity;
  reload: () => unknown;
}

function Remove({ term, activity, reload }: RemoveProps) {
  const remove = useMutationWithProblem({
    run: (version: number) =>
      call(
        api.DELETE("/api/v1/blocks/{id}/terms/{year}/activities/{activityId}", {
          params: { path: { id: term.blockId, year: term.year, activityId: activity.id } },
          headers: ifMatch(version),
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => toast.done("Đã bỏ hoạt động chung"),
  });
  return (
    <ActionButton
      small
      tone="danger"
      icon={<DeleteIcon size={16} aria-hidden="true" />}
      label="Bỏ"
      pending={remove.pending}
      problem={remove.problem}
      onAct={async () => {
        const done = await remove.send(activity.version);
        // Somebody corrected it meanwhile: what is asked about is shown as it is now.
        if (!done) void reload();
        return done;
      }}
      confirm={{
        title: "Bỏ hoạt động chung này?",
        text: `“${activity.title}” và phần góp của các đơn vị sẽ bị bỏ khỏi năm ${term.year}, không lấy lại được.`,
        label: "Bỏ hoạt động",
      }}
    />
  );
}
