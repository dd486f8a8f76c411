import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "mau-in/:award", lazy: () => import("./LayoutPage") },
];
