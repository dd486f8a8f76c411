import type { LoaderFunctionArgs, RouteObject } from "react-router";

/** Asks for the day's work while the page itself is still on its way. */
async function prefetchToday({ request }: LoaderFunctionArgs) {
  const [{ queryClient }, { meQuery }, { todayQuery }, { readYear }] = await Promise.all([
    import("@/api/query"),
    import("@/api/me"),
    import("./queries"),
    import("@/lib/year"),
  ]);
  const me = queryClient.getQueryData(meQuery.queryKey);
  if (me && !me.places.includes("today")) return null;
  const year = readYear(new URL(request.url).searchParams) ?? new Date().getFullYear();
  void queryClient.prefetchQuery(todayQuery(year));
  return null;
}

export const routes: RouteObject[] = [
  { path: "hom-nay", loader: prefetchToday, lazy: () => import("./TodayPage") },
];
