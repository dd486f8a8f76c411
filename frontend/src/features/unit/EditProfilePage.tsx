import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { AreaRows, HeadcountRows, OfficerRows } from "./ProfileRows";
import { type Profile, profileQuery } from "./profile";
import {
  type ProfileDraft,
  profileContentOf,
  profileDraftOf,
  profileMissing,
} from "./profileDraft";
import { unitQuery } from "./queries";
import { unitKeys } from "./reorganisations";

/** The dated facts of a unit, all in one form; what has passed stays as a row with its last day. */
function EditProfilePage() {
  const { id = "" } = useParams();
  const unit = useQuery(unitQuery(id));
  const profile = useQuery(profileQuery(id));
  return (
    <QueryView query={unit}>
      {({ name }) => (
        <QueryView query={profile}>
          {(data) => (
            <Form key={data.version} name={name} profile={data} reload={profile.refetch} />
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

function Form({
  name,
  profile,
  reload,
}: {
  name: string;
  profile: Profile;
  reload: () => unknown;
}) {
  const go = useGo();
  const back = subjectPath({ type: "UNIT", id: profile.unitId });
  const tell = useMutationWithProblem({
    run: (draft: ProfileDraft) =>
      call(
        api.PUT("/api/v1/units/{id}/profile", {
          params: { path: { id: profile.unitId } },
          body: profileContentOf(draft),
          headers: ifMatch(profile.version),
        }),
      ),
    refreshes: [unitKeys.all],
    done: () => {
      toast.done("Đã ghi số liệu của đơn vị");
      go(back, { replace: true });
    },
  });
  const form = useForm({
    initial: profileDraftOf(profile),
    problem: tell.problem,
    check: profileMissing,
  });
  return (
    <FormPage
      title="Địa bàn, số người, người làm thi đua"
      crumbs={[
        { label: "Đơn vị", to: paths.units },
        { label: name, to: back },
      ]}
      meta="Số liệu cũ không xóa: ghi ngày cuối rồi thêm dòng mới."
      form={form}
      onSubmit={tell.send}
      submitLabel="Lưu"
      pending={tell.pending}
      problem={tell.problem}
      onReload={reload}
      cancelTo={back}
      plain
    >
      <Section title="Địa bàn">
        <AreaRows form={form} />
      </Section>
      <Section title="Số người">
        <HeadcountRows form={form} />
      </Section>
      <Section title="Người làm công tác thi đua, khen thưởng">
        <OfficerRows form={form} />
      </Section>
    </FormPage>
  );
}

export { EditProfilePage as Component };
