import { useCallback, useMemo, useRef } from "react";
import { useSearchParams } from "react-router";

/** What a list screen keeps in its address, so that it can be bookmarked, shared and gone back to. */
export interface ListSpec {
  /** Names of the filters, used as they are in the address and in the API query. */
  filters?: readonly string[];
  /** Sort when the address names none, e.g. `-issuedOn`. */
  sort?: string;
  /** Rows per page, at most 100. */
  size?: number;
}

export interface ListState {
  q: string;
  /** Zero-based, as the API counts; the address counts from 1. */
  page: number;
  size: number;
  sort: string;
  filters: Record<string, string>;
}

const PAGE = "trang";
const SORT = "sap-xep";
const QUERY = "q";

/** Reads the list state from an address; nonsense falls back to the first page. */
export function readListState(params: URLSearchParams, spec: ListSpec = {}): ListState {
  const page = Number(params.get(PAGE) ?? "1");
  const filters: Record<string, string> = {};
  for (const name of spec.filters ?? []) {
    const value = params.get(name);
    if (value) filters[name] = value;
  }
  return {
    q: params.get(QUERY) ?? "",
    page: Number.isInteger(page) && page > 0 ? page - 1 : 0,
    size: spec.size ?? 20,
    sort: params.get(SORT) ?? spec.sort ?? "",
    filters,
  };
}

/** Writes one change; everything except paging itself goes back to the first page. */
export function changeListParams(
  params: URLSearchParams,
  change: { q?: string; page?: number; sort?: string; filter?: Record<string, string | null> },
  spec: ListSpec = {},
): URLSearchParams {
  const next = new URLSearchParams(params);
  const put = (name: string, value: string | null | undefined) => {
    if (value) next.set(name, value);
    else next.delete(name);
  };
  if (change.q !== undefined) put(QUERY, change.q.trim().normalize("NFC"));
  if (change.sort !== undefined) put(SORT, change.sort === spec.sort ? null : change.sort);
  for (const [name, value] of Object.entries(change.filter ?? {})) put(name, value);
  put(PAGE, change.page ? String(change.page + 1) : null);
  return next;
}

/** `useListParams({filters: ["status"], sort: "-issuedOn"})`: the address as list state, with setters. */
export function useListParams(spec: ListSpec = {}) {
  const [params, setParams] = useSearchParams();
  const { filters: names, sort, size } = spec;
  const nameKey = names?.join(",");
  // biome-ignore lint/correctness/useExhaustiveDependencies: callers write the spec inline; its content is the identity
  const stable = useMemo<ListSpec>(() => ({ filters: names, sort, size }), [nameKey, sort, size]);
  const state = useMemo(() => readListState(params, stable), [params, stable]);

  // The address follows a change a moment later: two changes at once build on each other, not both on the former address.
  const shown = useRef(params);
  const wanted = useRef(params);
  if (shown.current !== params) {
    shown.current = params;
    wanted.current = params;
  }
  const change = useCallback(
    (what: Parameters<typeof changeListParams>[1], replace = false) => {
      wanted.current = changeListParams(wanted.current, what, stable);
      setParams(wanted.current, { replace, preventScrollReset: true });
    },
    [setParams, stable],
  );

  return {
    ...state,
    /** Query parameters for the API call; empty ones are left out. */
    query: {
      page: state.page,
      size: state.size,
      ...(state.q ? { q: state.q } : {}),
      ...(state.sort ? { sort: state.sort } : {}),
      ...state.filters,
    } as { page: number; size: number; q?: string; sort?: string } & Record<
      string,
      string | number
    >,
    setQ: (q: string) => change({ q }, true),
    setPage: (page: number) => change({ page }),
    setSort: (next: string) => change({ sort: next }),
    setFilter: (name: string, value: string | null) => change({ filter: { [name]: value } }),
    /** Removes the search and every filter, keeps year and sort. */
    clear: () =>
      change({ q: "", filter: Object.fromEntries((names ?? []).map((name) => [name, null])) }),
    /** Address of another page of the same list, for real links. */
    searchOfPage: (page: number) => `?${changeListParams(params, { page }, stable)}`,
    active: state.q !== "" || Object.keys(state.filters).length > 0,
  };
}

export type ListParams = ReturnType<typeof useListParams>;
