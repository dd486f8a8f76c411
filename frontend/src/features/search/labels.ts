import type { SubjectType } from "@/lib/paths";
import {
  BlockIcon,
  CouncilIcon,
  DecisionIcon,
  DocumentIcon,
  MeetingIcon,
  MovementIcon,
  PersonIcon,
  PlanIcon,
  PledgeIcon,
  ProposalIcon,
  RegisterIcon,
  UnitIcon,
} from "@/ui/icons";

export const subjectLooks = {
  PLAN: { word: "Kế hoạch", icon: PlanIcon },
  PLAN_TASK: { word: "Nhiệm vụ", icon: PlanIcon },
  BLOCK: { word: "Cụm, khối", icon: BlockIcon },
  MOVEMENT: { word: "Phong trào", icon: MovementIcon },
  PLEDGE: { word: "Giao ước", icon: PledgeIcon },
  MEETING: { word: "Hội nghị", icon: MeetingIcon },
  COUNCIL_SESSION: { word: "Phiên họp Hội đồng", icon: CouncilIcon },
  PROPOSAL: { word: "Hồ sơ", icon: ProposalIcon },
  DECISION: { word: "Quyết định", icon: DecisionIcon },
  REGISTER_ENTRY: { word: "Khen thưởng", icon: RegisterIcon },
  UNIT: { word: "Đơn vị", icon: UnitIcon },
  PERSON: { word: "Cá nhân", icon: PersonIcon },
  DOCUMENT: { word: "Văn bản", icon: DocumentIcon },
} satisfies Record<SubjectType, unknown>;
