import { formatDate } from "@/lib/dates";
import type { Step } from "@/ui/Steps";
import type { Pledge, PledgeStatus } from "./queries";

/** Which of the five steps is under way in each state. */
const AT: Record<Exclude<PledgeStatus, "RETURNED">, number> = {
  DRAFT: 0,
  SUBMITTED: 1,
  SIGNED: 2,
  MID_REPORTED: 2,
  YEAR_REPORTED: 3,
  CONFIRMED: 4,
};

/** The way of a pledge, with its dates. */
export function stepsOf(pledge: Pledge): Step[] {
  const signed = pledge.signedOn !== null && pledge.signedOn !== undefined;
  const returned = pledge.status === "RETURNED";
  const at = pledge.status === "RETURNED" ? (signed ? 2 : 0) : AT[pledge.status];
  const until = (day: string | null | undefined) => (day ? `Hạn ${formatDate(day)}` : undefined);
  const steps: Omit<Step, "state">[] = [
    { label: "Soạn", note: until(pledge.pledgeDue) },
    { label: "Ký", note: signed ? formatDate(pledge.signedOn) : undefined },
    {
      label: "Báo cáo kết quả",
      note:
        pledge.status === "MID_REPORTED" ? "Đã có kết quả 6 tháng" : until(pledge.yearReportDue),
    },
    { label: "Xác nhận", note: pledge.headUnitName ?? undefined },
  ];
  return steps.map((step, index) => ({
    ...step,
    state: index < at ? "done" : index > at ? "todo" : returned ? "returned" : "current",
  }));
}
