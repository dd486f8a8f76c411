import { useState } from "react";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { formatMoney, formatNumber } from "@/lib/numbers";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PlusIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { ActivityDialog } from "./ActivityDialog";
import styles from "./block.module.css";
import { type Activity, blockKeys, type Term } from "./queries";

/** What the block did together, and who gave what. */
export function ActivitiesSection({ term }: { term: Term }) {
  const [editing, setEditing] = useState<Activity | "new" | null>(null);
  const may = actionOf(term, "ADD_ACTIVITY")?.allowed ?? false;
  return (
    <Section
      title="Hoạt động chung"
      note={term.activities.length > 0 ? `${term.activities.length}` : undefined}
      flush
      actions={
        may ? (
          <Button
            small
            icon={<PlusIcon size={16} aria-hidden="true" />}
            onClick={() => setEditing("new")}
          >
            Ghi hoạt động
          </Button>
        ) : undefined
      }
    >
      {term.activities.length === 0 ? (
        <EmptyState
          title="Chưa có hoạt động chung nào"
          text="Việc các đơn vị cùng làm, cùng góp được ghi ở đây, kèm phần của từng đơn vị."
        />
      ) : (
        <ul className={styles.members}>
          {term.activities.map((one) => (
            <li key={one.id} className={styles.line}>
              <ActivityCard term={term} activity={one} may={may} onEdit={() => setEditing(one)} />
            </li>
          ))}
        </ul>
      )}
      {editing && (
        <ActivityDialog
          term={term}
          activity={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function ActivityCard({
  term,
  activity,
  may,
  onEdit,
}: {
  term: Term;
  activity: Activity;
  may: boolean;
  onEdit: () => void;
}) {
  const remove = useMutationWithProblem({
    run: (_: string) =>
      call(
        api.DELETE("/api/v1/blocks/{id}/terms/{year}/activities/{activityId}", {
          params: { path: { id: term.blockId, year: term.year, activityId: activity.id } },
          headers: ifMatch(activity.version),
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => toast.done("Đã bỏ hoạt động"),
  });
  const value = activity.totalRaw ?? (activity.total != null ? formatMoney(activity.total) : null);
  return (
    <>
      <div className={styles.lineTitle}>{activity.title}</div>
      <div className={styles.quiet}>
        {[
          value,
          activity.goods,
          activity.place,
          activity.heldOn ? formatDate(String(activity.heldOn)) : activity.period,
        ]
          .filter(Boolean)
          .join(" · ")}
      </div>
      {activity.shares.length > 0 && (
        <table className={styles.shares}>
          <caption className="sr-only">Phần đóng góp của từng đơn vị</caption>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              <th scope="col">Hiện vật, ngày công</th>
              <th scope="col" className={styles.amount}>
                Giá trị
              </th>
            </tr>
          </thead>
          <tbody>
            {activity.shares.map((share) => (
              <tr key={share.unitId}>
                <th scope="row">{share.unitName}</th>
                <td>
                  {[
                    share.goods,
                    share.days != null ? `${formatNumber(share.days)} ngày công` : null,
                  ]
                    .filter(Boolean)
                    .join(", ")}
                </td>
                <td className={styles.amount}>
                  {share.money == null && share.goodsValue == null
                    ? "Chưa rõ"
                    : formatMoney((share.money ?? 0) + (share.goodsValue ?? 0))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {activity.difference != null && activity.difference !== 0 && (
        <p className={styles.diff}>
          Các phần cộng lại được {formatMoney(activity.shared)},{" "}
          {activity.difference > 0 ? "còn thiếu" : "nhiều hơn tổng"}{" "}
          {formatMoney(Math.abs(activity.difference))}.
        </p>
      )}
      {activity.note && <p className={styles.quiet}>{activity.note}</p>}
      {may && (
        <div className={styles.tools} data-no-print>
          <Button small tone="quiet" onClick={onEdit}>
            Sửa<span className="sr-only"> {activity.title}</span>
          </Button>
          <ActionButton
            small
            tone="quiet"
            label="Bỏ"
            onAct={() => remove.send("")}
            pending={remove.pending}
            problem={remove.problem}
            confirm={{ title: "Bỏ hoạt động này?", text: activity.title }}
          />
        </div>
      )}
    </>
  );
}
