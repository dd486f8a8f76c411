import { actionOf } from "@/api/actions";
import type { ActionSpec } from "@/ui/ActionButton";
import type { Proposal, ProposalStatus } from "./queries";
import type { useStep } from "./steps";

/** Forms that open over the page. */
export type DialogName =
  | "LETTER"
  | "RECEIPT"
  | "HEAD_SIGNATURE"
  | "DECISION"
  | "ROUTES"
  | "NOMINEE"
  | `PAPER:${string}`;

type Mover = ReturnType<typeof useStep>;

/** Which actions belong on the page in which state, the next one first; who may is the server's word. */
const ORDER: Record<ProposalStatus, string[]> = {
  DRAFT: ["SUBMIT", "SIGN_LETTER", "WITHDRAW"],
  RETURNED: ["RESUBMIT", "SIGN_LETTER", "WITHDRAW"],
  SUBMITTED: ["RECEIVE", "RETURN", "WITHDRAW"],
  RECEIVED: ["START_APPRAISAL", "SET_ROUTES", "RETURN", "WITHDRAW"],
  APPRAISING: ["APPRAISE", "SET_ROUTES", "RETURN", "WITHDRAW"],
  APPRAISED: ["SIGN_UP", "SET_ROUTES", "RECONSIDER", "CLOSE"],
  SUBMITTED_UP: ["VERIFY", "OFFICE_RETURN"],
  VERIFIED: ["DECIDE", "RECONSIDER"],
  DECIDED: ["CLOSE"],
  WITHDRAWN: [],
  CLOSED: [],
};

/** The one next action and the others of this reader. */
export function actionsOf(
  proposal: Proposal,
  step: Mover,
  open: (dialog: DialogName) => void,
): { main: ActionSpec | null; others: ActionSpec[] } {
  const specs = ORDER[proposal.status].flatMap<ActionSpec>((action) => {
    const availability = actionOf(proposal, action);
    const spec = availability && specOf(action, proposal, step, open);
    return spec ? [{ ...spec, availability }] : [];
  });
  const report = ownReport(proposal);
  if (report) specs.unshift(report);
  // A letter still to be signed comes before the sending that waits for it.
  const next = specs.find(
    (one) => one.availability?.allowed && one.tone !== "danger" && one.label !== ROUTES,
  );
  const main = next ?? null;
  const others = specs
    .filter((one) => one !== main)
    // Ending without an award is no choice while somebody qualified.
    .filter((one) => one.label !== CLOSE_WITHOUT || one.availability?.allowed);
  return { main, others };
}

/** The report of the own unit that is still to be written or confirmed. */
function ownReport(proposal: Proposal): ActionSpec | null {
  for (const nominee of proposal.nominees) {
    const to = `/ho-so/${proposal.id}/bao-cao/${nominee.id}`;
    const write = actionOf(nominee.report, "WRITE");
    const confirm = actionOf(nominee.report, "CONFIRM");
    if (confirm?.allowed)
      return { label: "Xác nhận báo cáo thành tích", to, availability: confirm };
    if (write?.allowed) return { label: "Điền báo cáo thành tích", to, availability: write };
  }
  return null;
}

/** Never the next step: the dossier goes on without it. */
const ROUTES = "Chọn đường xét";
const CLOSE_WITHOUT = "Kết thúc, không khen thưởng";

function specOf(
  action: string,
  proposal: Proposal,
  step: Mover,
  open: (dialog: DialogName) => void,
): ActionSpec | null {
  const busy = { pending: step.pending, problem: step.problem };
  switch (action) {
    case "SUBMIT":
      return {
        label: "Gửi Sở Nội vụ",
        ...busy,
        onAct: () => step.send({ to: "submission" }),
        confirm: {
          title: "Gửi hồ sơ tới Sở Nội vụ?",
          text: "Sau khi gửi, hồ sơ không sửa được nữa trừ khi bị trả lại để bổ sung.",
        },
      };
    case "RESUBMIT":
      return {
        label: "Gửi lại",
        ...busy,
        onAct: (changes) => step.send({ to: "resubmission", body: { changes } }),
        confirm: {
          title: "Gửi lại hồ sơ?",
          text: "Người thẩm định đọc phần này trước tiên.",
          reason: { label: "Đã bổ sung, sửa những gì", required: true },
        },
      };
    case "SIGN_LETTER":
      return {
        label: proposal.letter ? "Sửa tờ trình đã ký" : "Ký tờ trình",
        onAct: () => open("LETTER"),
      };
    case "WITHDRAW":
      return {
        label: "Rút hồ sơ",
        tone: "danger",
        ...busy,
        onAct: (reason) => step.send({ to: "withdrawal", body: { reason } }),
        confirm: {
          title: "Rút hồ sơ này?",
          text: "Hồ sơ đã rút không gửi lại được; muốn đề nghị thì lập hồ sơ khác.",
          reason: { label: "Lý do rút", required: true },
        },
      };
    case "RECEIVE":
      return { label: "Tiếp nhận", onAct: () => open("RECEIPT") };
    case "RETURN":
      return {
        label: "Trả lại để bổ sung",
        ...busy,
        onAct: (reason) => step.send({ to: "return", body: { reason } }),
        confirm: {
          title: "Trả lại hồ sơ để bổ sung?",
          text: `${proposal.proposerName} nhận lại hồ sơ cùng lý do; số hồ sơ được giữ.`,
          reason: { label: "Cần bổ sung, sửa những gì", required: true },
        },
      };
    case "START_APPRAISAL":
      return {
        label: "Bắt đầu thẩm định",
        ...busy,
        onAct: () => step.send({ to: "appraisal", body: {} }),
      };
    case "APPRAISE":
      return { label: "Ghi kết quả thẩm định", to: `/ho-so/${proposal.id}/tham-dinh` };
    case "SET_ROUTES":
      return { label: ROUTES, onAct: () => open("ROUTES") };
    case "SIGN_UP":
      return { label: "Ký trình", onAct: () => open("HEAD_SIGNATURE") };
    case "RECONSIDER":
      return {
        label: "Yêu cầu thẩm định lại",
        ...busy,
        onAct: (reason) => step.send({ to: "reconsideration", body: { reason } }),
        confirm: {
          title: "Yêu cầu thẩm định lại?",
          text: "Hồ sơ trở lại người thẩm định cùng lý do.",
          reason: { label: "Cần xem lại điều gì", required: true },
        },
      };
    case "VERIFY":
      return {
        label: "Thẩm tra xong, trình lãnh đạo",
        ...busy,
        onAct: (note) => step.send({ to: "verification", body: note ? { note } : {} }),
        confirm: {
          title: "Trình lãnh đạo UBND tỉnh?",
          text: "Hồ sơ đã thẩm tra chuyển tới lãnh đạo UBND tỉnh để quyết định.",
          label: "Trình lãnh đạo",
          reason: { label: "Ý kiến thẩm tra", required: false },
        },
      };
    case "OFFICE_RETURN":
      return {
        label: "Trả lại Sở Nội vụ",
        ...busy,
        onAct: (reason) => step.send({ to: "office-return", body: { reason } }),
        confirm: {
          title: "Trả lại Sở Nội vụ?",
          text: "Hồ sơ trở lại người thẩm định cùng lý do.",
          reason: { label: "Lý do trả lại", required: true },
        },
      };
    case "DECIDE":
      return { label: "Quyết định khen thưởng", onAct: () => open("DECISION") };
    case "CLOSE":
      return {
        label: proposal.status === "DECIDED" ? "Lưu hồ sơ" : CLOSE_WITHOUT,
        ...busy,
        onAct: (reason) => step.send({ to: "closing", body: { reason } }),
        confirm:
          proposal.status === "DECIDED"
            ? {
                title: "Kết thúc và lưu hồ sơ?",
                text: "Chỉ lưu khi đã thông báo kết quả cho đơn vị đề nghị.",
                reason: { label: "Đã thông báo, trao thưởng thế nào", required: true },
              }
            : {
                title: "Kết thúc, không khen thưởng?",
                text: "Không đề nghị nào đủ điều kiện. Đơn vị đề nghị nhận được lý do này.",
                reason: { label: "Lý do", required: true },
              },
      };
    default:
      return null;
  }
}
