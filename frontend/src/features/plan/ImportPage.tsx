import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, call, idempotency, upload } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatInstant } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FileDrop } from "@/ui/FileDrop";
import { TextAreaField } from "@/ui/fields/TextField";
import { PageHeader } from "@/ui/PageHeader";
import { RouteLink, useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { useAutosave } from "@/ui/useAutosave";
import { useForm } from "@/ui/useForm";
import styles from "./plan.module.css";
import { importKeys, openImportsQuery, type PlanImport } from "./queries";

const ENDINGS = [".docx", ".xlsx", ".txt"];
const MOST_BYTES = 20 * 1024 * 1024;

const reviewPath = (id: string) => `${paths.plans}/nhap/${id}`;

/** Takes a plan's paper: pasted, or as a file. Nothing becomes a plan here. */
function ImportPage() {
  const go = useGo();
  const open = useQuery(openImportsQuery);
  const read = useMutationWithProblem({
    run: (text: string, intent) =>
      call(
        api.POST("/api/v1/annual-plans/imports", {
          body: { text },
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [importKeys.all],
    done: (made) => {
      autosave.forget();
      go(reviewPath(made.id));
    },
  });
  const form = useForm({
    initial: { text: "" },
    problem: read.problem,
    check: (v) => ({ text: !v.text.trim() && "Hãy dán nội dung kế hoạch" }),
  });
  const autosave = useAutosave({
    draftKey: "ke-hoach/nhap",
    value: form.values,
    dirty: form.dirty,
  });

  return (
    <>
      <PageHeader
        title="Nhập kế hoạch từ văn bản"
        crumbs={[{ label: "Kế hoạch", to: paths.plans }, { label: "Nhập từ văn bản" }]}
        meta="Hệ thống đọc bảng nhiệm vụ, anh/chị kiểm tra từng dòng rồi mới nhập. Chưa có gì được lưu thành kế hoạch ở bước này."
      />
      <div className={styles.split}>
        <Section title="Dán nội dung">
          <form
            noValidate
            className={styles.choice}
            onSubmit={(event) => {
              event.preventDefault();
              if (!read.pending) void form.submit((values) => read.send(values.text));
            }}
          >
            <ErrorSummary
              errors={form.errors}
              idOf={form.idOf}
              tries={form.tries}
              problem={read.problem}
            />
            {autosave.draft && !form.dirty && (
              <div className={styles.made}>
                <p>Nội dung dán lần trước vẫn còn trên máy này.</p>
                <Button small onClick={() => autosave.draft && form.fill(autosave.draft.value)}>
                  Dùng lại
                </Button>
                <Button small tone="quiet" onClick={autosave.forget}>
                  Bỏ
                </Button>
              </div>
            )}
            <TextAreaField
              label="Nội dung kế hoạch"
              hint="Chép cả bảng trong Word hoặc Excel rồi dán vào đây, có thể kèm phần mở đầu và nơi nhận"
              rows={14}
              {...form.field("text")}
            />
            <div>
              <Button tone="main" type="submit" pending={read.pending}>
                Đọc nội dung
              </Button>
            </div>
          </form>
        </Section>
        <div>
          <FromFile onRead={(made) => go(reviewPath(made.id))} />
          {open.data && open.data.length > 0 && (
            <Section title="Đang kiểm tra dở" note={`${open.data.length} bản`} flush>
              <ul className={styles.openImports}>
                {open.data.map((one) => (
                  <li key={one.id}>
                    <RouteLink to={reviewPath(one.id)}>{one.title}</RouteLink>
                    <p className={styles.quiet}>
                      {one.rows} nhiệm vụ · đọc lúc {formatInstant(one.madeAt)}
                    </p>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </>
  );
}

function FromFile({ onRead }: { onRead: (made: PlanImport) => void }) {
  const [progress, setProgress] = useState<number | null>(null);
  const [name, setName] = useState<string>();
  const send = useMutationWithProblem({
    run: (file: File, intent) => {
      const form = new FormData();
      form.append("file", file);
      return upload<PlanImport>(
        "/api/v1/annual-plans/imports",
        form,
        setProgress,
        idempotency(intent.idempotencyKey),
      );
    },
    refreshes: [importKeys.all],
    done: onRead,
  });
  return (
    <Section title="Hoặc tải tệp lên">
      <FileDrop
        label="Tệp kế hoạch"
        accept={ENDINGS}
        maxBytes={MOST_BYTES}
        fileName={name}
        progress={progress}
        error={send.problem && [send.problem.title, send.problem.detail].filter(Boolean).join(". ")}
        onFile={async (file) => {
          setName(file.name);
          setProgress(0);
          await send.send(file);
          setProgress(null);
          setName(undefined);
        }}
      />
    </Section>
  );
}

export { ImportPage as Component };
