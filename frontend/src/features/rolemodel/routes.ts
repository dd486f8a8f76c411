import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "dien-hinh", lazy: () => import("./RoleModelsPage") },
  { path: "dien-hinh/moi", lazy: () => import("./NewRoleModelPage") },
  { path: "dien-hinh/:id", lazy: () => import("./RoleModelPage") },
  { path: "dien-hinh/:id/sua", lazy: () => import("./RoleModelEditPage") },
];
