import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { type Account, accountKeys } from "./accounts";
import { type Person, PersonFields, personBody } from "./PersonFields";

export interface AccountDialogProps {
  account: Account;
  onClose: () => void;
  onReload: () => unknown;
}

/** Name, post, unit and how to reach the person. */
export function EditDialog({ account, onClose, onReload }: AccountDialogProps) {
  const save = useMutationWithProblem({
    run: (person: Person) =>
      call(
        api.PUT("/api/v1/accounts/{id}", {
          params: { path: { id: account.id } },
          headers: ifMatch(account.version),
          body: personBody(person),
        }),
      ),
    refreshes: [accountKeys.all],
    done: () => {
      toast.done("Đã lưu thông tin");
      onClose();
    },
  });
  const form = useForm<Person>({
    initial: {
      fullName: account.fullName,
      position: account.position ?? "",
      unit: account.unit ? { id: account.unit.id, label: account.unit.name } : null,
      email: account.email ?? "",
      phone: account.phone ?? "",
    },
    problem: save.problem,
    check: ({ fullName }) => ({ fullName: !fullName.trim() && "Hãy ghi họ và tên" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Sửa thông tin"
      form={form}
      onSubmit={save.send}
      submitLabel="Lưu"
      pending={save.pending}
      problem={save.problem}
      onReload={onReload}
    >
      <PersonFields
        form={form}
        person={form.values}
        onChange={(person) => {
          form.setValues(person);
          for (const name of ["fullName", "unitId", "email", "phone"]) form.touch(name);
        }}
      />
    </FormDialog>
  );
}
