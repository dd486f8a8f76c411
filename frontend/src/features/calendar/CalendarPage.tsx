import { useQuery } from "@tanstack/react-query";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { DayTable } from "./DayTable";
import { nationalDayLabels } from "./labels";
import { calendarQuery, FIRST_YEAR, LAST_YEAR } from "./queries";

/** The days off and make-up working days of the working year. */
function CalendarPage() {
  const year = useYear();
  const known = year >= FIRST_YEAR && year <= LAST_YEAR;
  const calendar = useQuery({ ...calendarQuery(year), enabled: known });
  const crumbs = [{ label: "Kế hoạch", to: paths.plans }];
  if (!known) {
    return (
      <>
        <PageHeader title={`Lịch làm việc năm ${year}`} crumbs={crumbs} />
        <div className="card">
          <EmptyState
            title={`Lịch có từ năm ${FIRST_YEAR} đến năm ${LAST_YEAR}`}
            text="Hãy chọn năm khác ở đầu trang."
          />
        </div>
      </>
    );
  }
  return (
    <QueryView query={calendar}>
      {(data) => (
        <>
          <PageHeader
            title={`Lịch làm việc năm ${year}`}
            crumbs={crumbs}
            badge={
              <StatusBadge tone={data.confirmed ? "done" : "open"}>
                {data.confirmed ? "Đã có thông báo của năm" : "Chưa có thông báo của năm"}
              </StatusBadge>
            }
            meta="Ngày nghỉ lễ, tết, nghỉ bù và làm bù dùng để tính mọi thời hạn theo ngày làm việc"
            main={{
              label: "Sửa lịch của năm",
              to: `/quan-tri/lich-lam-viec/sua?nam=${year}`,
              availability: actionOf(data, "EDIT"),
            }}
            extra={
              <>
                {year > FIRST_YEAR && (
                  <ButtonLink to={`/quan-tri/lich-lam-viec?nam=${year - 1}`}>
                    Năm {year - 1}
                  </ButtonLink>
                )}
                {year < LAST_YEAR && (
                  <ButtonLink to={`/quan-tri/lich-lam-viec?nam=${year + 1}`}>
                    Năm {year + 1}
                  </ButtonLink>
                )}
              </>
            }
          />
          <Section title="Lựa chọn của năm">
            <KeyValues
              items={[
                { label: "Thông báo", value: data.notice ?? "Chưa có thông báo của năm" },
                {
                  label: "Tết Nguyên đán",
                  value: data.firstOfTet
                    ? `Mùng 1 là ${formatDate(data.firstOfTet)}; nghỉ ${data.tetDaysBefore} ngày trước và ${5 - data.tetDaysBefore} ngày từ mùng 1`
                    : "Chưa rõ",
                },
                {
                  label: "Quốc khánh",
                  value: `Ngày 02/9 và ${nationalDayLabels[data.nationalDay].toLowerCase()}`,
                },
              ]}
            />
          </Section>
          <Section title="Các ngày trong năm" note={`${data.days.length} ngày`} flush>
            <DayTable days={data.days} />
          </Section>
        </>
      )}
    </QueryView>
  );
}

export { CalendarPage as Component };
