import {
  createBrowserRouter,
  type LoaderFunctionArgs,
  type RouteObject,
  redirect,
} from "react-router";
import { asProblem } from "@/api/problem";
import { accessToken, refresh } from "@/api/session";
import { Component as SignInPage } from "@/features/account/SignInPage";
import { openPaths, paths } from "@/lib/paths";
import { enrolPath, signInPath, targetOf } from "@/lib/target";
import { ErrorPage } from "./ErrorPage";
import { Waiting } from "./Waiting";

/**
 * Every feature brings its own routes: `src/features/<name>/routes.ts` exports `routes`, whose pages are
 * loaded when needed. A route file imports nothing but types up front, so that it costs the entry nothing.
 */
const modules = import.meta.glob<{ routes: RouteObject[] }>("../features/*/routes.ts", {
  eager: true,
});
const featureRoutes = Object.values(modules).flatMap((module) => module.routes);

/** Nothing inside the frame is asked for before it is known who asks. */
async function requireSession({ request }: LoaderFunctionArgs) {
  const parts = Promise.all([
    import("@/api/query"),
    import("@/api/me"),
    import("@/api/beginnings"),
  ]);
  if (!(await accessToken())) throw redirect(signInPath(new URL(request.url)));
  const [{ queryClient }, { meQuery }, { beginningsQuery }] = await parts;
  try {
    const [me] = await Promise.all([
      queryClient.ensureQueryData(meQuery),
      queryClient.ensureQueryData(beginningsQuery),
    ]);
    const { pathname } = new URL(request.url);
    // Who signs in without saying where to is sent to "Hôm nay", which not everybody has.
    if ((pathname === "/" || pathname === paths.today) && !me.places.includes("today")) {
      return redirect(paths.rooms);
    }
  } catch (error) {
    if (asProblem(error).type !== "/problems/second-factor-needed") throw error;
    const { pathname, search } = new URL(request.url);
    throw redirect(enrolPath(pathname + search));
  }
  return null;
}

/** For the page that stands outside the frame, because an account may have to pass it before anything else. */
async function requireToken({ request }: LoaderFunctionArgs) {
  if (!(await accessToken())) throw redirect(signInPath(new URL(request.url)));
  return null;
}

/** Who is signed in already goes on to where they wanted to go. */
async function skipSignIn({ request }: LoaderFunctionArgs) {
  // The province's own sign-in leaves a cookie that nothing here knows of yet.
  const arrived = window.location.hash === "#vao";
  const known = await (arrived ? refresh() : accessToken()).catch(() => null);
  if (known) return redirect(targetOf(new URL(request.url)));
  // The next screen comes over the wire while the password is being typed.
  setTimeout(() => void import("./frame/Frame").catch(() => undefined), 1500);
  return null;
}

/** What stands behind each open path; one without a page would not compile. */
const openPages = {
  [paths.invitation]: () => import("@/features/account/InvitationPage"),
  [paths.opinionLink]: () => import("@/features/proposal/OpinionLinkPage"),
  [paths.publicModels]: () => import("@/features/rolemodel/PublicModelsPage"),
  [paths.publicConsultations]: () => import("@/features/consultation/PublicConsultationPage"),
  [paths.certificateCheck]: () => import("@/features/certificate/CheckPage"),
} satisfies Record<(typeof openPaths)[number], RouteObject["lazy"]>;

const routes: RouteObject[] = [
  {
    path: paths.signIn,
    loader: skipSignIn,
    ErrorBoundary: ErrorPage,
    HydrateFallback: Waiting,
    // In the entry itself: one round trip less for the first thing anybody sees.
    Component: SignInPage,
  },
  {
    loader: requireToken,
    shouldRevalidate: () => false,
    ErrorBoundary: ErrorPage,
    HydrateFallback: Waiting,
    children: [{ path: paths.enrol, lazy: () => import("@/features/account/EnrolPage") }],
  },
  ...openPaths.map((path) => ({
    path,
    ErrorBoundary: ErrorPage,
    HydrateFallback: Waiting,
    lazy: openPages[path],
  })),
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
];

/** Reads the address and starts loading what it needs. */
export function startRouter() {
  return createBrowserRouter(routes);
}
