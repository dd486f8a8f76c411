import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "tra-cuu", lazy: () => import("./RegisterPage") },
  { path: "tra-cuu/ngoai-luat-dinh", lazy: () => import("./RecognitionsPage") },
  { path: "tra-cuu/:id", lazy: () => import("./EntryPage") },
];
