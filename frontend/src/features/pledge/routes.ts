import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "giao-uoc", lazy: () => import("./PledgesPage") },
  { path: "giao-uoc/moi", lazy: () => import("./NewPledgePage") },
  { path: "giao-uoc/:id", lazy: () => import("./PledgePage") },
  { path: "giao-uoc/:id/sua", lazy: () => import("./PledgeEditPage") },
  { path: "giao-uoc/:id/ket-qua", lazy: () => import("./ResultsPage") },
];
