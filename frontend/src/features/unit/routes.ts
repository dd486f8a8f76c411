import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "don-vi", lazy: () => import("./UnitsPage") },
  { path: "don-vi/:id", lazy: () => import("./UnitPage") },
  { path: "ca-nhan", lazy: () => import("./PeoplePage") },
  { path: "ca-nhan/:id", lazy: () => import("./PersonPage") },
];
