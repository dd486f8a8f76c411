import type { ReactNode } from "react";
import styles from "./DataTable.module.css";
import { EmptyState, type EmptyStateProps } from "./EmptyState";
import { ErrorState } from "./ErrorState";
import { DownIcon, SortIcon, UpIcon } from "./icons";
import { type ShownProblem, shownProblem } from "./problem";
import { RouteLink } from "./RouteLink";
import { SkeletonLine } from "./Skeletons";

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Name of the server's sort field; gives the header a button. */
  sort?: string;
  align?: "left" | "right";
  /** CSS width on desktop, e.g. `"120px"`, `"30%"`. */
  width?: string;
  /** Numbers of documents and the like stay on one line. */
  nowrap?: boolean;
  /** On phones: `title` heads the card, `plain` stands without its label, `hide` is left out; label and value otherwise. */
  phone?: "title" | "plain" | "hide";
}

export interface DataTableProps<T> {
  /** What the table lists; heard, not seen. */
  caption: string;
  columns: Column<T>[];
  /** Undefined while loading. */
  rows: readonly T[] | undefined;
  rowKey: (row: T) => string;
  /** The record a row opens; the link sits on the first column. */
  rowTo?: (row: T) => string;
  /** `name` or `-name`, as the API takes it. */
  sort?: string;
  onSort?: (sort: string) => void;
  /** New rows are on their way while old ones stay. */
  fetching?: boolean;
  problem?: ShownProblem | null;
  onRetry?: () => unknown;
  empty: EmptyStateProps;
  skeletonRows?: number;
}

/** The state of a list query as props: `<DataTable {...listState(plans)} …/>`. */
export function listState<T>(query: {
  data: { items: readonly T[] } | undefined;
  error: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}) {
  return {
    rows: query.data?.items,
    fetching: query.isFetching,
    problem: query.data ? null : shownProblem(query.error),
    onRetry: query.refetch,
  };
}

/** A list as a table; as cards on phones. Loading, empty and refused are its own states. */
export function DataTable<T>({
  caption,
  columns,
  rows,
  rowKey,
  rowTo,
  sort,
  onSort,
  fetching,
  problem,
  onRetry,
  empty,
  skeletonRows = 6,
}: DataTableProps<T>) {
  if (problem) {
    return (
      <div className={styles.problem}>
        <ErrorState problem={problem} onRetry={onRetry} />
      </div>
    );
  }
  if (rows?.length === 0) return <EmptyState {...empty} />;

  return (
    <div className={styles.wrap}>
      <table className={styles.table} aria-busy={!rows || fetching || undefined}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Header key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className={rows && fetching ? styles.dim : undefined}>
          {rows
            ? rows.map((row) => (
                <tr key={rowKey(row)} className={rowTo ? styles.linked : undefined}>
                  {columns.map((column, index) => (
                    <td
                      key={column.key}
                      data-label={column.header}
                      data-phone={column.phone ?? (index === 0 && rowTo ? "title" : undefined)}
                      className={cellClass(column)}
                    >
                      {index === 0 && rowTo ? (
                        <RouteLink to={rowTo(row)} className={styles.rowLink}>
                          {column.cell(row)}
                        </RouteLink>
                      ) : (
                        column.cell(row)
                      )}
                    </td>
                  ))}
                </tr>
              ))
            : Array.from({ length: skeletonRows }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a fixed number of identical rows
                <tr key={index}>
                  {columns.map((column, at) => (
                    <td key={column.key} data-phone={at > 1 ? "hide" : "plain"}>
                      <SkeletonLine width={45 + ((index * 17 + at * 29) % 45)} height={14} />
                    </td>
                  ))}
                </tr>
              ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass<T>({ align, nowrap }: Column<T>): string | undefined {
  return (
    [align === "right" && styles.right, nowrap && styles.nowrap].filter(Boolean).join(" ") ||
    undefined
  );
}

function Header<T>({
  column,
  sort,
  onSort,
}: Pick<DataTableProps<T>, "sort" | "onSort"> & { column: Column<T> }) {
  const { header, width, align, sort: field } = column;
  const direction = !field ? null : sort === field ? "up" : sort === `-${field}` ? "down" : null;
  const className = align === "right" ? styles.right : undefined;
  if (!field || !onSort) {
    return (
      <th scope="col" style={{ width }} className={className}>
        {header || <span className="sr-only">Thao tác</span>}
      </th>
    );
  }
  const Icon = direction === "up" ? UpIcon : direction === "down" ? DownIcon : SortIcon;
  return (
    <th
      scope="col"
      style={{ width }}
      className={className}
      aria-sort={direction === "up" ? "ascending" : direction === "down" ? "descending" : undefined}
    >
      <button
        type="button"
        className={`${styles.sort} ${direction ? styles.sorted : ""}`}
        onClick={() => onSort(direction === "up" ? `-${field}` : field)}
      >
        {header}
        <Icon size={14} aria-hidden="true" />
      </button>
    </th>
  );
}
