import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "phong-trao", lazy: () => import("./MovementsPage") },
  { path: "phong-trao/moi", lazy: () => import("./NewMovementPage") },
  { path: "phong-trao/bieu-0601", lazy: () => import("./Form0601Page") },
  { path: "phong-trao/:id", lazy: () => import("./MovementPage") },
  { path: "phong-trao/:id/sua", lazy: () => import("./MovementEditPage") },
];
