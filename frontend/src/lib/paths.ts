/** The only place that knows which address shows which record. */

export type SubjectType =
  | "PLAN"
  | "PLAN_TASK"
  | "BLOCK"
  | "MOVEMENT"
  | "PLEDGE"
  | "MEETING"
  | "COUNCIL_SESSION"
  | "PROPOSAL"
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
  PLEDGE: "/giao-uoc",
  MEETING: "/hoi-nghi",
  COUNCIL_SESSION: "/hoi-dong/phien",
  PROPOSAL: "/ho-so",
  DECISION: "/quyet-dinh",
  REGISTER_ENTRY: "/tra-cuu",
  UNIT: "/don-vi",
  PERSON: "/ca-nhan",
  DOCUMENT: "/van-ban",
} as const satisfies Record<Exclude<SubjectType, "PLAN_TASK">, string>;

/** The address of a record, e.g. `/ke-hoach/<plan>/nhiem-vu/<task>`. */
export function subjectPath({ type, id, parentId }: Subject): string {
  if (type === "PLAN_TASK") return `${ROOTS.PLAN}/${parentId ?? ""}/nhiem-vu/${id}`;
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
  movements: "/phong-trao",
  pledges: "/giao-uoc",
  scoring: "/cham-diem",
  meetings: "/hoi-nghi",
  proposals: "/ho-so",
  council: "/hoi-dong",
  decisions: "/quyet-dinh",
  register: "/tra-cuu",
  rolemodels: "/dien-hinh",
  reports: "/bao-cao",
  units: "/don-vi",
  documents: "/van-ban",
  audit: "/quan-tri/nhat-ky",
  clients: "/quan-tri/ket-noi",
  accounts: "/quan-tri/tai-khoan",
  delegations: "/uy-quyen",
  invitation: "/moi",
  certificateCheck: "/kiem-tra",
  certificateLayouts: "/mau-in",
} as const;
