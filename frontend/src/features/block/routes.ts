import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "cum-khoi", lazy: () => import("./BlocksPage") },
  { path: "cum-khoi/moi", lazy: () => import("./NewBlockPage") },
  { path: "cum-khoi/he-thong/:id", lazy: () => import("./YearPage") },
  { path: "cum-khoi/he-thong/:id/nam/:year/cong-bo", lazy: () => import("./YearRecordPage") },
  { path: "cum-khoi/:id", lazy: () => import("./BlockPage") },
  { path: "cum-khoi/:id/sua", lazy: () => import("./EditBlockPage") },
  { path: "cum-khoi/:id/nam/moi", lazy: () => import("./NewTermPage") },
  { path: "cum-khoi/:id/nam/:year/sua", lazy: () => import("./EditTermPage") },
  { path: "cum-khoi/:id/nam/:year/thong-tin", lazy: () => import("./TermRecordPage") },
  { path: "phong-cum", lazy: () => import("./RoomsPage") },
  { path: "phong-cum/:id/:year", lazy: () => import("./RoomPage") },
];
