import { FormDialog } from "@/ui/FormDialog";
import { SelectField } from "@/ui/fields/SelectField";
import { useForm } from "@/ui/useForm";
import { routeWords } from "./labels";
import type { StepDialogProps } from "./ProposalDialogs";
import type { CouncilRoute } from "./queries";

/** Whether and how the council considers each nominee. */
export function RoutesDialog({ proposal, step, onClose, onReload }: StepDialogProps) {
  const form = useForm({
    initial: {
      routes: proposal.nominees.map((one) => ({
        nomineeId: one.id,
        route: one.councilRoute as CouncilRoute,
      })),
    },
    problem: step.problem,
  });
  const { routes } = form.values;
  return (
    <FormDialog
      opened
      onClose={onClose}
      onReload={onReload}
      title="Chọn đường xét"
      form={form}
      submitLabel="Ghi đường xét"
      pending={step.pending}
      problem={step.problem}
      onSubmit={(v) => step.send({ to: "routes", body: { routes: v.routes } })}
    >
      <p>Đề nghị qua Hội đồng chỉ ký trình được khi Hội đồng đã có kết quả.</p>
      {proposal.nominees.map((one, i) => (
        <SelectField
          key={one.id}
          label={`${one.name}: ${one.awardName}`}
          options={Object.entries(routeWords).map(([value, label]) => ({ value, label }))}
          id={form.idOf(`routes.${i}.route`)}
          error={form.errorAt(`routes.${i}.route`)}
          value={routes[i]?.route ?? null}
          onChange={(route) =>
            form.set(
              "routes",
              routes.map((line, at) =>
                at === i ? { ...line, route: (route ?? "NO_COUNCIL") as CouncilRoute } : line,
              ),
            )
          }
        />
      ))}
    </FormDialog>
  );
}
