import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { AutosaveNote } from "@/ui/AutosaveNote";
import { DueBadge } from "@/ui/DueBadge";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextAreaField } from "@/ui/fields/TextField";
import { ReturnedIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { useAutosave } from "@/ui/useAutosave";
import { useForm } from "@/ui/useForm";
import { useVersions, type Versions } from "@/ui/useVersions";
import { VersionChoice } from "@/ui/VersionChoice";
import { DraftOffer } from "./DraftOffer";
import { contentOf, type Entry, entriesOf, isGiven, type ResultsDraft, resultOf } from "./entries";
import { periods } from "./labels";
import { Bar } from "./Progress";
import { resultParts } from "./parts";
import styles from "./pledge.module.css";
import { type Period, type Pledge, pledgeKeys, type ResultContent, readPledge } from "./queries";
import { ResultCard } from "./ResultCard";
import { ResultsCheck } from "./ResultsCheck";
import { useKeepable } from "./useFigure";

interface ResultsFormProps {
  pledge: Pledge;
  period: Period;
}

const CHECK = "kiem-tra";

/** One card per target; every figure is saved as it is written. */
export function ResultsForm({ pledge, period }: ResultsFormProps) {
  const client = useQueryClient();
  const me = useMe();
  const keepable = useKeepable();
  const [params, setParams] = useSearchParams();
  const version = useRef(pledge.version);
  const [order, setOrder] = useState<string[]>([]);
  const words = periods[period].label;
  const due = period === "MID" ? pledge.midReportDue : pledge.yearReportDue;

  const write = useMutationWithProblem({
    run: ({ results, review }: { results: ResultContent[]; review: string }) =>
      call(
        api.PUT("/api/v1/pledges/{id}/results", {
          params: { path: { id: pledge.id } },
          headers: ifMatch(version.current),
          body: { period, results, review: review.trim() || null },
        }),
      ),
    refreshes: [[...pledgeKeys.all, "list"]],
    done: (saved) => {
      version.current = saved.version;
      client.setQueryData(pledgeKeys.record(pledge.id), saved);
    },
  });
  // A pointer names a place in what was sent; the form knows its cards by target.
  const problem = useMemo(
    () =>
      write.problem && {
        title: write.problem.title,
        detail: write.problem.detail,
        status: write.problem.status,
        requestId: write.problem.requestId,
        errors: write.problem.errors.map(({ pointer, message }) => ({
          message,
          pointer: pointer.replace(
            /^\/results\/(\d+)/,
            (_, at) => `/entries/${order[Number(at)] ?? at}`,
          ),
        })),
      },
    [write.problem, order],
  );
  const form = useForm<ResultsDraft>({ initial: entriesOf(pledge, period), problem });
  const { entries } = form.values;
  // Names of the proofs of either version; a file of this visit is known by its number only.
  const files = useRef(new Map<string, string>());
  const noteFiles = (record: Pledge) => {
    for (const target of record.targets) {
      for (const file of resultOf(target, period)?.files ?? []) {
        files.current.set(file.id, file.name);
      }
    }
  };
  const versions: Versions<ResultsDraft> = useVersions<ResultsDraft, Pledge>({
    form,
    problem,
    load: async () => {
      const fresh = await readPledge(pledge.id);
      noteFiles(pledge);
      noteFiles(fresh);
      return fresh;
    },
    valuesOf: (fresh) => entriesOf(fresh, period),
    parts: resultParts(pledge.targets, (id) => files.current.get(id) ?? "vừa thêm ở đây"),
    adopt: (fresh) => {
      version.current = fresh.version;
      write.reset();
    },
    again: () => autosave.flush(),
  });

  const save = async (draft: ResultsDraft) => {
    const results: ResultContent[] = [];
    let heldBack = false;
    for (const target of pledge.targets) {
      const entry = draft.entries[target.id];
      if (!entry) continue;
      if (
        target.direction === "DONE" ||
        (await keepable(entry.reached, target.measure ?? "", entry.reading))
      ) {
        results.push(contentOf(target.id, entry));
      } else {
        heldBack = true;
      }
    }
    setOrder(results.map((one) => one.targetId));
    if (!(await write.send({ results, review: draft.review }))) return false;
    versions.saved(draft);
    return !heldBack;
  };
  const autosave = useAutosave({
    draftKey: `giao-uoc/${pledge.id}/ket-qua/${periods[period].slug}`,
    value: form.values,
    dirty: form.dirty,
    save,
    paused: versions.conflict !== null,
  });

  const change = (targetId: string, part: Partial<Entry>) => {
    form.setValues((now) => {
      const before = now.entries[targetId];
      if (!before) return now;
      return { ...now, entries: { ...now.entries, [targetId]: { ...before, ...part } } };
    });
    for (const name of Object.keys(part)) form.touch(`entries.${targetId}.${name}`);
  };
  const goTo = (step: string | null) => {
    const next = new URLSearchParams(params);
    if (step) next.set("buoc", step);
    else next.delete("buoc");
    setParams(next);
    window.scrollTo({ top: 0 });
  };
  const toCheck = async () => {
    // Autosaving waits for the choice; to go on leads back to it.
    if (versions.conflict && !(await save(form.values))) return;
    if (form.dirty) await autosave.flush();
    goTo(CHECK);
  };
  const missing = pledge.targets.filter((one) => !isGiven(one, entries[one.id]));
  const given = pledge.targets.length - missing.length;
  const toCard = (targetId: string) => {
    const field = document.getElementById(form.idOf(`entries.${targetId}.reached`));
    field?.focus({ preventScroll: true });
    document.getElementById(`chi-tieu-${targetId}`)?.scrollIntoView({ block: "start" });
  };

  if (params.get("buoc") === CHECK) {
    return (
      <ResultsCheck
        pledge={pledge}
        period={period}
        beforeSending={async () => {
          if (form.dirty && !(await save(form.values))) return null;
          return client.getQueryData<Pledge>(pledgeKeys.record(pledge.id)) ?? pledge;
        }}
        onBack={() => goTo(null)}
      />
    );
  }
  const first = missing[0];
  return (
    <div className={styles.narrow}>
      <PageHeader
        title={`Kết quả ${words} của giao ước ${pledge.year}`}
        documentTitle={`Kết quả ${words} ${pledge.year}`}
        crumbs={[
          { label: "Giao ước", to: paths.pledges },
          { label: pledge.unitName, to: subjectPath({ type: "PLEDGE", id: pledge.id }) },
        ]}
        meta={pledge.blockName}
        main={
          first && given > 0
            ? { label: `Điền tiếp ${missing.length} chỉ tiêu`, onAct: () => toCard(first.id) }
            : first
              ? { label: `Điền ${missing.length} chỉ tiêu`, onAct: () => toCard(first.id) }
              : { label: "Kiểm tra và gửi", onAct: toCheck }
        }
        actions={
          period === "MID" && first && given > 0
            ? [{ label: "Kiểm tra và gửi", onAct: toCheck }]
            : []
        }
      />
      {pledge.returnedReason && (
        <div className={styles.returned}>
          <ReturnedIcon size={20} aria-hidden="true" />
          <div>
            <p className={styles.returnedTitle}>Kết quả bị trả lại</p>
            <p className={styles.prose}>{pledge.returnedReason}</p>
          </div>
        </div>
      )}
      <div className={styles.overview}>
        {due && (
          <p>
            <DueBadge dueOn={due} today={me.today} />
          </p>
        )}
        <Bar done={given} total={pledge.targets.length} />
        <div className={styles.overviewLine}>
          <span>
            {given}/{pledge.targets.length} chỉ tiêu đã có kết quả
          </span>
          <AutosaveNote state={autosave.state} />
        </div>
        {autosave.draft && !form.dirty && (
          <DraftOffer
            at={autosave.draft.at}
            onTake={() => autosave.draft && form.setValues(autosave.draft.value)}
            onDrop={autosave.forget}
          />
        )}
      </div>
      {(versions.conflict || problem) && (
        <div className={styles.errors}>
          {versions.conflict ? (
            <VersionChoice conflict={versions.conflict} />
          ) : (
            <ErrorSummary
              errors={form.errors}
              idOf={form.idOf}
              tries={form.tries}
              problem={problem}
            />
          )}
        </div>
      )}
      <div className={styles.cards}>
        {pledge.targets.map((target, index) => {
          const entry = entries[target.id];
          return (
            entry && (
              <ResultCard
                key={target.id}
                place={`Chỉ tiêu ${index + 1}/${pledge.targets.length}`}
                target={target}
                saved={resultOf(target, period)}
                earlier={period === "YEAR" ? (target.mid ?? null) : null}
                entry={entry}
                idOf={(name) => form.idOf(`entries.${target.id}.${name}`)}
                errorAt={(name) => form.errorAt(`entries.${target.id}.${name}`)}
                onChange={(part) => change(target.id, part)}
              />
            )
          );
        })}
        <Section title="Đơn vị tự đánh giá">
          <TextAreaField
            label={`Nhận xét chung về kết quả ${words}`}
            required={false}
            rows={4}
            {...form.field("review")}
          />
        </Section>
      </div>
    </div>
  );
}
