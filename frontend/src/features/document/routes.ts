import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "van-ban", lazy: () => import("./DocumentsPage") },
  { path: "van-ban/ban-da-ky", lazy: () => import("./AwaitedPapersPage") },
  { path: "van-ban/:id", lazy: () => import("./DocumentPage") },
];
