import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "trinh-cap-tren", lazy: () => import("./SubmissionsPage") },
  { path: "trinh-cap-tren/:id", lazy: () => import("./SubmissionPage") },
];
