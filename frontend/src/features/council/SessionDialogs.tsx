import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { TextAreaField } from "@/ui/fields/TextField";
import { TimeField } from "@/ui/fields/TimeField";
import { useForm } from "@/ui/useForm";
import styles from "./council.module.css";
import { wayWords } from "./labels";
import type { Session, useStep, VotingWay } from "./queries";

interface DialogProps {
  session: Session;
  step: ReturnType<typeof useStep>;
  onClose: () => void;
}

export function OpeningDialog({ session, step, meets, onClose }: DialogProps & { meets: boolean }) {
  const form = useForm({
    initial: {
      heldOn: null as string | null,
      startedAt: session.plannedAt?.slice(0, 5) ?? null,
    },
    problem: step.problem,
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={meets ? "Khai mạc phiên họp" : "Bắt đầu lấy phiếu"}
      form={form}
      onSubmit={(body) => step.send({ to: "opening", body })}
      submitLabel={meets ? "Khai mạc" : "Bắt đầu lấy phiếu"}
      pending={step.pending}
      problem={step.problem}
    >
      <FieldRow>
        <DateField
          label={meets ? "Ngày họp" : "Ngày lấy phiếu"}
          hint="Để trống là hôm nay"
          required={false}
          {...form.field("heldOn")}
        />
        {meets && <TimeField label="Giờ khai mạc" required={false} {...form.field("startedAt")} />}
      </FieldRow>
    </FormDialog>
  );
}

export function VoteDialog({ session, step, onClose }: DialogProps) {
  const form = useForm({
    initial: {
      way: (session.form === "WRITTEN_SLIPS" ? "DEVICE" : "PAPER") as string | null,
      tellers: "",
    },
    problem: step.problem,
    check: (v) => ({
      tellers: v.way !== "HANDS" && !v.tellers.trim() && "Hãy ghi tổ kiểm phiếu",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Mở bỏ phiếu"
      form={form}
      submitLabel="Mở bỏ phiếu"
      pending={step.pending}
      problem={step.problem}
      onSubmit={(v) =>
        step.send({
          to: "vote",
          body: {
            way: v.way as VotingWay,
            tellers: v.tellers
              .split("\n")
              .map((line) => line.split(",").map((part) => part.trim()))
              .filter(([name]) => name)
              .map(([name = "", ...role]) => ({ name, role: role.join(", ") || null })),
          },
        })
      }
    >
      <p>
        Sau khi mở, danh sách thành viên được bỏ phiếu không đổi nữa. Mỗi trường hợp: đồng ý, không
        đồng ý hoặc phiếu trắng.
      </p>
      <RadioField
        label="Cách bỏ phiếu"
        options={[
          { value: "PAPER", label: wayWords.PAPER, hint: "Tổ kiểm phiếu nhập số phiếu" },
          {
            value: "DEVICE",
            label: wayWords.DEVICE,
            hint: "Không ai, kể cả người quản trị, xem được phiếu của từng người",
          },
          { value: "HANDS", label: wayWords.HANDS },
        ]}
        {...form.field("way")}
      />
      {form.values.way !== "HANDS" && (
        <TextAreaField
          label="Tổ kiểm phiếu"
          hint="Mỗi người một dòng: họ tên, nhiệm vụ"
          rows={3}
          {...form.field("tellers")}
        />
      )}
    </FormDialog>
  );
}

const SUMS = [
  ["issued", "Phát ra"],
  ["returned", "Thu về"],
  ["notReturned", "Không thu về"],
  ["valid", "Hợp lệ"],
  ["spoilt", "Không hợp lệ"],
] as const;

type Sum = (typeof SUMS)[number][0];

interface CountValues extends Record<Sum, number | null> {
  items: { itemId: string; votes: number | null; against: number | null; blank: number | null }[];
}

export function CountDialog({
  session,
  step,
  onClose,
  onReload,
}: DialogProps & { onReload: () => void }) {
  const { vote } = session;
  const form = useForm<CountValues>({
    initial: {
      issued: vote?.issued ?? vote?.voters ?? null,
      returned: vote?.returned ?? null,
      notReturned: vote?.notReturned ?? null,
      valid: vote?.valid ?? null,
      spoilt: vote?.spoilt ?? null,
      items: session.agenda.map((one) => ({
        itemId: one.id,
        votes: one.result?.votes ?? null,
        against: one.result?.against ?? null,
        blank: one.result?.blank ?? null,
      })),
    },
    problem: step.problem,
  });
  const { items } = form.values;
  const cell = (at: number, name: "votes" | "against" | "blank", label: string) => (
    <NumberField
      whole
      label={label}
      id={form.idOf(`items.${at}.${name}`)}
      error={form.errorAt(`items.${at}.${name}`)}
      value={items[at]?.[name] ?? null}
      onChange={(n) => {
        form.set(
          "items",
          items.map((one, i) => (i === at ? { ...one, [name]: n } : one)),
        );
        form.touch(`items.${at}.${name}`);
      }}
    />
  );
  return (
    <FormDialog
      opened
      size={760}
      onClose={onClose}
      onReload={onReload}
      title="Kết quả kiểm phiếu"
      form={form}
      submitLabel="Ghi kết quả kiểm phiếu"
      pending={step.pending}
      problem={step.problem}
      onSubmit={(v) =>
        step.send({
          to: "count",
          body: {
            issued: v.issued,
            returned: v.returned,
            notReturned: v.notReturned,
            valid: v.valid,
            spoilt: v.spoilt,
            items: v.items.map((one) => ({
              itemId: one.itemId,
              votes: one.votes,
              against: one.against,
              blank: one.blank,
            })),
          },
        })
      }
    >
      {vote?.way === "HANDS" ? (
        <NumberField whole label="Số thành viên biểu quyết" {...form.field("valid")} />
      ) : (
        <div className={styles.sums}>
          {SUMS.map(([name, label]) => (
            <NumberField key={name} whole label={label} {...form.field(name)} />
          ))}
        </div>
      )}
      {session.agenda.map((one, i) => (
        <fieldset key={one.id} className={styles.count}>
          <legend>{one.unitName ? `${one.name}, ${one.unitName}` : one.name}</legend>
          <p className={styles.quiet}>{one.awardName}</p>
          <div className={styles.sums}>
            {cell(i, "votes", "Đồng ý")}
            {cell(i, "against", "Không đồng ý")}
            {cell(i, "blank", "Phiếu trắng")}
          </div>
        </fieldset>
      ))}
    </FormDialog>
  );
}

export function ClosingDialog({ session, step, onClose }: DialogProps) {
  const form = useForm({
    initial: { endedAt: null as string | null, conclusion: "", reason: "" },
    problem: step.problem,
  });
  const short = (session.vote?.findings.length ?? 0) > 0;
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Thông qua biên bản, kết thúc phiên họp"
      form={form}
      submitLabel="Kết thúc phiên họp"
      pending={step.pending}
      problem={step.problem}
      onSubmit={(v) =>
        step.send({
          to: "closure",
          body: {
            endedAt: v.endedAt,
            conclusion: v.conclusion.trim() || null,
            reason: v.reason.trim() || null,
          },
        })
      }
    >
      <p>Sau khi kết thúc, kết quả hiện ở từng hồ sơ và không sửa được nữa.</p>
      {session.form !== "WRITTEN_SLIPS" && (
        <TimeField label="Giờ kết thúc" required={false} {...form.field("endedAt")} />
      )}
      <TextAreaField
        label="Kết luận của Chủ tịch Hội đồng"
        required={false}
        rows={4}
        {...form.field("conclusion")}
      />
      {short && (
        <TextAreaField
          label="Lý do ghi nhận khi chưa đủ tỷ lệ dự họp"
          hint={session.vote?.findings[0]}
          required={false}
          rows={2}
          {...form.field("reason")}
        />
      )}
    </FormDialog>
  );
}
