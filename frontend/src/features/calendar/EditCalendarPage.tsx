import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { useYear } from "@/lib/year";
import { Button } from "@/ui/Button";
import { FormPage } from "@/ui/FormPage";
import { CheckField } from "@/ui/fields/ChoiceField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { PlusIcon } from "@/ui/icons";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import styles from "./calendar.module.css";
import { DayRow } from "./DayRow";
import { bodyOf, type DayDraft, draftOf, missingIn, withDay, type YearDraft } from "./draft";
import { nationalDayLabels, optionsOf } from "./labels";
import { MovesPreview } from "./MovesPreview";
import { type CalendarYear, calendarKeys, calendarQuery } from "./queries";

const TET_CHOICES = [0, 1, 2, 3, 4].map((before) => ({
  value: String(before),
  label: `${before} ngày trước mùng 1, ${5 - before} ngày từ mùng 1`,
}));

function useCalendarForm(calendar: CalendarYear) {
  const go = useGo();
  const [shown, setShown] = useState<YearDraft | null>(null);
  const path = { year: calendar.year };
  const save = useMutationWithProblem({
    run: (draft: YearDraft) =>
      call(
        api.PUT("/api/v1/working-calendars/{year}", {
          params: { path },
          body: bodyOf(draft),
          headers: ifMatch(calendar.version),
        }),
      ),
    refreshes: [calendarKeys.all, ["plan"], ["proposal"]],
    done: () => {
      toast.done(`Đã lưu lịch làm việc năm ${calendar.year}`);
      go(`/quan-tri/lich-lam-viec?nam=${calendar.year}`);
    },
  });
  const preview = useMutationWithProblem({
    run: (draft: YearDraft) =>
      call(
        api.POST("/api/v1/working-calendars/{year}/previews", {
          params: { path },
          body: bodyOf(draft),
        }),
      ),
  });
  const problem = save.problem ?? preview.problem;
  const form = useForm({ initial: draftOf(calendar), problem, check: missingIn });
  const look = () =>
    form.submit(async (draft) => {
      save.reset();
      const done = await preview.send(draft);
      setShown(done ? draft : null);
      return done;
    });
  return {
    form,
    save,
    problem,
    look,
    looking: preview.pending,
    /** Only while it speaks of what stands in the form. */
    preview: shown === form.values ? preview.data : undefined,
    send: (draft: YearDraft) => {
      preview.reset();
      return save.send(draft);
    },
  };
}

function EditForm({ calendar, onReload }: { calendar: CalendarYear; onReload: () => unknown }) {
  const { form, save, problem, look, looking, preview, send } = useCalendarForm(calendar);
  const { values } = form;
  const change = (at: number, part: Partial<DayDraft>) => {
    form.set(
      "days",
      values.days.map((one, index) => (index === at ? { ...one, ...part } : one)),
    );
    for (const name of Object.keys(part)) form.touch(`days.${at}.${name}`);
  };
  return (
    <>
      <FormPage
        title={`Sửa lịch làm việc năm ${calendar.year}`}
        crumbs={[
          { label: "Lịch làm việc", to: `/quan-tri/lich-lam-viec?nam=${calendar.year}` },
          { label: "Sửa" },
        ]}
        form={form}
        onSubmit={send}
        submitLabel="Lưu lịch"
        pending={save.pending}
        problem={problem}
        onReload={onReload}
        cancelTo={`/quan-tri/lich-lam-viec?nam=${calendar.year}`}
        plain
      >
        <Section title="Thông báo nghỉ lễ, tết của năm">
          <div className={styles.fields}>
            <TextField
              label="Số, ngày, cơ quan ban hành"
              hint="Ghi như trên văn bản; để trống khi chưa có"
              required={values.confirmed}
              {...form.field("notice")}
            />
            <CheckField label="Đã có thông báo của năm" {...form.field("confirmed")} />
            <FieldRow>
              <SelectField
                label="5 ngày Tết Nguyên đán"
                options={TET_CHOICES}
                {...form.field("tetDaysBefore")}
              />
              <SelectField
                label="Ngày nghỉ liền kề ngày 02/9"
                options={optionsOf(nationalDayLabels)}
                {...form.field("nationalDay")}
              />
            </FieldRow>
            <p className={styles.note}>
              Ngày nghỉ theo luật và ngày nghỉ bù được tính sẵn; dưới đây chỉ ghi thêm ngày hoán
              đổi, ngày làm bù.
            </p>
          </div>
        </Section>
        <Section title="Ngày ghi thêm" note={`${values.days.length} ngày`}>
          {values.days.map((one, at) => (
            <DayRow
              key={one.key}
              at={at}
              one={one}
              form={form}
              onChange={(part) => change(at, part)}
              onRemove={() =>
                form.set(
                  "days",
                  values.days.filter((_, index) => index !== at),
                )
              }
            />
          ))}
          <Button
            icon={<PlusIcon size={16} aria-hidden="true" />}
            onClick={() => form.set("days", withDay(values).days)}
          >
            Thêm ngày
          </Button>
        </Section>
        <Section title="Xem trước">
          <p className={styles.note}>
            Thời hạn của hồ sơ đang thẩm định và nhiệm vụ tính theo ngày làm việc sẽ dời theo lịch
            mới.
          </p>
          <Button pending={looking} onClick={() => void look()}>
            Xem thời hạn nào thay đổi
          </Button>
        </Section>
      </FormPage>
      {preview && <MovesPreview preview={preview} />}
    </>
  );
}

/** What the notice of the year decides, with a look at what it moves. */
function EditCalendarPage() {
  const year = useYear();
  const calendar = useQuery({ ...calendarQuery(year), refetchOnWindowFocus: false });
  return (
    <QueryView query={calendar}>
      {(data) => (
        <EditForm key={`${year}-${data.version}`} calendar={data} onReload={calendar.refetch} />
      )}
    </QueryView>
  );
}

export { EditCalendarPage as Component };
