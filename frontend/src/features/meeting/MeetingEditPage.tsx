import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { paths, subjectPath } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { useForm } from "@/ui/useForm";
import { type Arrangement, ArrangementFields, arrangementOf } from "./MeetingForm";
import { type Meeting, meetingQuery, useMeetingChange } from "./queries";

/** Changes time, place, chair and secretary. */
function MeetingEditPage() {
  const { id = "" } = useParams();
  const meeting = useQuery(meetingQuery(id));
  return (
    <QueryView query={meeting}>
      {(data) => (
        <EditForm key={data.version} meeting={data} reload={() => void meeting.refetch()} />
      )}
    </QueryView>
  );
}

function EditForm({ meeting, reload }: { meeting: Meeting; reload: () => void }) {
  const go = useGo();
  const back = subjectPath({ type: "MEETING", id: meeting.id });
  const save = useMeetingChange<Arrangement>(
    (values) =>
      call(
        api.PUT("/api/v1/meetings/{id}", {
          params: { path: { id: meeting.id }, header: ifMatch(meeting.version) },
          body: arrangementOf(values),
        }),
      ),
    () => go(back, { replace: true }),
  );
  const form = useForm<Arrangement>({
    initial: {
      title: meeting.title,
      plannedOn: meeting.plannedOn,
      plannedAt: meeting.plannedAt?.slice(0, 5) ?? null,
      place: meeting.place ?? "",
      chair: meeting.chair ?? "",
      secretary: meeting.secretary ?? "",
    },
    problem: save.problem,
  });
  return (
    <FormPage
      title="Sửa thông tin hội nghị"
      crumbs={[
        { label: "Hội nghị", to: paths.meetings },
        { label: meeting.title, to: back },
      ]}
      form={form}
      onSubmit={save.send}
      submitLabel="Lưu thông tin"
      pending={save.pending}
      problem={save.problem}
      onReload={reload}
      cancelTo={back}
    >
      <ArrangementFields form={form} usualTitle={`${meeting.kindLabel} ${meeting.year}`} />
    </FormPage>
  );
}

export { MeetingEditPage as Component };
