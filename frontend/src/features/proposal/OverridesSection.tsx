import { useQuery } from "@tanstack/react-query";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { formatInstant } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./proposal.module.css";
import { proposalKeys } from "./queries";

type Override = components["schemas"]["FindingOverride"];

type Asked = components["schemas"]["AskOverride"];

/** Findings that stop the dossier: one person asks to pass them over, another allows it. */
export function OverridesSection({ proposalId }: { proposalId: string }) {
  const key = proposalKeys.part(proposalId, "overrides", "all");
  const overrides = useQuery({
    queryKey: key,
    queryFn: () =>
      call(
        api.GET("/api/v1/award-proposals/{id}/overrides", { params: { path: { id: proposalId } } }),
      ),
  });
  const refreshes = [key, proposalKeys.record(proposalId)];
  const ask = useMutationWithProblem<Asked, Override>({
    run: (body, intent) =>
      call(
        api.POST("/api/v1/award-proposals/{id}/overrides", {
          params: { path: { id: proposalId }, header: idempotency(intent.idempotencyKey) },
          body,
        }),
      ),
    refreshes,
  });
  const allow = useMutationWithProblem<{ one: Override; reason: string }, Override>({
    run: ({ one, reason }, intent) =>
      call(
        api.POST("/api/v1/award-proposals/{id}/overrides/{overrideId}/allowance", {
          params: {
            path: { id: proposalId, overrideId: one.id },
            header: { ...ifMatch(one.version), ...idempotency(intent.idempotencyKey) },
          },
          body: { reason },
        }),
      ),
    refreshes,
  });
  const { items = [], askable = [], refused = [] } = overrides.data ?? {};
  if (items.length + askable.length + refused.length === 0) return null;
  return (
    <Section title="Vướng mắc đề nghị bỏ qua" tone="warning" flush>
      <ul className={styles.list}>
        {items.map((one) => (
          <li key={one.id} className={styles.item}>
            <div className={styles.grow}>
              <p className={styles.itemTitle}>
                Quy định {one.rule}
                {one.nomineeName && `: ${one.nomineeName}`}
              </p>
              <p>{one.reason}</p>
              <p className={styles.itemMeta}>
                {one.askedName} đề nghị, {formatInstant(one.askedAt)}
              </p>
              {one.allowedReason && (
                <p className={styles.reason}>
                  {one.allowedName} cho phép: {one.allowedReason}
                </p>
              )}
              {one.mayAllow && (
                <div className={styles.itemTools}>
                  <ActionButton
                    small
                    label="Cho phép bỏ qua"
                    onAct={(reason) => allow.send({ one, reason })}
                    pending={allow.pending}
                    problem={allow.problem}
                    confirm={{
                      title: `Cho phép bỏ qua vướng mắc ${one.rule}?`,
                      text: "Anh/chị là người thứ hai; tên và lý do được ghi cùng hồ sơ.",
                      reason: { label: "Lý do", required: true },
                    }}
                  />
                </div>
              )}
            </div>
            <div>
              <StatusBadge tone={one.allowedName ? "done" : "open"}>
                {one.allowedName ? "Đã cho phép" : "Chờ người thứ hai"}
              </StatusBadge>
            </div>
          </li>
        ))}
        {refused.map((one) => (
          <li key={`${one.nomineeId} ${one.rule}`} className={styles.item}>
            <div className={styles.grow}>
              <p className={styles.itemTitle}>
                Quy định {one.rule}: {one.name}
              </p>
              <p>{one.message}</p>
              <p className={styles.itemMeta}>
                {one.legalBasis} · Chưa ghi được “đủ điều kiện” vì vướng mắc này.
              </p>
              <div className={styles.itemTools}>
                <ActionButton
                  small
                  label="Đề nghị bỏ qua"
                  onAct={(reason) => ask.send({ rule: one.rule, nomineeId: one.nomineeId, reason })}
                  pending={ask.pending}
                  problem={ask.problem}
                  confirm={{
                    title: `Đề nghị bỏ qua vướng mắc ${one.rule} của ${one.name}?`,
                    text: "Chỉ có hiệu lực khi một người khác của Sở Nội vụ cho phép.",
                    reason: { label: "Lý do", required: true },
                  }}
                />
              </div>
            </div>
          </li>
        ))}
        {askable.map((rule) => (
          <li key={rule} className={styles.item}>
            <div className={styles.grow}>
              <p className={styles.itemTitle}>Quy định {rule}</p>
              <p className={styles.itemMeta}>Hồ sơ chưa ký trình được vì vướng mắc này.</p>
              <div className={styles.itemTools}>
                <ActionButton
                  small
                  label="Đề nghị bỏ qua"
                  onAct={(reason) => ask.send({ rule, reason })}
                  pending={ask.pending}
                  problem={ask.problem}
                  confirm={{
                    title: `Đề nghị bỏ qua vướng mắc ${rule}?`,
                    text: "Chỉ có hiệu lực khi một người khác của Sở Nội vụ cho phép.",
                    reason: { label: "Lý do", required: true },
                  }}
                />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
