<<<<<<< HEAD
import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { NumberField } from "@/ui/fields/NumberField";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./block.module.css";
import { blockKeys, type Term } from "./queries";

interface Draft {
=======
import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./block.module.css";
import { type Activity, type ActivityContent, blockKeys, type Term } from "./queries";

interface ShareRow {
  unitId: string;
  unitName: string;
  money: number | null;
  goods: string;
  goodsValue: number | null;
  days: number | null;
}

interface Values {
>>>>>>> block
  title: string;
  place: string;
  heldOn: string | null;
  total: number | null;
<<<<<<< HEAD
  shares: Record<string, number | null>;
}

/** Something the block did together, with what each member gave. */
export function ActivityDialog({ term, onClose }: { term: Term; onClose: () => void }) {
  const add = useMutationWithProblem({
    run: (draft: Draft, intent) =>
      call(
        api.POST("/api/v1/blocks/{id}/terms/{year}/activities", {
          params: { path: { id: term.blockId, year: term.year } },
          headers: idempotency(intent.idempotencyKey),
          body: {
            title: draft.title.trim(),
            place: draft.place.trim() || null,
            heldOn: draft.heldOn,
            total: draft.total,
            shares: term.members.flatMap(({ unitId }) => {
              const money = draft.shares[unitId];
              return money == null ? [] : [{ unitId, money }];
            }),
          },
        }),
=======
  goods: string;
  note: string;
  shares: ShareRow[];
}

function valuesOf(term: Term, activity: Activity | null): Values {
  return {
    title: activity?.title ?? "",
    place: activity?.place ?? "",
    heldOn: activity?.heldOn ? String(activity.heldOn) : null,
    total: activity?.total ?? null,
    goods: activity?.goods ?? "",
    note: activity?.note ?? "",
    shares: term.members.map((member) => {
      const share = activity?.shares.find((one) => one.unitId === member.unitId);
      return {
        unitId: member.unitId,
        unitName: member.unitName,
        money: share?.money ?? null,
        goods: share?.goods ?? "",
        goodsValue: share?.goodsValue ?? null,
        days: share?.days ?? null,
      };
    }),
  };
}

const isGiven = (row: ShareRow) =>
  row.money !== null || row.goodsValue !== null || row.days !== null || row.goods.trim() !== "";

function contentOf(v: Values, before: Activity | null): ActivityContent {
  return {
    title: v.title.trim(),
    place: v.place.trim() || undefined,
    heldOn: v.heldOn ?? undefined,
    period: before?.period ?? undefined,
    total: v.total ?? undefined,
    // What was written stays with the figure it belongs to.
    totalRaw: before?.total === v.total ? (before?.totalRaw ?? undefined) : undefined,
    goods: v.goods.trim() || undefined,
    note: v.note.trim() || undefined,
    shares: v.shares.filter(isGiven).map((row) => ({
      unitId: row.unitId,
      money: row.money ?? undefined,
      goods: row.goods.trim() || undefined,
      goodsValue: row.goodsValue ?? undefined,
      days: row.days ?? undefined,
    })),
  };
}

/** A joint activity with one line for each member; lines left empty are not known. */
export function ActivityDialog({
  term,
  activity,
  onClose,
}: {
  term: Term;
  activity: Activity | null;
  onClose: () => void;
}) {
  const path = { id: term.blockId, year: term.year };
  const save = useMutationWithProblem({
    run: (v: Values, intent) =>
      call(
        activity
          ? api.PUT("/api/v1/blocks/{id}/terms/{year}/activities/{activityId}", {
              params: { path: { ...path, activityId: activity.id } },
              body: contentOf(v, activity),
              headers: ifMatch(activity.version),
            })
          : api.POST("/api/v1/blocks/{id}/terms/{year}/activities", {
              params: { path },
              body: contentOf(v, null),
              headers: idempotency(intent.idempotencyKey),
            }),
>>>>>>> block
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã ghi hoạt động chung");
      onClose();
    },
  });
<<<<<<< HEAD
  const form = useForm<Draft>({
    initial: { title: "", place: "", heldOn: null, total: null, shares: {} },
    problem: add.problem,
    check: ({ title }) => ({ title: !title.trim() && "Hãy ghi nội dung hoạt động" }),
  });
=======
  const form = useForm<Values>({
    initial: valuesOf(term, activity),
    problem: save.problem,
    check: (v) => ({ title: !v.title.trim() && "Hãy ghi tên hoạt động" }),
  });
  const change = (index: number, part: Partial<ShareRow>) =>
    form.set(
      "shares",
      form.values.shares.map((row, i) => (i === index ? { ...row, ...part } : row)),
    );
>>>>>>> block
  return (
    <FormDialog
      opened
      onClose={onClose}
<<<<<<< HEAD
      title="Hoạt động chung của khối"
      form={form}
      onSubmit={(draft) => add.send(draft)}
      submitLabel="Ghi hoạt động"
      pending={add.pending}
      problem={add.problem}
    >
      <TextField label="Nội dung" {...form.field("title")} />
      <TextField label="Địa điểm" required={false} {...form.field("place")} />
      <DateField label="Ngày" required={false} {...form.field("heldOn")} />
      <NumberField
        label="Tổng trị giá"
        unit="đồng"
        whole
        required={false}
        {...form.field("total")}
      />
      <fieldset className={styles.shares}>
        <legend>Phần góp bằng tiền của từng đơn vị (không bắt buộc)</legend>
        {term.members.map((member) => (
          <NumberField
            key={member.unitId}
            label={member.unitName}
            unit="đồng"
            whole
            required={false}
            value={form.values.shares[member.unitId] ?? null}
            onChange={(money) =>
              form.set("shares", { ...form.values.shares, [member.unitId]: money })
            }
          />
        ))}
      </fieldset>
=======
      title={activity ? "Sửa hoạt động chung" : "Ghi hoạt động chung"}
      size={720}
      form={form}
      submitLabel="Lưu hoạt động"
      pending={save.pending}
      problem={save.problem}
      onSubmit={save.send}
    >
      <TextAreaField label="Tên hoạt động" rows={2} {...form.field("title")} />
      <FieldRow>
        <TextField label="Địa điểm" required={false} {...form.field("place")} />
        <DateField label="Ngày" required={false} {...form.field("heldOn")} />
      </FieldRow>
      <FieldRow>
        <NumberField
          label="Tổng giá trị"
          unit="đồng"
          whole
          required={false}
          {...form.field("total")}
        />
        <TextField label="Hiện vật" required={false} {...form.field("goods")} />
      </FieldRow>
      <fieldset className={styles.group}>
        <legend className={styles.lineTitle}>Phần của từng đơn vị (để trống nếu chưa rõ)</legend>
        {form.values.shares.map((row, index) => (
          <div key={row.unitId} className={styles.rowEditor}>
            <div className={styles.name}>{row.unitName}</div>
            <NumberField
              label="Tiền"
              unit="đồng"
              whole
              required={false}
              value={row.money}
              onChange={(money) => change(index, { money })}
            />
            <TextField
              label="Hiện vật"
              required={false}
              value={row.goods}
              onChange={(goods) => change(index, { goods })}
            />
            <NumberField
              label="Giá trị hiện vật"
              unit="đồng"
              whole
              required={false}
              value={row.goodsValue}
              onChange={(goodsValue) => change(index, { goodsValue })}
            />
            <NumberField
              label="Ngày công"
              required={false}
              value={row.days}
              onChange={(days) => change(index, { days })}
            />
          </div>
        ))}
      </fieldset>
      <TextAreaField label="Ghi chú" rows={2} required={false} {...form.field("note")} />
>>>>>>> block
    </FormDialog>
  );
}
