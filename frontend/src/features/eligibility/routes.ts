import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "kiem-tra-dieu-kien", lazy: () => import("./CheckPage") },
  { path: "quy-tac-xet-thuong", lazy: () => import("./RulesPage") },
  { path: "quy-tac-xet-thuong/quy-dinh", lazy: () => import("./SettingsPage") },
  { path: "ho-so/:id/dieu-kien", lazy: () => import("./DossierPage") },
];
