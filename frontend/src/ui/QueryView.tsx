import type { ReactNode } from "react";
import { ErrorState } from "./ErrorState";
import { shownProblem } from "./problem";
import { RecordSkeleton } from "./Skeletons";

/** The part of a query result that is needed here. */
export interface QueryLike<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
}

export interface QueryViewProps<T> {
  query: QueryLike<T>;
  /** A record page's skeleton unless told. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Loading, refused, or there: one place for all three. Old data stays while new data is fetched. */
export function QueryView<T>({ query, skeleton, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return children(query.data);
  const problem = shownProblem(query.error);
  if (problem) return <ErrorState problem={problem} onRetry={query.refetch} />;
  return skeleton ?? <RecordSkeleton />;
}
