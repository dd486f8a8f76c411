import type { LoaderFunctionArgs, RouteObject } from "react-router";

/** Asks for the day's work while the page itself is still on its way, but not for who has none. */
async function prefetchToday({ request }: LoaderFunctionArgs) {
  const [{ queryClient }, { meQuery }, { todayQuery }, { readYear }, { hadToday, rememberToday }] =
    await Promise.all([
      import("@/api/query"),
      import("@/api/me"),
      import("./queries"),
      import("@/lib/year"),
      import("@/api/session"),
    ]);
  const year = readYear(new URL(request.url).searchParams) ?? new Date().getFullYear();
  const prefetch = () => queryClient.prefetchQuery(todayQuery(year));
  // Who was here before need not wait for the question who it is.
  const early = hadToday();
  if (early) void prefetch();
  queryClient
    .ensureQueryData(meQuery)
    .then((me) => {
      const has = me.places.includes("today");
      rememberToday(has);
      if (has && !early) return prefetch();
    })
    // The frame asks the same and says what is wrong.
    .catch(() => undefined);
  return null;
}

export const routes: RouteObject[] = [
  { path: "hom-nay", loader: prefetchToday, lazy: () => import("./TodayPage") },
];
