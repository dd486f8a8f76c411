import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { useGo } from "@/ui/RouteLink";
import { useForm } from "@/ui/useForm";
import { searchPeople, searchUnits } from "./queries";

interface Draft {
  kind: string | null;
  person: ComboOption | null;
  unit: ComboOption | null;
}

/** Whom to look at; opens the page of a person or a unit below `to`. */
export function SubjectChoice({ to, onClose }: { to: string; onClose: () => void }) {
  const go = useGo();
  const form = useForm<Draft>({
    initial: { kind: "INDIVIDUAL", person: null, unit: null },
    problem: null,
    check: (draft) => ({
      person: draft.kind === "INDIVIDUAL" && !draft.person && "Hãy chọn cá nhân",
      unit: draft.kind === "COLLECTIVE" && !draft.unit && "Hãy chọn đơn vị",
    }),
  });
  return (
    <FormDialog<Draft>
      opened
      onClose={onClose}
      title="Xem của ai"
      form={form}
      onSubmit={(draft) => {
        go(
          draft.kind === "INDIVIDUAL"
            ? `${to}/ca-nhan/${draft.person?.id}`
            : `${to}/don-vi/${draft.unit?.id}`,
        );
        return true;
      }}
      submitLabel="Xem"
      pending={false}
      problem={null}
    >
      <RadioField
        label="Đối tượng"
        options={[
          { value: "INDIVIDUAL", label: "Cá nhân" },
          { value: "COLLECTIVE", label: "Đơn vị" },
        ]}
        {...form.field("kind")}
      />
      {form.values.kind === "INDIVIDUAL" ? (
        <ComboField
          label="Cá nhân"
          searchKey={["people", "combo"]}
          search={searchPeople}
          {...form.field("person")}
        />
      ) : (
        <ComboField
          label="Đơn vị"
          searchKey={["units", "combo"]}
          search={searchUnits}
          {...form.field("unit")}
        />
      )}
    </FormDialog>
  );
}
