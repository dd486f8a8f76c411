import { useQuery } from "@tanstack/react-query";
import { api, call, idempotency } from "@/api/client";
import { useMe } from "@/api/me";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { FormPage } from "@/ui/FormPage";
import { RadioField } from "@/ui/fields/ChoiceField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { TimeField } from "@/ui/fields/TimeField";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { useForm } from "@/ui/useForm";
import { formWords } from "./labels";
import { type CouncilSummary, councilsQuery, type Session, useSessionChange } from "./queries";

interface Values {
  councilId: string | null;
  form: string | null;
  title: string;
  plannedOn: string | null;
  plannedAt: string | null;
  place: string;
  chair: string;
  secretary: string;
}

/** Prepares a session: of which council, in which form, when and where. */
function NewSessionPage() {
  const councils = useQuery(councilsQuery);
  return <QueryView query={councils}>{(data) => <SessionForm councils={data.items} />}</QueryView>;
}

function SessionForm({ councils }: { councils: CouncilSummary[] }) {
  const year = useYear();
  const go = useGo();
  const me = useMe();
  // The province's council is the department's; a unit's people hold the sessions of their own.
  const mine = councils.filter((one) => (one.kind === "UNIT") === me.units.length > 0);
  const create = useSessionChange<Values>(
    (v, intent) =>
      call(
        api.POST("/api/v1/council-sessions", {
          params: { header: idempotency(intent.idempotencyKey) },
          body: {
            councilId: v.councilId ?? "",
            form: v.form as Session["form"],
            year,
            title: v.title.trim(),
            plannedOn: v.plannedOn,
            plannedAt: v.plannedAt,
            place: v.place.trim() || null,
            chair: v.chair.trim() || null,
            secretary: v.secretary.trim() || null,
          },
        }),
      ),
    (session) =>
      go(`${subjectPath({ type: "COUNCIL_SESSION", id: session.id })}/noi-dung`, { replace: true }),
  );
  const form = useForm<Values>({
    initial: {
      councilId: mine.length === 1 ? (mine[0]?.id ?? null) : null,
      form: "FULL_SESSION",
      title: `Phiên họp Hội đồng xét khen thưởng năm ${year}`,
      plannedOn: null,
      plannedAt: null,
      place: "",
      chair: "",
      secretary: "",
    },
    problem: create.problem,
    check: (v) => ({
      councilId: !v.councilId && "Hãy chọn Hội đồng",
      title: !v.title.trim() && "Hãy ghi tên phiên họp",
    }),
  });
  const meets = form.values.form !== "WRITTEN_SLIPS";
  return (
    <FormPage
      title="Chuẩn bị phiên họp Hội đồng"
      crumbs={[{ label: "Hội đồng", to: paths.council }]}
      form={form}
      onSubmit={create.send}
      submitLabel="Chuẩn bị, chọn nội dung"
      pending={create.pending}
      problem={create.problem}
      cancelTo={paths.council}
    >
      <SelectField
        label="Hội đồng"
        options={mine.map((one) => ({ value: one.id, label: one.name }))}
        {...form.field("councilId")}
      />
      <RadioField
        label="Cách xét"
        options={Object.entries(formWords).map(([value, label]) => ({ value, label }))}
        {...form.field("form")}
      />
      <TextField label="Tên phiên họp" {...form.field("title")} />
      <FieldRow>
        <DateField
          label={meets ? "Ngày họp" : "Hạn gửi phiếu"}
          required={false}
          {...form.field("plannedOn")}
        />
        {meets && <TimeField label="Giờ họp" required={false} {...form.field("plannedAt")} />}
      </FieldRow>
      {meets && <TextField label="Địa điểm" required={false} {...form.field("place")} />}
      <TextField label="Chủ trì" hint="Họ tên, chức vụ" required={false} {...form.field("chair")} />
      <TextField
        label="Thư ký"
        hint="Họ tên, chức vụ"
        required={false}
        {...form.field("secretary")}
      />
    </FormPage>
  );
}

export { NewSessionPage as Component };
