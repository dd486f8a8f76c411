import { useQueryClient } from "@tanstack/react-query";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { Button } from "@/ui/Button";
import { FormDialog } from "@/ui/FormDialog";
import { CheckField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { sectionLabel } from "./labels";
import styles from "./mandates.module.css";
import { PartyEditor } from "./PartyEditor";
import { edited, sent } from "./parties";
import planStyles from "./plan.module.css";
import {
  ALL_TASKS,
  type Mandates,
  type MandatesDraft,
  type Plan,
  planKeys,
  tasksQuery,
} from "./queries";

interface MandateDialogProps {
  plan: Plan;
  mandates: Mandates;
  /** Place of the heading; one past the last adds one. */
  at: number;
  onClose: () => void;
  onReload: () => unknown;
}

interface PointValues {
  text: string;
  tasks: ComboOption[];
}

const NO_POINT: PointValues = { text: "", tasks: [] };

const placed = (task: { section?: string | null; number?: string | null }) =>
  `${sectionLabel(task.section)}${task.number ? `, số ${task.number}` : ""}`;

/** Changes one heading: its words while the plan is a draft, always whom it means and which tasks carry it out. */
export function MandateDialog({ plan, mandates, at, onClose, onReload }: MandateDialogProps) {
  const client = useQueryClient();
  const actor = mandates.actors[at];
  const printed = plan.status !== "DRAFT";
  const save = useMutationWithProblem({
    run: (body: MandatesDraft) =>
      call(
        api.PUT("/api/v1/annual-plans/{id}/mandates", {
          params: { path: { id: plan.id } },
          body,
          headers: ifMatch(mandates.version),
        }),
      ),
    refreshes: [planKeys.all],
    done: () => {
      onClose();
      toast.done("Đã lưu phân công");
    },
  });
  const form = useForm({
    initial: {
      actor: actor?.actor ?? "",
      requested: actor?.requested ?? false,
      parties: edited(actor?.parties),
      points: actor
        ? actor.points.map(
            (point): PointValues => ({
              text: point.text,
              tasks: point.tasks.map((task) => ({
                id: task.id,
                label: task.title,
                note: placed(task),
              })),
            }),
          )
        : [NO_POINT],
    },
    problem: save.problem && {
      ...save.problem,
      errors: save.problem.errors.map((error) => ({
        ...error,
        pointer: error.pointer.replace(`/actors/${at}`, ""),
      })),
    },
    check: (v) => ({
      actor: !v.actor.trim() && "Hãy ghi ai thực hiện",
      ...Object.fromEntries(
        v.points.map((point, place) => [
          `points.${place}.text`,
          !point.text.trim() && "Hãy ghi nội dung được giao",
        ]),
      ),
    }),
  });
  const put = (place: number, change: Partial<PointValues>) =>
    form.set(
      "points",
      form.values.points.map((point, index) => (index === place ? { ...point, ...change } : point)),
    );

  async function searchOwn(text: string): Promise<ComboOption[]> {
    const found = await client.fetchQuery(
      tasksQuery(plan.id, { q: text, page: 0, size: ALL_TASKS, sort: "place" }),
    );
    return found.items.map((task) => ({ id: task.id, label: task.title, note: placed(task) }));
  }

  const others = mandates.actors.map(draftOf);
  const removing = () => void save.send({ actors: others.filter((_, index) => index !== at) });

  return (
    <FormDialog
      opened
      onClose={onClose}
      title={actor ? "Sửa phân công" : "Thêm người thực hiện"}
      size={720}
      form={form}
      submitLabel="Lưu phân công"
      pending={save.pending}
      problem={save.problem}
      onReload={onReload}
      onSubmit={(v) => {
        const next: MandatesDraft["actors"][number] = {
          actor: v.actor.trim(),
          requested: v.requested,
          parties: sent(v.parties),
          points: v.points.map((point) => ({
            text: point.text.trim(),
            taskIds: point.tasks.map((task) => task.id),
          })),
        };
        return save.send({
          actors: actor
            ? others.map((one, index) => (index === at ? next : one))
            : [...others, next],
        });
      }}
    >
      {printed && (
        <p>
          Kế hoạch đã ban hành: lời văn giữ nguyên; chỉ rõ được đơn vị mà mục này nói đến và gắn
          nhiệm vụ trong bảng thực hiện từng ý.
        </p>
      )}
      <TextField
        label="Ai thực hiện"
        hint="Như văn bản ghi, ví dụ Các sở, ban, ngành"
        disabled={printed}
        {...form.field("actor")}
      />
      {!printed && (
        <CheckField label="Là lời đề nghị, không phải giao việc" {...form.field("requested")} />
      )}
      <PartyEditor
        legend="Đơn vị"
        addLabel="Thêm đơn vị hoặc nhóm"
        parties={form.values.parties}
        onChange={(parties) => form.set("parties", parties)}
        idOf={(place) => form.idOf(`parties.${place}.unitId`)}
        errorAt={(place) => form.errorAt(`parties.${place}.unitId`)}
      />
      {form.values.points.map((point, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point has no identity but its place
        <fieldset key={place} className={`${planStyles.rowEditor} ${planStyles.plainSet}`}>
          <legend className="sr-only">Ý {place + 1}</legend>
          <TextAreaField
            id={form.idOf(`points.${place}.text`)}
            label={`Nội dung ${place + 1}`}
            rows={3}
            disabled={printed}
            value={point.text}
            onChange={(text) => put(place, { text })}
            error={form.errorAt(`points.${place}.text`)}
          />
          {point.tasks.length > 0 && (
            <ul className={styles.chosen}>
              {point.tasks.map((task) => (
                <li key={task.id}>
                  <span>
                    {task.note}: {task.label}
                  </span>
                  <Button
                    small
                    tone="quiet"
                    onClick={() =>
                      put(place, { tasks: point.tasks.filter((one) => one.id !== task.id) })
                    }
                  >
                    Bỏ<span className="sr-only"> {task.label}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <ComboField
            label="Gắn nhiệm vụ trong bảng"
            hint="Gõ vài chữ trong nội dung nhiệm vụ"
            required={false}
            searchKey={["plan", plan.id, "mandate"]}
            search={searchOwn}
            value={null}
            onChange={(task) =>
              task &&
              !point.tasks.some((one) => one.id === task.id) &&
              put(place, { tasks: [...point.tasks, task] })
            }
          />
          {!printed && form.values.points.length > 1 && (
            <Button
              tone="quiet"
              onClick={() =>
                form.set(
                  "points",
                  form.values.points.filter((_, index) => index !== place),
                )
              }
            >
              Bỏ ý này
            </Button>
          )}
        </fieldset>
      ))}
      {!printed && (
        <div className={planStyles.tools}>
          <Button small onClick={() => form.set("points", [...form.values.points, NO_POINT])}>
            Thêm ý
          </Button>
          {actor && (
            <Button small tone="quiet" onClick={removing}>
              Bỏ cả mục này
            </Button>
          )}
        </div>
      )}
    </FormDialog>
  );
}

function draftOf(actor: Mandates["actors"][number]): MandatesDraft["actors"][number] {
  return {
    actor: actor.actor,
    requested: actor.requested,
    parties: sent(edited(actor.parties)),
    points: actor.points.map((point) => ({
      text: point.text,
      taskIds: point.tasks.map((task) => task.id),
    })),
  };
}
