import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatInstant } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { FileDrop } from "@/ui/FileDrop";
import { CheckField } from "@/ui/fields/ChoiceField";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { ImportLines } from "./ImportLines";
import { ImportQuestions } from "./ImportQuestions";
import { MOST_BYTES } from "./ImportsPage";
import styles from "./import.module.css";
import {
  importKeys,
  importQuery,
  importsPath,
  isAtWork,
  type RegisterImport,
  sendFile,
} from "./imports";
import { importStateTones } from "./labels";
import { registerKeys } from "./queries";

/** One table from its first part to its place in the book. */
function ImportPage() {
  const { id = "" } = useParams();
  const made = useQuery(importQuery(id));
  return <QueryView query={made}>{(data) => <Loaded made={data} />}</QueryView>;
}

function Loaded({ made }: { made: RegisterImport }) {
  const go = useGo();
  const [leaveOut, setLeaveOut] = useState(false);
  const act = useAct(made);
  const discard = useMutationWithProblem({
    run: () =>
      call(
        api.DELETE("/api/v1/register-imports/{id}", {
          params: { path: { id: made.id }, header: ifMatch(made.version) },
        }),
      ),
    refreshes: [importKeys.all],
    done: () => go(importsPath),
  });
  const { ready, doubtful, duplicate, faulty } = made.counts;
  const commit = actionOf(made, "COMMIT");
  const shown = (name: string) => (actionOf(made, name)?.allowed ? undefined : null);
  return (
    <>
      <PageHeader
        title={made.fileName}
        crumbs={[
          { label: "Tra cứu khen thưởng", to: paths.register },
          { label: "Nhập bảng", to: importsPath },
          { label: made.fileName },
        ]}
        badge={<StatusBadge tone={importStateTones[made.state]}>{made.stateLabel}</StatusBadge>}
        meta={`${made.madeBy} đưa lên ${formatInstant(made.madeAt)}`}
        main={
          commit?.allowed
            ? {
                label: `Ghi ${formatNumber(ready + doubtful)} dòng vào sổ`,
                pending: act.pending,
                problem: act.problem,
                availability:
                  faulty > 0 && !leaveOut
                    ? {
                        allowed: false,
                        reason: "Còn dòng lỗi; hãy sửa tệp hoặc chọn bỏ các dòng lỗi.",
                      }
                    : undefined,
                confirm: {
                  title: "Ghi vào sổ",
                  text: "Mọi dòng được ghi cùng một lúc. Sau đó vẫn hoàn tác được, khi chưa có gì dựa vào.",
                  label: "Ghi vào sổ",
                },
                onAct: () => act.send({ act: "commit", leaveOut }),
              }
            : null
        }
        actions={[
          {
            label: "Dừng lại",
            availability: shown("STOP"),
            onAct: () => act.send({ act: "stopping" }),
          },
          {
            label: "Đọc lại",
            availability: shown("READ_AGAIN"),
            onAct: () => act.send({ act: "reading" }),
          },
          {
            label: "Hoàn tác",
            availability: shown("UNDO"),
            problem: act.problem,
            confirm: {
              title: "Hoàn tác ghi bảng",
              text: "Mọi khen thưởng của bảng này được bỏ khỏi sổ, cùng hồ sơ cá nhân lập ra khi ghi.",
              label: "Hoàn tác",
            },
            onAct: () => act.send({ act: "undoing" }),
          },
          {
            label: "Bỏ bảng này",
            availability: shown("DISCARD"),
            tone: "danger",
            confirm: {
              title: "Bỏ bảng này",
              text: "Tệp và những gì đã trả lời sẽ mất. Sổ không thay đổi.",
              label: "Bỏ bảng",
            },
            onAct: () => discard.send(undefined),
          },
        ]}
      />
      {made.said && (
        <p className={styles.said} role="status">
          {made.said}
        </p>
      )}
      {act.problem && !isAtWork(made.state) && (
        <p className={styles.said} role="alert">
          {[act.problem.title, act.problem.detail].filter(Boolean).join(". ")}
        </p>
      )}
      {made.state === "RECEIVING" && <Resume made={made} />}
      {isAtWork(made.state) && (
        <Section title={made.stateLabel}>
          <p role="status">
            {made.state === "READING"
              ? `Đã đọc ${formatNumber(made.lines)} dòng…`
              : "Đang ghi các dòng vào sổ…"}
          </p>
          <progress className={styles.progress} aria-label={made.stateLabel} />
        </Section>
      )}
      {made.state === "READ" && (
        <>
          <ul className={styles.counts}>
            <li>
              <b>{formatNumber(ready)}</b> dòng ghi được
            </li>
            <li>
              <b>{formatNumber(doubtful)}</b> dòng ghi được, nên xem lại
            </li>
            <li>
              <b>{formatNumber(duplicate)}</b> dòng trùng, bỏ qua
            </li>
            <li>
              <b>{formatNumber(faulty)}</b> dòng lỗi
            </li>
          </ul>
          {faulty > 0 && (
            <div className={styles.leaveOut}>
              <CheckField
                label="Bỏ các dòng lỗi, chỉ ghi các dòng còn lại"
                value={leaveOut}
                onChange={setLeaveOut}
              />
            </div>
          )}
          <ImportQuestions made={made} />
          <ImportLines made={made} />
        </>
      )}
      {(made.state === "WRITTEN" || made.state === "UNDONE") && (
        <Section title="Kết quả">
          <p>
            Đã ghi <strong>{formatNumber(made.written)}</strong> khen thưởng vào sổ
            {made.committedAt && ` lúc ${formatInstant(made.committedAt)}`}.
            {made.undoneAt && ` Đã hoàn tác lúc ${formatInstant(made.undoneAt)}.`}
          </p>
        </Section>
      )}
    </>
  );
}

type Act = { act: "commit" | "stopping" | "reading" | "undoing"; leaveOut?: boolean };

function useAct(made: RegisterImport) {
  return useMutationWithProblem({
    run: ({ act, leaveOut }: Act, intent) => {
      const path = { id: made.id };
      const header = { ...ifMatch(made.version), ...idempotency(intent.idempotencyKey) };
      if (act === "commit") {
        return call(
          api.POST("/api/v1/register-imports/{id}/commit", {
            params: { path, header },
            body: { leaveOutFaulty: leaveOut ?? false },
          }),
        );
      }
      if (act === "undoing") {
        return call(
          api.POST("/api/v1/register-imports/{id}/undoing", { params: { path, header } }),
        );
      }
      if (act === "reading") {
        return call(
          api.POST("/api/v1/register-imports/{id}/reading", {
            params: { path, header: ifMatch(made.version) },
          }),
        );
      }
      return call(api.POST("/api/v1/register-imports/{id}/stopping", { params: { path } }));
    },
    refreshes: [importKeys.all, registerKeys.all],
  });
}

/** The file was not sent to its end; the same file goes on where it broke off. */
function Resume({ made }: { made: RegisterImport }) {
  const client = useQueryClient();
  const [progress, setProgress] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const send = useMutationWithProblem({
    run: (file: File) => sendFile(made, file, setProgress),
    refreshes: [importKeys.all],
    done: (now) => client.setQueryData(importKeys.record(made.id), now),
  });
  return (
    <Section title="Gửi tiếp tệp">
      <p>
        Đã nhận {Math.floor((100 * made.received) / made.fileSize)}% của tệp. Chọn lại đúng tệp “
        {made.fileName}” để gửi tiếp từ chỗ dừng.
      </p>
      <FileDrop
        label="Bảng khen thưởng cũ"
        accept={[".xlsx"]}
        maxBytes={MOST_BYTES}
        progress={progress}
        error={error ?? send.problem?.detail}
        onFile={async (file) => {
          if (file.size !== made.fileSize) {
            setError("Đây không phải tệp đang gửi dở: cỡ tệp khác nhau.");
            return;
          }
          setError(null);
          setProgress(made.received / made.fileSize);
          await send.send(file);
          setProgress(null);
        }}
      />
    </Section>
  );
}

export { ImportPage as Component };
