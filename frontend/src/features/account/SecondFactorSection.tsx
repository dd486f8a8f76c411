import { useState } from "react";
import { actionOf } from "@/api/actions";
import { useMutationWithProblem } from "@/api/query";
import { formatInstant } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { enrolPath } from "@/lib/target";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { Dialog, DialogFoot, DialogText } from "@/ui/Dialog";
import { FormDialog } from "@/ui/FormDialog";
import { TextField } from "@/ui/fields/TextField";
import { KeyValues } from "@/ui/KeyValues";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { keys, removeSecondFactor, renewRecoveryCodes, type SecondFactor } from "./mine";
import { PasswordField } from "./PasswordField";
import { RecoveryCodes } from "./RecoveryCodes";
import styles from "./SecondFactorSection.module.css";

const FEW = 3;

/** Whether signing in takes two steps, and what can be done about it. */
export function SecondFactorSection({ factor }: { factor: SecondFactor }) {
  const [dialog, setDialog] = useState<"renew" | "remove" | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const active = factor.activeSince;
  const close = () => setDialog(null);
  return (
    <Section
      title="Xác thực hai bước"
      note={
        active ? (
          <StatusBadge tone="done">Đang bật</StatusBadge>
        ) : (
          <StatusBadge tone="neutral">Chưa bật</StatusBadge>
        )
      }
    >
      {active ? (
        <KeyValues
          items={[
            { label: "Bật từ", value: formatInstant(active) },
            {
              label: "Mã dự phòng còn lại",
              value:
                factor.recoveryCodesLeft <= FEW
                  ? `${factor.recoveryCodesLeft} mã – nên tạo bộ mã mới`
                  : `${factor.recoveryCodesLeft} mã`,
            },
          ]}
        />
      ) : (
        <p>
          Đăng nhập bằng mật khẩu và thêm một mã trên điện thoại: ai biết mật khẩu của anh/chị cũng
          không vào được.
        </p>
      )}
      <div className={styles.actions}>
        {active ? (
          <>
            <ActionButton
              label="Tạo bộ mã dự phòng mới"
              availability={actionOf(factor, "RENEW_RECOVERY_CODES")}
              onAct={() => setDialog("renew")}
            />
            <ActionButton
              label="Tắt xác thực hai bước"
              availability={actionOf(factor, "REMOVE")}
              onAct={() => setDialog("remove")}
            />
          </>
        ) : (
          <ActionButton
            label="Bật xác thực hai bước"
            tone="main"
            availability={actionOf(factor, "ENROL")}
            to={enrolPath(paths.account)}
          />
        )}
      </div>
      {dialog === "renew" && (
        <RenewDialog
          onClose={close}
          done={(fresh) => {
            close();
            setCodes(fresh);
          }}
        />
      )}
      {dialog === "remove" && <RemoveDialog onClose={close} />}
      <Dialog
        opened={codes !== null}
        onClose={() => setCodes(null)}
        title="Bộ mã dự phòng mới"
        closeOnClickOutside={false}
      >
        <DialogText>
          Các mã cũ không dùng được nữa. Các mã dưới đây chỉ hiện lần này, mỗi mã dùng một lần.
        </DialogText>
        <RecoveryCodes username={factor.username} codes={codes ?? []} />
        <DialogFoot>
          <Button tone="main" onClick={() => setCodes(null)}>
            Tôi đã cất các mã này
          </Button>
        </DialogFoot>
      </Dialog>
    </Section>
  );
}

interface RenewProps {
  onClose: () => void;
  done: (codes: readonly string[]) => void;
}

function RenewDialog({ onClose, done }: RenewProps) {
  const renew = useMutationWithProblem({
    run: ({ password }: { password: string }) => renewRecoveryCodes(password),
    refreshes: [keys.all],
    done: (answer) => done(answer.recoveryCodes),
  });
  const form = useForm({
    initial: { password: "" },
    problem: renew.problem,
    check: (v) => ({ password: !v.password && "Hãy ghi mật khẩu" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Tạo bộ mã dự phòng mới"
      form={form}
      onSubmit={renew.send}
      submitLabel="Tạo bộ mã mới"
      pending={renew.pending}
      problem={renew.problem}
    >
      <PasswordField label="Mật khẩu hiện tại" {...form.field("password")} />
    </FormDialog>
  );
}

function RemoveDialog({ onClose }: { onClose: () => void }) {
  const remove = useMutationWithProblem({
    run: removeSecondFactor,
    refreshes: [keys.all],
    done: () => {
      onClose();
      toast.done("Đã tắt xác thực hai bước");
    },
  });
  const form = useForm({
    initial: { password: "", code: "" },
    problem: remove.problem,
    check: (v) => ({
      password: !v.password && "Hãy ghi mật khẩu",
      code: !v.code.trim() && "Hãy ghi mã xác thực hoặc một mã dự phòng",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Tắt xác thực hai bước?"
      form={form}
      onSubmit={remove.send}
      submitLabel="Tắt xác thực hai bước"
      pending={remove.pending}
      problem={remove.problem}
    >
      <DialogText>Sau đó chỉ cần mật khẩu là vào được tài khoản này.</DialogText>
      <PasswordField label="Mật khẩu hiện tại" {...form.field("password")} />
      <TextField
        label="Mã xác thực hoặc mã dự phòng"
        {...form.field("code")}
        autoComplete="one-time-code"
        maxLength={20}
      />
    </FormDialog>
  );
}
