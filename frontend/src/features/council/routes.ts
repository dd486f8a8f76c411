import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "hoi-dong", lazy: () => import("./CouncilsPage") },
  { path: "hoi-dong/phien/moi", lazy: () => import("./NewSessionPage") },
  { path: "hoi-dong/phien/:id", lazy: () => import("./SessionPage") },
  { path: "hoi-dong/phien/:id/noi-dung", lazy: () => import("./AgendaPage") },
  { path: "hoi-dong/phien/:id/phieu", lazy: () => import("./SlipPage") },
  { path: "hoi-dong/:id", lazy: () => import("./CouncilPage") },
  { path: "hoi-dong/:id/thanh-phan", lazy: () => import("./CompositionPage") },
];
