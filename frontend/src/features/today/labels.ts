import type { components } from "@/api/schema";
import {
  BlockIcon,
  DecisionIcon,
  MeetingIcon,
  MovementIcon,
  PlanIcon,
  PledgeIcon,
  ProposalIcon,
} from "@/ui/icons";
import type { Tone } from "@/ui/problem";
import type { TodayItem } from "./queries";

export const itemIcons = {
  TASK: PlanIcon,
  PROPOSAL: ProposalIcon,
  PLEDGE: PledgeIcon,
  MEETING: MeetingIcon,
  BLOCK: BlockIcon,
  MOVEMENT: MovementIcon,
  DECISION: DecisionIcon,
} satisfies Record<TodayItem["icon"], unknown>;

export const segmentTones = {
  DONE: "done",
  OPEN: "open",
  LATE: "late",
  NEUTRAL: "neutral",
  GOLD: "gold",
} satisfies Record<components["schemas"]["TodaySegment"]["tone"], Tone>;
