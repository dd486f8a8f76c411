import type { components } from "@/api/schema";
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
  RoleModelIcon,
  RoundIcon,
  UnitIcon,
} from "@/ui/icons";
import type { Tone } from "@/ui/problem";
import type { TodayItem } from "./queries";

export const itemIcons = {
  PLAN: PlanIcon,
  PLAN_TASK: PlanIcon,
  PLAN_ANSWERS: PlanIcon,
  AWARD_ROUND: RoundIcon,
  PROPOSAL: ProposalIcon,
  PLEDGE: PledgeIcon,
  MEETING: MeetingIcon,
  COUNCIL_SESSION: CouncilIcon,
  OPINION_REQUEST: ProposalIcon,
  BLOCK: BlockIcon,
  MOVEMENT: MovementIcon,
  ROLE_MODEL: RoleModelIcon,
  DECLARED_AWARD: RegisterIcon,
  DECISION: DecisionIcon,
  REGISTER_ENTRY: RegisterIcon,
  UNIT: UnitIcon,
  PERSON: PersonIcon,
  DOCUMENT: DocumentIcon,
} satisfies Record<TodayItem["subject"]["type"], unknown>;

export const segmentTones = {
  DONE: "done",
  OPEN: "open",
  LATE: "late",
  NEUTRAL: "neutral",
  GOLD: "gold",
} satisfies Record<components["schemas"]["TodaySegment"]["tone"], Tone>;
