/** The only place that knows which address shows which record. */

export type SubjectType =
  | "PLAN"
  | "PLAN_TASK"
  | "PLAN_ANSWERS"
  | "BLOCK"
  | "MOVEMENT"
  | "ROLE_MODEL"
  | "PLEDGE"
  | "MEETING"
  | "AWARD_ROUND"
  | "COUNCIL_SESSION"
  | "OPINION_REQUEST"
  | "PROPOSAL"
  | "DECLARED_AWARD"
  | "DECISION"
  | "REGISTER_ENTRY"
  | "UNIT"
  | "PERSON"
  | "DOCUMENT";

export interface Subject {
  type: SubjectType;
  id: string;
  /** The record it lies in, e.g. the plan of a task. */
  parentId?: string | null;
}

const ROOTS = {
  PLAN: "/ke-hoach",
  BLOCK: "/cum-khoi",
  MOVEMENT: "/phong-trao",
  ROLE_MODEL: "/dien-hinh",
  PLEDGE: "/giao-uoc",
  MEETING: "/hoi-nghi",
  AWARD_ROUND: "/dot-xet",
  COUNCIL_SESSION: "/hoi-dong/phien",
  OPINION_REQUEST: "/hiep-y",
  PROPOSAL: "/ho-so",
  DECLARED_AWARD: "/khai-khen-thuong",
  DECISION: "/quyet-dinh",
  REGISTER_ENTRY: "/tra-cuu",
  UNIT: "/don-vi",
  PERSON: "/ca-nhan",
  DOCUMENT: "/van-ban",
} as const satisfies Record<Exclude<SubjectType, "PLAN_TASK" | "PLAN_ANSWERS">, string>;

/** The address of a record, e.g. `/ke-hoach/<plan>/nhiem-vu/<task>`. */
export function subjectPath({ type, id, parentId }: Subject): string {
  if (type === "PLAN_TASK") return `${ROOTS.PLAN}/${parentId ?? ""}/nhiem-vu/${id}`;
  if (type === "PLAN_ANSWERS") return `${ROOTS.PLAN}/${id}?xem=don-vi&state=SILENT`;
  return `${ROOTS[type]}/${id}`;
}

/** Fixed screens. */
export const paths = {
  signIn: "/dang-nhap",
  enrol: "/xac-thuc-hai-buoc",
  account: "/tai-khoan",
  today: "/hom-nay",
  more: "/them",
  send: "/gui",
  plans: "/ke-hoach",
  blocks: "/cum-khoi",
  rooms: "/phong-cum",
  movements: "/phong-trao",
  pledges: "/giao-uoc",
  scoring: "/cham-diem",
  meetings: "/hoi-nghi",
  rounds: "/dot-xet",
  proposals: "/ho-so",
  council: "/hoi-dong",
  decisions: "/quyet-dinh",
  declarations: "/khai-khen-thuong",
  honourRoll: "/vinh-danh",
  submissions: "/trinh-cap-tren",
  bonuses: "/tien-thuong",
  register: "/tra-cuu",
  rolemodels: "/dien-hinh",
  publicModels: "/cong-khai/dien-hinh",
  publicConsultations: "/cong-khai/lay-y-kien",
  reports: "/bao-cao",
  units: "/don-vi",
  documents: "/van-ban",
  audit: "/quan-tri/nhat-ky",
  clients: "/quan-tri/ket-noi",
  accounts: "/quan-tri/tai-khoan",
  delegations: "/uy-quyen",
  invitation: "/moi",
  opinionLink: "/tra-loi-y-kien",
  certificateCheck: "/kiem-tra",
  certificateLayouts: "/mau-in",
} as const;

/** Pages that need no session: for everybody, or for who holds a link. */
export const openPaths = [
  paths.invitation,
  paths.opinionLink,
  paths.publicModels,
  paths.publicConsultations,
  paths.certificateCheck,
] as const;
