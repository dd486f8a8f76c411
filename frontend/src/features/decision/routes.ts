import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "quyet-dinh", lazy: () => import("./DecisionsPage") },
  { path: "quyet-dinh/:id", lazy: () => import("./DecisionPage") },
];
