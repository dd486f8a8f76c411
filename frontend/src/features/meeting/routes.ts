import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "hoi-nghi", lazy: () => import("./MeetingsPage") },
  { path: "hoi-nghi/moi", lazy: () => import("./NewMeetingPage") },
  { path: "hoi-nghi/:id", lazy: () => import("./MeetingPage") },
  { path: "hoi-nghi/:id/sua", lazy: () => import("./MeetingEditPage") },
  { path: "hoi-nghi/:id/chuong-trinh", lazy: () => import("./RunSheetPage") },
  { path: "hoi-nghi/:id/bieu-quyet/moi", lazy: () => import("./BallotFormPage") },
  { path: "hoi-nghi/:id/bieu-quyet/:ballotId", lazy: () => import("./BallotFormPage") },
];
