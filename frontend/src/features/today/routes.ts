import type { LoaderFunctionArgs, RouteObject } from "react-router";

/** Asks for the day's work while the page itself is still on its way. */
async function prefetchToday({ request }: LoaderFunctionArgs) {
  const [{ queryClient }, { todayQuery }, { readYear }] = await Promise.all([
    import("@/api/query"),
    import("./queries"),
    import("@/lib/year"),
  ]);
  const year = readYear(new URL(request.url).searchParams) ?? new Date().getFullYear();
  void queryClient.prefetchQuery(todayQuery(year));
  return null;
}

export const routes: RouteObject[] = [
  { path: "hom-nay", loader: prefetchToday, lazy: () => import("./TodayPage") },
];
