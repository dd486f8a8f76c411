import { actionOf } from "@/api/actions";
import { download } from "@/api/client";
import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { DownloadButton } from "@/ui/DownloadButton";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { DoneIcon, OpenIcon } from "@/ui/icons";
import { KeyValues } from "@/ui/KeyValues";
import { RouteLink } from "@/ui/RouteLink";
import { Columns, Section } from "@/ui/Section";
import { Timeline } from "@/ui/Timeline";
import { PartyNames } from "./PartyNames";
import styles from "./plan.module.css";
import type { Task } from "./queries";
import { TaskLinks } from "./TaskLinks";
import { useTaskActions } from "./taskActions";

/** Everything known of a task. */
export function TaskBody({ task }: { task: Task }) {
  const { unlink } = useTaskActions(task);
  const linkable = actionOf(task, "LINK")?.allowed === true;
  return (
    <Columns
      side={
        <Section title="Diễn biến" flush>
          {task.history.length > 0 ? (
            <Timeline
              events={task.history.map((one) => ({
                id: one.at + one.to,
                title: one.label,
                by: one.by,
                at: one.at,
                reason: one.reason,
              }))}
            />
          ) : (
            <EmptyState
              title="Chưa có thay đổi nào"
              text="Ai làm gì, lúc nào, vì sao sẽ hiện ở đây."
              icon={<OpenIcon size={24} stroke={1.6} />}
            />
          )}
        </Section>
      }
    >
      {task.proofs.length > 0 && (
        <Section title="Sản phẩm và minh chứng" note={`${task.proofs.length}`} flush>
          <ul className={styles.proofs}>
            {task.proofs.map((proof) => (
              <li key={proof.id}>
                <DoneIcon size={18} aria-hidden="true" />
                <span className={styles.lead}>
                  <RouteLink to={subjectPath({ type: proof.type, id: proof.id })}>
                    {proof.title}
                  </RouteLink>
                  <span className={styles.quiet}>
                    {[proof.typeLabel, proof.productLabel, proof.periodLabel]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </span>
                {linkable && (
                  <Button
                    small
                    tone="quiet"
                    pending={unlink.pending}
                    onClick={() => void unlink.send(proof.id)}
                  >
                    Gỡ<span className="sr-only"> {proof.title}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {unlink.problem && <ErrorState problem={unlink.problem} compact />}
        </Section>
      )}
      <TaskLinks task={task} />
      <Section title="Ai thực hiện">
        <KeyValues
          items={[
            {
              label: "Chủ trì",
              value: <PartyNames parties={task.leads} none="Văn bản không ghi" />,
            },
            {
              label: "Phối hợp",
              value: <PartyNames parties={task.coordinators} none="Văn bản không ghi" />,
            },
            { label: "Thời gian", value: task.timeLabel || "Văn bản không ghi" },
            { label: "Hạn cuối", value: formatDate(task.dueOn) || "Không có" },
            ...(task.dueExplanation
              ? [{ label: "Cách tính hạn", value: task.dueExplanation }]
              : []),
            {
              label: "Sản phẩm",
              value: task.productText
                ? `${task.productLabel} (văn bản ghi: ${task.productText})`
                : task.productLabel,
            },
            ...(task.note ? [{ label: "Ghi chú", value: task.note }] : []),
          ]}
        />
      </Section>
      <Section
        title="Tiến độ"
        note={task.progress.length > 0 ? `${task.progress.length} lần ghi` : undefined}
        flush
      >
        {task.progress.length > 0 ? (
          <Timeline
            events={task.progress.map((one) => ({
              id: one.id,
              title: one.percent != null ? `${one.text} (đã làm ${one.percent} %)` : one.text,
              by: one.by,
              at: one.at,
              extra: one.file && (
                <DownloadButton
                  small
                  tone="quiet"
                  load={() => download(`/api/v1/files/${one.file?.id}`)}
                >
                  {one.file.name}
                </DownloadButton>
              ),
            }))}
          />
        ) : (
          <EmptyState
            title="Chưa có ghi nhận nào"
            text="Đơn vị chủ trì, đơn vị phối hợp và Sở Nội vụ ghi tình hình thực hiện ở đây."
            icon={<OpenIcon size={24} stroke={1.6} />}
          />
        )}
      </Section>
      {task.raw && (
        <Section title="Nguyên văn trong kế hoạch">
          <p className={styles.pre}>{task.raw}</p>
        </Section>
      )}
    </Columns>
  );
}
