import type { ComponentType } from "react";
import type { Me } from "@/api/me";
import { paths } from "@/lib/paths";
import {
  AccountsIcon,
  AuditIcon,
  BlockIcon,
  BonusIcon,
  ConnectIcon,
  CouncilIcon,
  DecisionIcon,
  DocumentIcon,
  HigherIcon,
  MeetingIcon,
  MoreIcon,
  MovementIcon,
  PlanIcon,
  PledgeIcon,
  ProposalIcon,
  RegisterIcon,
  ReportIcon,
  RoleModelIcon,
  RoundIcon,
  ScoringIcon,
  SendIcon,
  TodayIcon,
  UnitIcon,
} from "@/ui/icons";

export interface Place {
  key: string;
  label: string;
  to: string;
  icon: ComponentType<{ size?: number; stroke?: number; "aria-hidden"?: "true" }>;
}

interface PlaceGroup {
  title: string | null;
  places: Place[];
}

const GROUPS: PlaceGroup[] = [
  {
    title: null,
    places: [
      { key: "today", label: "Hôm nay", to: paths.today, icon: TodayIcon },
      { key: "rooms", label: "Phòng của cụm", to: paths.rooms, icon: BlockIcon },
    ],
  },
  {
    title: "Thi đua",
    places: [
      { key: "plans", label: "Kế hoạch", to: paths.plans, icon: PlanIcon },
      { key: "blocks", label: "Cụm, khối thi đua", to: paths.blocks, icon: BlockIcon },
      { key: "movements", label: "Phong trào", to: paths.movements, icon: MovementIcon },
      { key: "pledges", label: "Giao ước", to: paths.pledges, icon: PledgeIcon },
      { key: "scoring", label: "Chấm điểm", to: paths.scoring, icon: ScoringIcon },
      { key: "meetings", label: "Hội nghị", to: paths.meetings, icon: MeetingIcon },
    ],
  },
  {
    title: "Khen thưởng",
    places: [
      { key: "rounds", label: "Đợt xét khen thưởng", to: paths.rounds, icon: RoundIcon },
      { key: "proposals", label: "Hồ sơ khen thưởng", to: paths.proposals, icon: ProposalIcon },
      { key: "council", label: "Hội đồng", to: paths.council, icon: CouncilIcon },
      { key: "decisions", label: "Quyết định", to: paths.decisions, icon: DecisionIcon },
      { key: "submissions", label: "Trình cấp trên", to: paths.submissions, icon: HigherIcon },
      { key: "bonuses", label: "Tiền thưởng", to: paths.bonuses, icon: BonusIcon },
      { key: "register", label: "Tra cứu khen thưởng", to: paths.register, icon: RegisterIcon },
    ],
  },
  {
    title: "Chung",
    places: [
      {
        key: "rolemodels",
        label: "Điển hình tiên tiến",
        to: paths.rolemodels,
        icon: RoleModelIcon,
      },
      { key: "reports", label: "Báo cáo", to: paths.reports, icon: ReportIcon },
      { key: "units", label: "Đơn vị, cá nhân", to: paths.units, icon: UnitIcon },
      { key: "documents", label: "Văn bản", to: paths.documents, icon: DocumentIcon },
    ],
  },
  {
    title: "Quản trị",
    places: [
      { key: "accounts", label: "Tài khoản", to: paths.accounts, icon: AccountsIcon },
      { key: "clients", label: "Hệ thống kết nối", to: paths.clients, icon: ConnectIcon },
      { key: "audit", label: "Nhật ký", to: paths.audit, icon: AuditIcon },
    ],
  },
];

/** The navigation of one account: only what the server opens to it, in the order of the work. */
export function placeGroups(open: readonly string[]): PlaceGroup[] {
  return GROUPS.map((group) => ({
    ...group,
    places: group.places.filter((place) => open.includes(place.key)),
  })).filter((group) => group.places.length > 0);
}

/** Where one begins: "Hôm nay", or the only place there is. */
export function homeOf(me: Pick<Me, "places">): string {
  return placeGroups(me.places)[0]?.places[0]?.to ?? paths.account;
}

/** Whether there is more than one's own room: a search over the province, a working year, delegations. */
export function isOfProvince(me: Pick<Me, "places">): boolean {
  return me.places.includes("today");
}

/** What a unit sends up. */
export function sendPlaces(open: readonly string[]): Place[] {
  return placeGroups(open)
    .flatMap((group) => group.places)
    .filter((place) => ["pledges", "movements", "proposals", "reports"].includes(place.key));
}

/** The four places of the bottom bar on phones; fewer when less is open. */
export function phonePlaces(me: Pick<Me, "places" | "units">): Place[] {
  const all = placeGroups(me.places).flatMap((group) => group.places);
  const [today] = all;
  // A guest has one place, and nothing that would need a second.
  if (all.length < 2) return all;
  const own = me.units[0];
  const work: Place | undefined =
    own && me.places.includes("units")
      ? { key: "unit", label: "Đơn vị", to: `${paths.units}/${own.id}`, icon: UnitIcon }
      : all.find((place) => place.key !== "today");
  const send: Place | undefined =
    sendPlaces(me.places).length > 0
      ? { key: "send", label: "Gửi", to: paths.send, icon: SendIcon }
      : undefined;
  const more: Place = { key: "more", label: "Thêm", to: paths.more, icon: MoreIcon };
  return [today, work, send, more].filter((place) => place !== undefined);
}
