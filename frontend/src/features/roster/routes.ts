import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "ca-nhan/nhap", lazy: () => import("./RosterPage") },
  { path: "ca-nhan/nhap/:id", lazy: () => import("./RosterReviewPage") },
];
