import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "tra-cuu", lazy: () => import("./RegisterPage") },
  { path: "tra-cuu/:id", lazy: () => import("./EntryPage") },
];
