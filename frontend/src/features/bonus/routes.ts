import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "tien-thuong", lazy: () => import("./BonusesPage") },
  { path: "tien-thuong/muc-tinh", lazy: () => import("./ScalePage") },
];
