import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "dot-xet", lazy: () => import("./RoundsPage") },
  { path: "dot-xet/moi", lazy: () => import("./NewRoundPage") },
  { path: "dot-xet/:id", lazy: () => import("./RoundPage") },
  { path: "dot-xet/:id/sua", lazy: () => import("./RoundEditPage") },
  { path: "dot-xet/:id/xet", lazy: () => import("./SittingPage") },
];
