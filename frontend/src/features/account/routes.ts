import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "tai-khoan", lazy: () => import("./MyAccountPage") }];
