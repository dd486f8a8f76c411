import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { Button, ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { FormPage } from "@/ui/FormPage";
import { TextAreaField } from "@/ui/fields/TextField";
import { PlusIcon } from "@/ui/icons";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { useAutosave } from "@/ui/useAutosave";
import { useForm } from "@/ui/useForm";
import { useVersions, type Versions } from "@/ui/useVersions";
import { AimFields } from "./AimFields";
import { DraftOffer } from "./DraftOffer";
import {
  draftOf,
  inForm,
  newAim,
  newTarget,
  type PledgeDraft,
  type Sending,
  sendingOf,
  type TargetDraft,
} from "./draft";
import { pledgeParts } from "./parts";
import styles from "./pledge.module.css";
import { awardsQuery, type Pledge, pledgeKeys, pledgeQuery, readPledge } from "./queries";
import { TargetFields } from "./TargetFields";
import { TargetRow } from "./TargetRow";
import { useKeepable } from "./useFigure";

/** Writes what the unit promises: one target at a time, saved as one goes. */
function PledgeEditPage() {
  const { id = "" } = useParams();
  const pledge = useQuery(pledgeQuery(id));
  return (
    <QueryView query={pledge}>
      {(data) => {
        const edit = actionOf(data, "EDIT");
        return edit?.allowed ? (
          <Editor key={data.id} pledge={data} />
        ) : (
          <div className="card">
            <EmptyState title="Không sửa được giao ước này" text={edit?.reason}>
              <ButtonLink to={subjectPath({ type: "PLEDGE", id })}>Xem giao ước</ButtonLink>
            </EmptyState>
          </div>
        );
      }}
    </QueryView>
  );
}

function Editor({ pledge }: { pledge: Pledge }) {
  const go = useGo();
  const client = useQueryClient();
  const keepable = useKeepable();
  const awards = useQuery(awardsQuery);
  const version = useRef(pledge.version);
  // The ids of targets written since the page was opened; in the form they would count as changes.
  const ids = useRef(new Map(pledge.targets.map((one) => [one.id, one.id])));
  const [sent, setSent] = useState<Sending | null>(null);
  const record = subjectPath({ type: "PLEDGE", id: pledge.id });

  const write = useMutationWithProblem({
    run: ({ sending }: { sending: Sending; keys: string[] }) =>
      call(
        api.PUT("/api/v1/pledges/{id}", {
          params: { path: { id: pledge.id } },
          headers: ifMatch(version.current),
          body: sending.content,
        }),
      ),
    refreshes: [[...pledgeKeys.all, "list"]],
    done: (saved, { keys }) => {
      version.current = saved.version;
      saved.targets.forEach((one, index) => {
        const key = keys[index];
        if (key) ids.current.set(key, one.id);
      });
      client.setQueryData(pledgeKeys.record(pledge.id), saved);
    },
  });
  const problem = useMemo(() => inForm(write.problem, sent), [write.problem, sent]);
  const form = useForm<PledgeDraft>({
    initial: draftOf(pledge),
    problem,
    check: ({ targets, aims }) =>
      Object.fromEntries([
        ...targets.map((one, index) => [
          `targets.${index}.indicator`,
          one.indicator.trim() === "" && "Hãy ghi tên chỉ tiêu, hoặc bỏ chỉ tiêu này",
        ]),
        ...aims.map((one, index) => [
          `aims.${index}.awardCode`,
          !one.awardCode && "Hãy chọn danh hiệu, hình thức, hoặc bỏ dòng này",
        ]),
      ]),
  });
  // A target keeps the key it has in the form, so that both versions speak of the same one.
  const keyOf = (id: string) => [...ids.current].find(([, known]) => known === id)?.[0] ?? id;
  const versions: Versions<PledgeDraft> = useVersions<PledgeDraft, Pledge>({
    form,
    problem,
    load: () => readPledge(pledge.id),
    valuesOf: (fresh) => {
      const draft = draftOf(fresh);
      return { ...draft, targets: draft.targets.map((one) => ({ ...one, key: keyOf(one.key) })) };
    },
    parts: pledgeParts(
      (code) => awards.data?.items.find((one) => one.code === code)?.name ?? "hình thức khác",
    ),
    adopt: (fresh) => {
      version.current = fresh.version;
      // One that is gone on the server and kept here is written anew.
      ids.current = new Map(fresh.targets.map(({ id }) => [keyOf(id), id]));
      write.reset();
    },
    again: () => autosave.flush(),
  });
  const { targets, aims } = form.values;
  const [opened, setOpened] = useState<string | null>(
    pledge.targets.find((one) => one.direction !== "DONE" && !one.planned)?.id ?? null,
  );

  const writing = useRef<Promise<unknown>>(Promise.resolve());
  // One after the other: two savings at once would carry the same version, and the second be refused.
  const save = (draft: PledgeDraft): Promise<boolean> => {
    const mine = writing.current.then(() => saveNow(draft));
    writing.current = mine.catch(() => undefined);
    return mine;
  };
  const saveNow = async (draft: PledgeDraft) => {
    const kept = new Map<TargetDraft, boolean>();
    for (const one of draft.targets) {
      kept.set(one, await keepable(one.planned, one.measure, one.reading));
    }
    const sending = sendingOf(
      draft,
      (key) => ids.current.get(key) ?? null,
      (one) => kept.get(one) ?? false,
    );
    setSent(sending);
    const keys = sending.targetAt.map((at) => draft.targets[at]?.key ?? "");
    if (!(await write.send({ sending, keys }))) return false;
    versions.saved(draft);
    return !sending.heldBack;
  };
  const autosave = useAutosave({
    draftKey: `giao-uoc/${pledge.id}/noi-dung`,
    value: form.values,
    dirty: form.dirty,
    save,
    paused: versions.conflict !== null,
  });

  const changeTarget = (index: number, change: Partial<TargetDraft>) => {
    form.setValues((now) => ({
      ...now,
      targets: now.targets.map((one, at) => (at === index ? { ...one, ...change } : one)),
    }));
    for (const name of Object.keys(change)) form.touch(`targets.${index}.${name}`);
  };
  const hasError = (index: number) =>
    form.errors.some((one) => one.path?.startsWith(`targets.${index}.`));
  const add = () => {
    const target = newTarget();
    form.set("targets", [...targets, target]);
    setOpened(target.key);
  };

  return (
    <FormPage
      title={`Soạn giao ước năm ${pledge.year}`}
      crumbs={[
        { label: "Giao ước", to: paths.pledges },
        { label: pledge.unitName, to: record },
      ]}
      meta={pledge.blockName}
      form={form}
      onSubmit={async (values) => {
        const saved = await save(values);
        if (saved) {
          autosave.forget();
          go(record);
        }
        return saved;
      }}
      submitLabel="Lưu và xem lại"
      pending={write.pending && autosave.state.kind !== "saving"}
      problem={problem}
      versions={versions}
      cancelTo={record}
      saved={autosave.state}
      plain
    >
      {autosave.draft && !form.dirty && (
        <DraftOffer
          at={autosave.draft.at}
          onTake={() => autosave.draft && form.setValues(autosave.draft.value)}
          onDrop={autosave.forget}
        />
      )}
      <Section title="Chỉ tiêu giao ước" note={`${targets.length} chỉ tiêu`} flush>
        {targets.length === 0 && (
          <EmptyState
            title="Chưa có chỉ tiêu nào"
            text="Mỗi chỉ tiêu gồm tên, mức giao ước và đơn vị tính. Ghi số như trong văn bản, ví dụ “từ 70% trở lên”."
          />
        )}
        {targets.map((one, index) =>
          opened === one.key || hasError(index) || sent?.held.includes(one.key) ? (
            <TargetFields
              key={one.key}
              index={index}
              target={one}
              form={form}
              onChange={(change) => changeTarget(index, change)}
              onClose={() => setOpened(null)}
              onRemove={() =>
                form.set(
                  "targets",
                  targets.filter((other) => other.key !== one.key),
                )
              }
            />
          ) : (
            <TargetRow key={one.key} index={index} target={one} onOpen={() => setOpened(one.key)} />
          ),
        )}
        <div className={styles.add}>
          <Button icon={<PlusIcon size={18} aria-hidden="true" />} onClick={add}>
            Thêm chỉ tiêu
          </Button>
        </div>
      </Section>
      <Section title="Danh hiệu, hình thức khen thưởng đăng ký" note={`${aims.length} dòng`} flush>
        <AimFields
          aims={aims}
          form={form}
          onChange={(next) => form.set("aims", next)}
          onAdd={() => form.set("aims", [...aims, newAim(pledge.unitName)])}
        />
      </Section>
      <Section title="Nội dung thi đua">
        <TextAreaField
          label="Nội dung bằng lời"
          hint="Mỗi dòng một nội dung"
          required={false}
          rows={5}
          {...form.field("contents")}
        />
      </Section>
    </FormPage>
  );
}

export { PledgeEditPage as Component };
