import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "tra-cuu", lazy: () => import("./RegisterPage") },
  { path: "tra-cuu/ngoai-luat-dinh", lazy: () => import("./RecognitionsPage") },
  { path: "tra-cuu/so-luong", lazy: () => import("./CountsPage") },
  { path: "tra-cuu/nghi-trung", lazy: () => import("./DuplicatesPage") },
  { path: "tra-cuu/nhap-bang", lazy: () => import("./ImportsPage") },
  { path: "tra-cuu/nhap-bang/:id", lazy: () => import("./ImportPage") },
  { path: "tra-cuu/don-vi/:id", lazy: () => import("./UnitBookPage") },
  { path: "tra-cuu/ca-nhan/:id", lazy: () => import("./PersonBookPage") },
  { path: "tra-cuu/ho-gia-dinh/:id", lazy: () => import("./HouseholdBookPage") },
  { path: "tra-cuu/:id", lazy: () => import("./EntryPage") },
];
