import { useState } from "react";
import { api, call } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { FormPage } from "@/ui/FormPage";
import { DateField } from "@/ui/fields/DateField";
import { PlusIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { ChainResult } from "./ChainResult";
import {
  type ChainDraft,
  chainOf,
  missingInChain,
  movedStep,
  newStep,
  type StepDraft,
} from "./chain";
import { StepRow } from "./StepRow";

/** From the day everything must be done back to the last day of each step; nothing is stored. */
function ChainPage() {
  const [shown, setShown] = useState<ChainDraft | null>(null);
  const reckon = useMutationWithProblem({
    run: (draft: ChainDraft) => call(api.POST("/api/v1/deadline-chains", { body: chainOf(draft) })),
  });
  const form = useForm<ChainDraft>({
    initial: { finalDay: null, steps: [newStep(0), newStep(1)] },
    problem: reckon.problem,
    check: missingInChain,
  });
  const { finalDay, steps } = form.values;
  const change = (at: number, part: Partial<StepDraft>) => {
    form.set(
      "steps",
      steps.map((one, index) => (index === at ? { ...one, ...part } : one)),
    );
    for (const name of Object.keys(part)) form.touch(`steps.${at}.${name}`);
  };
  return (
    <>
      <FormPage
        title="Lịch ngược"
        crumbs={[{ label: "Kế hoạch", to: paths.plans }, { label: "Lịch ngược" }]}
        meta="Từ ngày phải xong tất cả, tính ngược ngày cuối cùng của từng bước; hệ thống không lưu bảng này"
        form={form}
        onSubmit={async (draft) => {
          const done = await reckon.send(draft);
          setShown(done ? draft : null);
          return done;
        }}
        submitLabel="Tính ngược"
        pending={reckon.pending}
        problem={reckon.problem}
        cancelTo={paths.plans}
        plain
      >
        <Section title="Đích">
          <DateField
            label="Ngày phải xong tất cả"
            id={form.idOf("finalDay")}
            value={finalDay}
            onChange={(day) => form.set("finalDay", day)}
            error={form.errorAt("finalDay")}
          />
        </Section>
        <Section title="Các bước, theo thứ tự làm" note={`${steps.length} bước`}>
          {steps.map((one, at) => (
            <StepRow
              key={one.key}
              at={at}
              last={at === steps.length - 1}
              only={steps.length === 1}
              one={one}
              form={form}
              onChange={(part) => change(at, part)}
              onMove={(by) => form.set("steps", movedStep(steps, at, by))}
              onRemove={() =>
                form.set(
                  "steps",
                  steps.filter((_, index) => index !== at),
                )
              }
            />
          ))}
          <Button
            icon={<PlusIcon size={16} aria-hidden="true" />}
            onClick={() =>
              form.set("steps", [...steps, newStep(Math.max(...steps.map((one) => one.key)) + 1)])
            }
          >
            Thêm bước
          </Button>
        </Section>
      </FormPage>
      {shown === form.values && reckon.data && <ChainResult view={reckon.data} />}
    </>
  );
}

export { ChainPage as Component };
