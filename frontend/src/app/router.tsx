import {
  createBrowserRouter,
  type LoaderFunctionArgs,
  type RouteObject,
  redirect,
} from "react-router";
import { accessToken } from "@/api/session";
import { paths } from "@/lib/paths";
import { signInPath, targetOf } from "@/lib/target";
import { ErrorPage } from "./ErrorPage";
import { Waiting } from "./Waiting";

/**
 * Every feature brings its own routes: `src/features/<name>/routes.ts` exports `routes`, whose pages are
 * loaded when needed. A route file imports nothing but React Router types, so that it costs the entry nothing.
 */
const modules = import.meta.glob<{ routes: RouteObject[] }>("../features/*/routes.ts", {
  eager: true,
});
const featureRoutes = Object.values(modules).flatMap((module) => module.routes);

/** Nothing inside the frame is asked for before it is known who asks. */
async function requireSession({ request }: LoaderFunctionArgs) {
  if (!(await accessToken())) throw redirect(signInPath(new URL(request.url)));
  const [{ queryClient }, { meQuery }] = await Promise.all([
    import("@/api/query"),
    import("@/api/me"),
  ]);
  await queryClient.ensureQueryData(meQuery);
  return null;
}

/** Who is signed in already goes on to where they wanted to go. */
async function skipSignIn({ request }: LoaderFunctionArgs) {
  const known = await accessToken().catch(() => null);
  if (known) return redirect(targetOf(new URL(request.url)));
  // The next screen comes over the wire while the password is being typed.
  setTimeout(() => void import("./frame/Frame").catch(() => undefined), 1500);
  return null;
}

export const router = createBrowserRouter([
  {
    path: paths.signIn,
    loader: skipSignIn,
    ErrorBoundary: ErrorPage,
    HydrateFallback: Waiting,
    lazy: () => import("@/features/account/SignInPage"),
  },
  {
    path: "/",
    loader: requireSession,
    shouldRevalidate: () => false,
    ErrorBoundary: ErrorPage,
    HydrateFallback: Waiting,
    lazy: () => import("./frame/Frame"),
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          { index: true, loader: () => redirect(paths.today), Component: Waiting },
          { path: paths.more, lazy: () => import("./frame/MorePage") },
          { path: paths.send, lazy: () => import("./frame/SendPage") },
          ...featureRoutes,
          { path: "*", lazy: () => import("./NotFoundPage") },
        ],
      },
    ],
  },
]);
