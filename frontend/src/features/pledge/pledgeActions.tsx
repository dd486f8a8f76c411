import { actionOf } from "@/api/actions";
import type { ActionSpec } from "@/ui/ActionButton";
import { useGo } from "@/ui/RouteLink";
import { periods } from "./labels";
import { inOneText, useMove } from "./moves";
import type { Period, Pledge, PledgeStatus } from "./queries";

type Key = "EDIT" | "SUBMIT" | "SIGN" | "MARK_SIGNED" | "RETURN" | "CONFIRM" | "MID" | "YEAR";

const ACTIONS: Record<Key, string> = {
  EDIT: "EDIT",
  SUBMIT: "SUBMIT",
  SIGN: "SIGN",
  MARK_SIGNED: "MARK_SIGNED",
  RETURN: "RETURN",
  CONFIRM: "CONFIRM",
  MID: "ENTER_MID_RESULTS",
  YEAR: "ENTER_YEAR_RESULTS",
};

/** The step a state waits for, shown with its reason to those who may not take it. */
const WAITS_FOR: Record<PledgeStatus, Key | null> = {
  DRAFT: "SUBMIT",
  SUBMITTED: "SIGN",
  SIGNED: "YEAR",
  MID_REPORTED: "YEAR",
  YEAR_REPORTED: "CONFIRM",
  CONFIRMED: null,
  RETURNED: null,
};

/** The one next action and the others that are possible now, as the server allows them. */
export function usePledgeActions(pledge: Pledge, today: string, onMarkSigned: () => void) {
  const go = useGo();
  const submit = useMove("submission");
  const sign = useMove("signature");
  const giveBack = useMove("return");
  const confirm = useMove("confirmation");
  const name = `giao ước năm ${pledge.year}`;
  const results = (period: Period, label: string): ActionSpec => ({
    label,
    onAct: () => go(`/giao-uoc/${pledge.id}/ket-qua?ky=${periods[period].slug}`),
  });
  const specs: Record<Key, ActionSpec> = {
    EDIT: {
      label: pledge.targets.length === 0 ? "Soạn giao ước" : "Sửa nội dung",
      onAct: () => go(`/giao-uoc/${pledge.id}/sua`),
    },
    SUBMIT: {
      label: "Gửi thủ trưởng ký",
      onAct: () => submit.send({ pledge }),
      pending: submit.pending,
      problem: inOneText(submit.problem),
      confirm: {
        title: `Gửi ${name} để ký?`,
        text: `Giao ước có ${pledge.targets.length} chỉ tiêu. Sau khi gửi, đơn vị không sửa được nữa cho đến khi ký xong hoặc bị trả lại.`,
      },
    },
    SIGN: {
      label: "Ký giao ước",
      onAct: () => sign.send({ pledge }),
      pending: sign.pending,
      problem: sign.problem,
      confirm: {
        title: `Ký ${name}?`,
        text: `Anh/chị ký ${pledge.targets.length} chỉ tiêu của ${pledge.unitName}. Cả cụm, khối sẽ xem được giao ước này; chỉ tiêu không đổi được nữa.`,
      },
    },
    MARK_SIGNED: { label: "Đã ký tại hội nghị", onAct: onMarkSigned },
    RETURN: {
      label: "Trả lại",
      onAct: (reason) => giveBack.send({ pledge, reason }),
      pending: giveBack.pending,
      problem: giveBack.problem,
      confirm: {
        title: pledge.status === "YEAR_REPORTED" ? "Trả lại kết quả năm?" : `Trả lại ${name}?`,
        text: "Đơn vị sẽ thấy lý do này ngay trong việc hôm nay và sửa rồi gửi lại.",
        reason: { label: "Lý do trả lại", required: true },
      },
    },
    CONFIRM: {
      label: "Xác nhận kết quả",
      onAct: () => confirm.send({ pledge }),
      pending: confirm.pending,
      problem: confirm.problem,
      confirm: {
        title: "Xác nhận kết quả năm?",
        text: `${pledge.unitName} đạt ${pledge.met}/${pledge.targets.length} chỉ tiêu. Xác nhận xong, kết quả được dùng để chấm điểm và xét khen thưởng, không sửa được nữa.`,
      },
    },
    MID: results("MID", "Báo cáo 6 tháng"),
    YEAR: results("YEAR", "Báo cáo cả năm"),
  };
  const may = (key: Key) => actionOf(pledge, ACTIONS[key]);
  const next = nextOf(pledge, today, (key) => may(key)?.allowed === true);
  const spec = (key: Key): ActionSpec => {
    const verdict = may(key);
    return {
      ...specs[key],
      availability: verdict && { allowed: verdict.allowed, reason: verdict.reason ?? null },
    };
  };
  return {
    main: next && spec(next),
    others: (Object.keys(ACTIONS) as Key[])
      .filter((key) => key !== next && may(key)?.allowed)
      .map(spec),
  };
}

function nextOf(pledge: Pledge, today: string, may: (key: Key) => boolean): Key | null {
  if (may("EDIT") && pledge.targets.length === 0) return "EDIT";
  if (may("CONFIRM")) return "CONFIRM";
  if (may("SIGN")) return "SIGN";
  if (may("EDIT") && pledge.status === "RETURNED") return "EDIT";
  if (may("SUBMIT")) return "SUBMIT";
  const half = pledge.midReportDue;
  if (may("MID") && half && today <= half) return "MID";
  if (may("YEAR")) return "YEAR";
  return WAITS_FOR[pledge.status];
}
