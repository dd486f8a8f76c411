import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "khai-khen-thuong", lazy: () => import("./DeclarationsPage") },
  { path: "khai-khen-thuong/moi", lazy: () => import("./NewDeclarationPage") },
  { path: "khai-khen-thuong/:id", lazy: () => import("./DeclarationPage") },
  { path: "khai-khen-thuong/:id/sua", lazy: () => import("./DeclarationEditPage") },
  { path: "vinh-danh", lazy: () => import("./HonourRollPage") },
];
