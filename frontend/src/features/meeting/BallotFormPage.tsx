import { useQuery } from "@tanstack/react-query";
import { useParams, useSearchParams } from "react-router";
import { api, call, idempotency, ifMatch } from "@/api/client";
import { paths, subjectPath } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { useForm } from "@/ui/useForm";
import { CandidatesField, RulesFields, TellersField } from "./BallotFields";
import { type BallotValues, bodyOf, initialOf, questionsOf } from "./ballotForm";
import { modeWords, purposeWords, stepOfPurpose } from "./labels";
import {
  awardsQuery,
  type Ballot,
  type BallotPurpose,
  type Meeting,
  meetingQuery,
  useBallotChange,
} from "./queries";

/** Prepares a ballot, or changes one that is not open yet. */
function BallotFormPage() {
  const { id = "", ballotId } = useParams();
  const meeting = useQuery(meetingQuery(id));
  const awards = useQuery(awardsQuery);
  return (
    <QueryView query={meeting}>
      {(data) => (
        <QueryView query={awards}>
          {(catalogue) => (
            <BallotForm
              meeting={data}
              ballot={data.ballots.find((one) => one.id === ballotId) ?? null}
              awards={catalogue.items
                .filter((one) => one.subjectKinds.includes("COLLECTIVE"))
                .map((one) => ({ value: one.code, label: one.shortName }))}
              reload={() => void meeting.refetch()}
            />
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

function BallotForm({
  meeting,
  ballot,
  awards,
  reload,
}: {
  meeting: Meeting;
  ballot: Ballot | null;
  awards: { value: string; label: string }[];
  reload: () => void;
}) {
  const go = useGo();
  const [params] = useSearchParams();
  const offered = ballot ? [ballot.purpose] : questionsOf(params.get("buoc"), meeting);
  const home = subjectPath({ type: "MEETING", id: meeting.id });
  const save = useBallotChange<BallotValues>(
    meeting.id,
    (values, intent) => {
      const body = bodyOf(values, awards);
      return call(
        ballot
          ? api.PUT("/api/v1/meetings/{meetingId}/ballots/{id}", {
              params: {
                path: { meetingId: meeting.id, id: ballot.id },
                header: ifMatch(ballot.version),
              },
              body,
            })
          : api.POST("/api/v1/meetings/{meetingId}/ballots", {
              params: {
                path: { meetingId: meeting.id },
                header: idempotency(intent.idempotencyKey),
              },
              body,
            }),
      );
    },
    (done) => go(backTo(home, meeting, done.purpose), { replace: true }),
  );
  const form = useForm<BallotValues>({
    initial: initialOf(meeting, ballot, offered[0] ?? "ACCLAIM"),
    problem: save.problem,
  });
  const { values } = form;
  const choosePurpose = (purpose: string | null) => {
    if (!purpose) return;
    const fresh = initialOf(meeting, null, purpose as BallotPurpose);
    form.setValues({
      ...values,
      purpose: fresh.purpose,
      threshold: fresh.threshold,
      quorum: fresh.quorum,
      thresholdBase: fresh.thresholdBase,
      candidates: fresh.candidates,
    });
  };
  return (
    <FormPage
      title={ballot ? "Sửa lượt biểu quyết" : "Chuẩn bị biểu quyết"}
      crumbs={[
        { label: "Hội nghị", to: paths.meetings },
        { label: meeting.title, to: home },
      ]}
      form={form}
      onSubmit={save.send}
      submitLabel="Lưu lượt biểu quyết"
      pending={save.pending}
      problem={save.problem}
      onReload={reload}
      cancelTo={backTo(home, meeting, values.purpose)}
    >
      {offered.length > 1 && (
        <SelectField
          label="Biểu quyết để"
          options={offered.map((value) => ({ value, label: purposeLabel(value, meeting) }))}
          id={form.idOf("purpose")}
          value={values.purpose}
          onChange={choosePurpose}
        />
      )}
      {values.purpose === "ACCLAIM" && (
        <SelectField
          label="Hình thức khen thưởng đề nghị"
          options={awards}
          {...form.field("awardCode")}
        />
      )}
      <TextField
        label="Tên lượt biểu quyết"
        required={values.purpose === "APPROVE"}
        hint={values.purpose === "APPROVE" ? undefined : "Để trống thì dùng tên thông thường"}
        {...form.field("title")}
      />
      <SelectField
        label="Cách biểu quyết"
        options={Object.entries(modeWords).map(([value, label]) => ({ value, label }))}
        {...form.field("mode")}
      />
      {(values.purpose === "ACCLAIM" || values.purpose === "ELECT_DEPUTY") && (
        <NumberField whole unit="đơn vị" label="Chọn nhiều nhất" {...form.field("seats")} />
      )}
      <CandidatesField form={form} />
      {values.mode === "SECRET_BALLOT_PAPER" && <TellersField form={form} />}
      <RulesFields form={form} />
    </FormPage>
  );
}

function purposeLabel(purpose: BallotPurpose, meeting: Meeting): string {
  if (purpose === "ELECT_HEAD") return `Bầu ${meeting.headTitle} năm ${meeting.year + 1}`;
  if (purpose === "ELECT_DEPUTY") return `Bầu ${meeting.deputyTitle} năm ${meeting.year + 1}`;
  return purposeWords[purpose];
}

function backTo(home: string, meeting: Meeting, purpose: BallotPurpose): string {
  const step = meeting.runSheet.find((one) => one.kind === stepOfPurpose[purpose]);
  return step ? `${home}?buoc=${step.id}` : home;
}

export { BallotFormPage as Component };
