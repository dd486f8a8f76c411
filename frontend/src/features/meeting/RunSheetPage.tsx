import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { paths, subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { FormPage } from "@/ui/FormPage";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { TimeField } from "@/ui/fields/TimeField";
import { DeleteIcon, DownIcon, PlusIcon, UpIcon } from "@/ui/icons";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { useForm } from "@/ui/useForm";
import { itemKindWords } from "./labels";
import styles from "./meeting.module.css";
import { type Item, type Meeting, meetingQuery, useMeetingChange } from "./queries";

interface Step {
  /** Stays with the row while it moves. */
  key: string;
  id: string | null;
  kind: string | null;
  title: string;
  presenter: string;
  startsAt: string | null;
  done: boolean;
  note: string | null;
}

/** Orders, adds and drops the steps of a conference. */
function RunSheetPage() {
  const { id = "" } = useParams();
  const meeting = useQuery(meetingQuery(id));
  return (
    <QueryView query={meeting}>
      {(data) => (
        <SheetForm key={data.version} meeting={data} reload={() => void meeting.refetch()} />
      )}
    </QueryView>
  );
}

const KINDS = Object.entries(itemKindWords).map(([value, label]) => ({ value, label }));

function SheetForm({ meeting, reload }: { meeting: Meeting; reload: () => void }) {
  const go = useGo();
  const back = subjectPath({ type: "MEETING", id: meeting.id });
  const [said, setSaid] = useState("");
  const save = useMeetingChange<{ items: Step[] }>(
    ({ items }) =>
      call(
        api.PUT("/api/v1/meetings/{id}/run-sheet", {
          params: { path: { id: meeting.id }, header: ifMatch(meeting.version) },
          body: {
            items: items.map(({ key: _, ...step }) => ({
              ...step,
              kind: step.kind as Item["kind"],
              presenter: step.presenter.trim() || null,
            })),
          },
        }),
      ),
    () => go(back, { replace: true }),
  );
  const form = useForm<{ items: Step[] }>({
    initial: {
      items: meeting.runSheet.map((item) => ({
        key: item.id,
        id: item.id,
        kind: item.kind,
        title: item.title,
        presenter: item.presenter ?? "",
        startsAt: item.startsAt?.slice(0, 5) ?? null,
        done: item.done,
        note: item.note,
      })),
    },
    problem: save.problem,
  });
  const { items } = form.values;
  const change = (at: number, part: Partial<Step>) =>
    form.set(
      "items",
      items.map((step, i) => (i === at ? { ...step, ...part } : step)),
    );
  const move = (from: number, to: number) => {
    const next = [...items];
    const [step] = next.splice(from, 1);
    if (!step) return;
    next.splice(to, 0, step);
    form.set("items", next);
    setSaid(`${step.title}: nay là mục ${to + 1} trong ${next.length}`);
  };
  return (
    <FormPage
      title="Sắp xếp chương trình"
      crumbs={[
        { label: "Hội nghị", to: paths.meetings },
        { label: meeting.title, to: back },
      ]}
      form={form}
      onSubmit={save.send}
      submitLabel="Lưu chương trình"
      pending={save.pending}
      problem={save.problem}
      onReload={reload}
      cancelTo={back}
    >
      <p className="sr-only" role="status">
        {said}
      </p>
      <ol className={styles.sheet}>
        {items.map((step, i) => (
          <li key={step.key} className={styles.sheetRow} aria-label={`Mục ${i + 1}`}>
            <div className={styles.sheetTools}>
              <b>{i + 1}</b>
              <Button
                small
                tone="quiet"
                aria-label={`Đưa lên: ${step.title}`}
                icon={<UpIcon size={16} aria-hidden="true" />}
                onClick={() => i > 0 && move(i, i - 1)}
              />
              <Button
                small
                tone="quiet"
                aria-label={`Đưa xuống: ${step.title}`}
                icon={<DownIcon size={16} aria-hidden="true" />}
                onClick={() => i < items.length - 1 && move(i, i + 1)}
              />
              <Button
                small
                tone="quiet"
                aria-label={`Bỏ mục: ${step.title}`}
                icon={<DeleteIcon size={16} aria-hidden="true" />}
                onClick={() =>
                  form.set(
                    "items",
                    items.filter((_, at) => at !== i),
                  )
                }
              />
            </div>
            <div className={styles.sheetFields}>
              <TextField
                label="Nội dung"
                id={form.idOf(`items.${i}.title`)}
                error={form.errorAt(`items.${i}.title`)}
                value={step.title}
                onChange={(title) => change(i, { title })}
              />
              <details className={styles.sheetMore} open={step.id === null}>
                <summary>{moreOf(step)}</summary>
                <FieldRow>
                  <SelectField
                    label="Loại"
                    id={form.idOf(`items.${i}.kind`)}
                    error={form.errorAt(`items.${i}.kind`)}
                    options={KINDS}
                    value={step.kind}
                    onChange={(kind) => change(i, { kind })}
                  />
                  <TextField
                    label="Thực hiện"
                    required={false}
                    value={step.presenter}
                    onChange={(presenter) => change(i, { presenter })}
                  />
                  <TimeField
                    label="Bắt đầu lúc"
                    hint={null}
                    required={false}
                    value={step.startsAt}
                    onChange={(startsAt) => change(i, { startsAt })}
                  />
                </FieldRow>
              </details>
            </div>
          </li>
        ))}
      </ol>
      <div>
        <Button
          icon={<PlusIcon size={16} aria-hidden="true" />}
          onClick={() =>
            form.set("items", [
              ...items,
              {
                key: `moi-${items.length}-${said.length}-${Math.random()}`,
                id: null,
                kind: "OTHER",
                title: "",
                presenter: "",
                startsAt: null,
                done: false,
                note: null,
              },
            ])
          }
        >
          Thêm mục
        </Button>
      </div>
    </FormPage>
  );
}

/** What the fold holds, in one line. */
function moreOf(step: Step): string {
  const kind = KINDS.find((one) => one.value === step.kind)?.label;
  return [kind, step.presenter, step.startsAt].filter(Boolean).join(" · ") || "Chi tiết";
}

export { RunSheetPage as Component };
