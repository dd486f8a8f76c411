import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "ke-hoach", lazy: () => import("./PlansPage") },
  { path: "ke-hoach/moi", lazy: () => import("./NewPlanPage") },
  { path: "ke-hoach/nhap", lazy: () => import("./ImportPage") },
  { path: "ke-hoach/nhap/:id", lazy: () => import("./ImportReviewPage") },
  { path: "ke-hoach/:id", lazy: () => import("./PlanPage") },
  { path: "ke-hoach/:id/sua", lazy: () => import("./EditPlanPage") },
  { path: "ke-hoach/:id/nhiem-vu/:taskId", lazy: () => import("./TaskPage") },
];
