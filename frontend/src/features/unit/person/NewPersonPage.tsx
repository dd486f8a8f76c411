import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { subjectPath } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FormPage } from "@/ui/FormPage";
import { PageHeader } from "@/ui/PageHeader";
import type { ShownProblem } from "@/ui/problem";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { Steps } from "@/ui/Steps";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "../unit.module.css";
import { PostingFields } from "./CareerRows";
import { newWork, type WorkDraft, workContentOf } from "./careerDraft";
import { ProfileFields } from "./ProfileFields";
import { emptyProfile, type ProfileDraft, profileContentOf, profileMissing } from "./profileDraft";
import { peoplePath, personKeys } from "./queries";

const steps = (second: boolean) => [
  { label: "Thông tin cá nhân", state: second ? ("done" as const) : ("current" as const) },
  { label: "Nơi công tác", state: second ? ("current" as const) : ("todo" as const) },
];

/** The errors of one of the two parts, under the names its own form has. */
function partOf(problem: ShownProblem | null, part: "profile" | "posting"): ShownProblem | null {
  if (!problem) return null;
  const errors = (problem.errors ?? [])
    .filter(({ pointer }) => pointer?.startsWith(`/${part}`))
    .map((error) => ({ ...error, pointer: error.pointer.slice(part.length + 1) }));
  return part === "profile" && errors.length === 0 ? null : { ...problem, errors };
}

/** Somebody new, in two steps that fit a phone. */
function NewPersonPage() {
  const [search] = useSearchParams();
  const go = useGo();
  const [second, setSecond] = useState(false);
  const register = useMutationWithProblem({
    run: ({ profile, posting }: { profile: ProfileDraft; posting: WorkDraft }, intent) =>
      call(
        api.POST("/api/v1/people", {
          body: { profile: profileContentOf(profile), posting: workContentOf(posting) },
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [personKeys.all],
    done: ({ id }) => {
      toast.done("Đã thêm cá nhân");
      go(subjectPath({ type: "PERSON", id }), { replace: true });
    },
  });
  const unit = search.get("don-vi");
  const profile = useForm({
    initial: emptyProfile,
    problem: partOf(register.problem, "profile"),
    check: profileMissing,
  });
  const posting = useForm({
    initial: {
      ...newWork(),
      unitId: unit ? { id: unit, label: search.get("ten") ?? "" } : null,
    },
    problem: partOf(register.problem, "posting"),
    check: (draft) => ({
      unitId: !draft.unitId && "Hãy chọn đơn vị, hoặc xã, phường nơi cư trú",
      recipientGroup: !draft.recipientGroup && "Hãy chọn nhóm đối tượng",
    }),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its top
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, [second]);
  const back = profile.errors.some((error) => error.path !== null);
  useEffect(() => {
    if (back) setSecond(false);
  }, [back]);

  if (second) {
    return (
      <FormPage
        title="Thêm cá nhân"
        crumbs={[{ label: "Cá nhân", to: peoplePath }]}
        meta={profile.values.name}
        form={posting}
        onSubmit={(work) => register.send({ profile: profile.values, posting: work })}
        submitLabel="Thêm cá nhân"
        pending={register.pending}
        problem={register.problem}
        cancelTo={peoplePath}
        plain
      >
        <Steps steps={steps(true)} />
        <Section title="Nơi công tác">
          <div className={styles.fields}>
            <PostingFields row={posting.values} field={posting.field} />
          </div>
        </Section>
        <Button onClick={() => setSecond(false)}>Quay lại thông tin cá nhân</Button>
      </FormPage>
    );
  }
  return (
    <>
      <PageHeader title="Thêm cá nhân" crumbs={[{ label: "Cá nhân", to: peoplePath }]} />
      <Steps steps={steps(false)} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void profile.submit(() => setSecond(true));
        }}
      >
        <ErrorSummary
          errors={profile.errors}
          idOf={profile.idOf}
          tries={profile.tries}
          problem={null}
        />
        <ProfileFields values={profile.values} field={profile.field} />
        <div className={styles.foot}>
          <Button tone="main" type="submit">
            Tiếp tục
          </Button>
        </div>
      </form>
    </>
  );
}

export { NewPersonPage as Component };
