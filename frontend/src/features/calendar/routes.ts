import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "quan-tri/lich-lam-viec", lazy: () => import("./CalendarPage") },
  { path: "quan-tri/lich-lam-viec/sua", lazy: () => import("./EditCalendarPage") },
  { path: "ke-hoach/lich-nguoc", lazy: () => import("./ChainPage") },
];
