import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "quan-tri/ket-noi", lazy: () => import("./ClientsPage") },
  { path: "quan-tri/ket-noi/moi", lazy: () => import("./NewClientPage") },
  { path: "quan-tri/ket-noi/:id", lazy: () => import("./ClientPage") },
  { path: "quan-tri/ket-noi/:id/sua", lazy: () => import("./ClientEditPage") },
];
