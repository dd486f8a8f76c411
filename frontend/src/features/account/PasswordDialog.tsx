import { api, call } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { PasswordField } from "@/ui/fields/PasswordField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { passwordWords } from "./passwordWords";

const SHORTEST = 12;

/** One's own new password. */
export default function PasswordDialog({ onClose }: { onClose: () => void }) {
  const change = useMutationWithProblem({
    run: (body: { currentPassword: string; newPassword: string }) =>
      call(api.POST("/api/v1/auth/password", { body })),
    done: () => {
      toast.done("Đã đổi mật khẩu. Các phiên khác của anh/chị đã kết thúc.");
      onClose();
    },
  });
  const form = useForm({
    initial: { currentPassword: "", newPassword: "" },
    problem: change.problem,
    check: ({ currentPassword, newPassword }) => ({
      currentPassword: !currentPassword && "Hãy nhập mật khẩu hiện tại",
      newPassword: !newPassword.trim() && "Hãy nhập mật khẩu mới",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Đổi mật khẩu"
      form={form}
      onSubmit={change.send}
      submitLabel="Đổi mật khẩu"
      pending={change.pending}
      problem={change.problem}
    >
      <PasswordField
        label="Mật khẩu hiện tại"
        autoComplete="current-password"
        {...form.field("currentPassword")}
      />
      <PasswordField
        label="Mật khẩu mới"
        autoComplete="new-password"
        hint="Một câu dễ nhớ với mình, khó đoán với người khác"
        note={passwordWords(form.values.newPassword, SHORTEST)}
        {...form.field("newPassword")}
      />
    </FormDialog>
  );
}
