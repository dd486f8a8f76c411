import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { api, call, idempotency } from "@/api/client";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { EmptyState } from "@/ui/EmptyState";
import { FormPage } from "@/ui/FormPage";
import { RadioField } from "@/ui/fields/ChoiceField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField } from "@/ui/fields/TextField";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { type Arrangement, ArrangementFields, arrangementOf, NO_ARRANGEMENT } from "./MeetingForm";
import { hostedBlocksQuery, type Meeting, useMeetingChange } from "./queries";

const CRUMBS = [{ label: "Hội nghị", to: paths.meetings }];

const usualTitles = {
  BLOCK_YEAR_END: (year) => `Hội nghị tổng kết công tác thi đua, khen thưởng năm ${year}`,
  BLOCK_MID_YEAR: (year) => `Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm ${year}`,
  BLOCK_PREPARATORY: (year) => `Hội nghị trù bị tổng kết công tác thi đua, khen thưởng năm ${year}`,
  BLOCK_PLEDGE_SIGNING: (year) => `Hội nghị ký kết giao ước thi đua năm ${year}`,
} satisfies Record<Meeting["kind"], (year: number) => string>;

interface Hosted {
  blockId: string;
  name: string;
}

interface Values extends Arrangement {
  blockId: string | null;
  kind: string | null;
  guests: string;
}

/** Plans a conference: for which block, which kind, when and where. */
function NewMeetingPage() {
  const year = useYear();
  const hosted = useQuery(hostedBlocksQuery(year));
  return (
    <QueryView query={hosted}>
      {(data) =>
        data.items.length === 0 ? (
          <>
            <PageHeader title="Lập kế hoạch hội nghị" crumbs={CRUMBS} />
            <div className="card">
              <EmptyState
                title={`Không có cụm, khối nào của năm ${year} do anh/chị tổ chức hội nghị`}
                text="Hội nghị do đơn vị đứng đầu cụm, khối của năm đó lập kế hoạch. Có thể đổi năm làm việc ở đầu trang."
              />
            </div>
          </>
        ) : (
          <PlanForm year={year} blocks={data.items} />
        )
      }
    </QueryView>
  );
}

function PlanForm({ year, blocks }: { year: number; blocks: Hosted[] }) {
  const go = useGo();
  const [params] = useSearchParams();
  const wanted = blocks.find((one) => one.blockId === params.get("khoi"));
  const create = useMeetingChange<Values>(
    (values, intent) =>
      call(
        api.POST("/api/v1/meetings", {
          params: { header: idempotency(intent.idempotencyKey) },
          body: {
            kind: values.kind as Meeting["kind"],
            blockId: values.blockId ?? "",
            year,
            ...arrangementOf(values),
            guests: values.guests
              .split("\n")
              .map((line) => line.trim())
              .filter(Boolean),
          },
        }),
      ),
    (meeting) => {
      toast.done("Đã lập kế hoạch hội nghị với chương trình thông thường của cụm, khối");
      go(subjectPath({ type: "MEETING", id: meeting.id }), { replace: true });
    },
  );
  const form = useForm<Values>({
    initial: {
      ...NO_ARRANGEMENT,
      blockId: wanted?.blockId ?? (blocks.length === 1 ? (blocks[0]?.blockId ?? null) : null),
      kind: "BLOCK_YEAR_END",
      guests: "Sở Nội vụ\nVăn phòng UBND tỉnh",
    },
    problem: create.problem,
    check: (values) => ({ blockId: !values.blockId && "Hãy chọn cụm, khối thi đua" }),
  });
  const block = blocks.find((one) => one.blockId === form.values.blockId)?.name ?? "tên cụm, khối";
  const what = usualTitles[(form.values.kind ?? "BLOCK_YEAR_END") as Meeting["kind"]](year);
  return (
    <FormPage
      title={`Lập kế hoạch hội nghị năm ${year}`}
      crumbs={CRUMBS}
      form={form}
      onSubmit={create.send}
      submitLabel="Lập kế hoạch"
      pending={create.pending}
      problem={create.problem}
      cancelTo={paths.meetings}
    >
      <SelectField
        label="Cụm, khối thi đua"
        options={blocks.map((one) => ({ value: one.blockId, label: one.name }))}
        {...form.field("blockId")}
      />
      <RadioField
        label="Loại hội nghị"
        options={[
          {
            value: "BLOCK_YEAR_END",
            label: "Tổng kết năm",
            hint: "Có bình xét, suy tôn, bầu Trưởng, Phó",
          },
          { value: "BLOCK_MID_YEAR", label: "Sơ kết 6 tháng đầu năm" },
          {
            value: "BLOCK_PREPARATORY",
            label: "Trù bị",
            hint: "Trước hội nghị tổng kết; đề nghị có thể thay đổi",
          },
          { value: "BLOCK_PLEDGE_SIGNING", label: "Ký kết giao ước" },
        ]}
        {...form.field("kind")}
      />
      <ArrangementFields form={form} usualTitle={`${what}, ${block}`} />
      <TextAreaField
        label="Khách mời"
        hint="Mỗi cơ quan một dòng. Khách mời không bỏ phiếu"
        required={false}
        rows={3}
        {...form.field("guests")}
      />
    </FormPage>
  );
}

export { NewMeetingPage as Component };
