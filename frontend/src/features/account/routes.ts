import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "tai-khoan", lazy: () => import("./MyAccountPage") },
  { path: "quan-tri/tai-khoan", lazy: () => import("./AccountsPage") },
  { path: "quan-tri/tai-khoan/moi", lazy: () => import("./NewAccountPage") },
  { path: "quan-tri/tai-khoan/:id", lazy: () => import("./AccountPage") },
  { path: "uy-quyen", lazy: () => import("./DelegationsPage") },
];
