import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "kiem-tra-dieu-kien", lazy: () => import("./CheckPage") },
  { path: "quy-tac-xet-thuong", lazy: () => import("./RulesPage") },
  { path: "quy-tac-xet-thuong/quy-dinh", lazy: () => import("./SettingsPage") },
  { path: "dieu-kien", lazy: () => import("./HubPage") },
  { path: "ra-soat", lazy: () => import("./DiscoveriesPage") },
  { path: "ra-soat/:id", lazy: () => import("./DiscoveryPage") },
  { path: "dien-tap", lazy: () => import("./RehearsalsPage") },
  { path: "dien-tap/:id", lazy: () => import("./RehearsalPage") },
  { path: "so-thanh-tich", lazy: () => import("./ClashesPage") },
  { path: "so-thanh-tich/:kind/:id", lazy: () => import("./LedgerPage") },
  { path: "trien-vong", lazy: () => import("./OutlookStartPage") },
  { path: "trien-vong/:kind/:id", lazy: () => import("./OutlookPage") },
  { path: "ho-so/:id/dieu-kien", lazy: () => import("./DossierPage") },
  { path: "ho-so/:id/thu-thay-doi", lazy: () => import("./TrialPage") },
];
