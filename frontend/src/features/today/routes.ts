import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "hom-nay", lazy: () => import("./TodayPage") }];
