import { paths } from "./paths";

const TARGET = "tiep";

/** The sign-in page, remembering where one wanted to go. */
export function signInPath(wanted: { pathname: string; search: string }): string {
  const target = wanted.pathname + wanted.search;
  if (target === "/" || target === paths.today) return paths.signIn;
  return `${paths.signIn}?${new URLSearchParams({ [TARGET]: target })}`;
}

/** The page that gives an account its second factor, remembering where one wanted to go. */
export function enrolPath(target: string): string {
  if (target === "/" || target === paths.today) return paths.enrol;
  return `${paths.enrol}?${new URLSearchParams({ [TARGET]: target })}`;
}

/** Where to go after signing in; only addresses of this product are followed. */
export function targetOf(url: URL): string {
  const target = url.searchParams.get(TARGET);
  return target?.startsWith("/") && !/^\/[/\\]/.test(target) ? target : paths.today;
}
