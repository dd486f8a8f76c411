import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "don-vi", lazy: () => import("./UnitsPage") },
  { path: "don-vi/nhap", lazy: () => import("./UnitImportPage") },
  { path: "don-vi/nhap/:id", lazy: () => import("./UnitImportReviewPage") },
  { path: "don-vi/gop/:id", lazy: () => import("./UnitMergePage") },
  { path: "don-vi/:id/gop", lazy: () => import("./MergeUnitPage") },
  { path: "don-vi/moi", lazy: () => import("./NewUnitPage") },
  { path: "don-vi/:id/sua", lazy: () => import("./EditUnitPage") },
  { path: "don-vi/:id/so-lieu", lazy: () => import("./EditProfilePage") },
  { path: "don-vi/sap-xep", lazy: () => import("./ReorganisationsPage") },
  { path: "don-vi/sap-xep/moi", lazy: () => import("./NewReorganisationPage") },
  { path: "don-vi/sap-xep/:id", lazy: () => import("./ReorganisationPage") },
  { path: "don-vi/:id", lazy: () => import("./UnitPage") },
  { path: "ca-nhan", lazy: () => import("./PeoplePage") },
  { path: "ca-nhan/:id", lazy: () => import("./PersonPage") },
];
