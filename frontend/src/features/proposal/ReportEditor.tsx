import { useRef, useState } from "react";
import { actionOf } from "@/api/actions";
import { subjectPath } from "@/lib/paths";
import { AutosaveNote } from "@/ui/AutosaveNote";
import { Button, ButtonLink } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { DoneIcon, NeutralIcon } from "@/ui/icons";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useAutosave } from "@/ui/useAutosave";
import { useForm } from "@/ui/useForm";
import { useVersions, type Versions } from "@/ui/useVersions";
import { VersionChoice } from "@/ui/VersionChoice";
import styles from "./proposal.module.css";
import { type Report, readReport } from "./queries";
import { ReportSections } from "./ReportSections";
import { bodyOf, type ReportValues, valuesOf } from "./reportForm";
import { reportParts } from "./reportParts";
import { useReportStep } from "./reportSteps";

/** Parts without which the head cannot confirm; the server names them again. */
const PARTS = [
  { id: "phan-chuc-nang", label: "Chức năng, nhiệm vụ", full: (v: ReportValues) => v.functions },
  {
    id: "phan-ket-qua",
    label: "Kết quả",
    full: (v: ReportValues) => v.others || v.results.some((row) => row.reached.trim()),
  },
  { id: "phan-bien-phap", label: "Biện pháp", full: (v: ReportValues) => v.measures },
];

/** Writes the report; every change is kept as one goes. */
export function ReportEditor({ report }: { report: Report }) {
  const go = useGo();
  const version = useRef(report.version);
  const [asking, setAsking] = useState(false);
  const home = subjectPath({ type: "PROPOSAL", id: report.proposalId });
  const write = useReportStep(report, (after) => {
    version.current = after.version;
  });
  const confirm = useReportStep(report, () => {
    toast.done("Đã xác nhận báo cáo thành tích");
    go(home);
  });
  const problem = confirm.problem ?? write.problem;
  const form = useForm<ReportValues>({ initial: valuesOf(report), problem });
  const versions: Versions<ReportValues> = useVersions<ReportValues, Report>({
    form,
    problem,
    load: () => readReport(report.proposalId, report.nomineeId),
    valuesOf,
    parts: reportParts,
    adopt: (fresh) => {
      version.current = fresh.version;
      write.reset();
      confirm.reset();
      setAsking(false);
    },
    again: () => autosave.flush(),
    onJoined: (labels) => {
      if (labels.length > 0) toast.done(`Đã ghép phần người khác vừa sửa: ${labels.join("; ")}`);
    },
  });
  const save = async (values: ReportValues) => {
    const body = bodyOf(values);
    if (!(await write.send({ to: "write", version: version.current, body }))) return false;
    versions.saved(values);
    return true;
  };
  const autosave = useAutosave<ReportValues>({
    draftKey: `ho-so/${report.nomineeId}/bao-cao`,
    value: form.values,
    dirty: form.dirty,
    save,
    paused: versions.busy,
  });

  const confirming = actionOf(report, "CONFIRM");
  const isHead = confirming !== null && !/Chỉ thủ trưởng/.test(confirming.reason ?? "");
  const missing = PARTS.filter((part) => !part.full(form.values));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // Autosaving waits for the choice; to save now leads back to it.
        void (versions.busy ? save(form.values) : autosave.flush());
      }}
    >
      {versions.conflict ? (
        <div className={styles.errors}>
          <VersionChoice conflict={versions.conflict} />
        </div>
      ) : (
        <ErrorSummary
          errors={form.errors}
          idOf={form.idOf}
          tries={form.tries}
          problem={versions.busy ? null : problem}
        />
      )}
      {autosave.draft && !form.dirty && (
        <div className={styles.returned} role="note">
          <p>Máy này còn bản viết dở chưa gửi được</p>
          <div className={styles.itemTools}>
            <Button
              small
              onClick={() => {
                if (autosave.draft) form.setValues(autosave.draft.value);
              }}
            >
              Dùng bản viết dở
            </Button>
            <Button small tone="quiet" onClick={autosave.forget}>
              Bỏ bản viết dở
            </Button>
          </div>
        </div>
      )}
      <nav aria-label="Các phần cần có" className={styles.jumps}>
        {PARTS.map((part) => (
          <a key={part.id} href={`#${part.id}`}>
            {part.full(form.values) ? (
              <DoneIcon size={16} aria-hidden="true" />
            ) : (
              <NeutralIcon size={16} aria-hidden="true" />
            )}
            {part.label}
            <span className="sr-only">{part.full(form.values) ? ", đã có" : ", còn thiếu"}</span>
          </a>
        ))}
      </nav>
      <ReportSections report={report} form={form} />
      <div className={styles.saveBar}>
        <AutosaveNote state={autosave.state} />
        <span className={styles.push} />
        <ButtonLink to={home}>Về hồ sơ</ButtonLink>
        {isHead ? (
          <Button
            tone="main"
            blocked={missing.length > 0}
            aria-describedby={missing.length > 0 ? "con-thieu" : undefined}
            pending={confirm.pending}
            onClick={async () => {
              const saved = form.dirty ? await save(form.values) : true;
              if (saved) {
                confirm.reset();
                setAsking(true);
              }
            }}
          >
            Xác nhận báo cáo
          </Button>
        ) : (
          <Button tone="main" type="submit" pending={write.pending}>
            Lưu báo cáo
          </Button>
        )}
        <span id="con-thieu" className={styles.quiet}>
          {missing.length > 0
            ? `Còn thiếu: ${missing.map((part) => part.label.toLowerCase()).join("; ")}`
            : isHead
              ? ""
              : "Đã đủ phần cần có; chờ thủ trưởng xác nhận"}
        </span>
      </div>
      <ConfirmDialog
        opened={asking && !versions.busy}
        onClose={() => setAsking(false)}
        title="Xác nhận báo cáo thành tích?"
        confirmLabel="Xác nhận"
        pending={confirm.pending}
        problem={confirm.problem}
        onConfirm={() => void confirm.send({ to: "confirm", version: version.current })}
      >
        Anh/chị chịu trách nhiệm về số liệu trong báo cáo. Sau khi xác nhận, báo cáo chỉ sửa được
        khi anh/chị mở lại.
      </ConfirmDialog>
    </form>
  );
}
