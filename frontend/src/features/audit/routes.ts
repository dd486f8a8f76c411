import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "quan-tri/nhat-ky", lazy: () => import("./AuditPage") },
  { path: "quan-tri/nhat-ky/kiem-tra", lazy: () => import("./VerificationPage") },
  { path: "quan-tri/nhat-ky/:id", lazy: () => import("./EntryPage") },
];
