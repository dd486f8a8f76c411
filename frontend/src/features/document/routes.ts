import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "van-ban", lazy: () => import("./DocumentsPage") },
  { path: "van-ban/:id", lazy: () => import("./DocumentPage") },
];
