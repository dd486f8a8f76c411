import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "hiep-y/:id", lazy: () => import("./OpinionPage") },
  { path: "ho-so", lazy: () => import("./ProposalsPage") },
  { path: "ho-so/moi", lazy: () => import("./NewProposalPage") },
  { path: "ho-so/:id", lazy: () => import("./ProposalPage") },
  { path: "ho-so/:id/da-gui", lazy: () => import("./SentPage") },
  { path: "ho-so/:id/cac-lan-gui", lazy: () => import("./VersionsPage") },
  { path: "ho-so/:id/xac-nhan-bao-cao", lazy: () => import("./ReportListPage") },
  { path: "ho-so/:id/danh-sach", lazy: () => import("./NomineeListPage") },
  { path: "ho-so/:id/tham-dinh", lazy: () => import("./AppraisalPage") },
  { path: "ho-so/:id/bao-cao/:nomineeId", lazy: () => import("./ReportPage") },
];
