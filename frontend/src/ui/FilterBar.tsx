import type { ReactNode } from "react";
import type { ListParams } from "@/lib/listParams";
import { formatNumber } from "@/lib/numbers";
import { Button } from "./Button";
import styles from "./FilterBar.module.css";
import { CloseIcon, SearchIcon } from "./icons";
import { useSearchText } from "./useSearchText";

export interface Filter {
  /** Name in the address and in the API query; must stand in `useListParams({filters})`. */
  name: string;
  label: string;
  options: { value: string; label: string }[];
  /** What is shown while nothing is chosen, when that is not everything. */
  unset?: string;
}

export interface FilterBarProps {
  params: ListParams;
  /** What the search looks through, e.g. "Tìm theo tên, số văn bản". Left out: no search box. */
  searchLabel?: string;
  filters?: Filter[];
  /** Undefined while loading. */
  total?: number;
  /** The list could not be read: nothing is counted, nothing is on its way. */
  failed?: boolean;
  /** Counted noun: "kế hoạch", "đơn vị". Left out: the list is not counted. */
  noun?: string;
  /** Buttons at the right, e.g. export. */
  extra?: ReactNode;
}

/** Search and filters of a list: all of it in the address, what is set shown as removable chips. */
export function FilterBar({
  params,
  searchLabel,
  filters = [],
  total,
  failed,
  noun,
  extra,
}: FilterBarProps) {
  return (
    <div data-no-print>
      <search className={styles.bar}>
        {searchLabel && <SearchBox label={searchLabel} value={params.q} onSearch={params.setQ} />}
        {filters.map((filter) => (
          <select
            key={filter.name}
            aria-label={filter.label}
            className={`${styles.control} ${styles.select}`}
            value={params.filters[filter.name] ?? ""}
            onChange={(event) => params.setFilter(filter.name, event.target.value || null)}
          >
            <option value="">{filter.unset ?? `${filter.label}: tất cả`}</option>
            {filter.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ))}
      </search>
      <div className={styles.line}>
        {noun && (
          <span className={styles.count} role="status">
            {total !== undefined && `${formatNumber(total)} ${noun}`}
            {total === undefined && !failed && "Đang tải…"}
          </span>
        )}
        {params.q && <Chip label={`Tìm: ${params.q}`} onRemove={() => params.setQ("")} />}
        {filters.map((filter) => {
          const value = params.filters[filter.name];
          if (!value) return null;
          const words = filter.options.find((option) => option.value === value)?.label ?? "khác";
          return (
            <Chip
              key={filter.name}
              label={`${filter.label}: ${words}`}
              onRemove={() => params.setFilter(filter.name, null)}
            />
          );
        })}
        {params.active && (
          <Button tone="quiet" small onClick={params.clear}>
            Bỏ tất cả
          </Button>
        )}
        {extra && <span className={styles.push}>{extra}</span>}
      </div>
    </div>
  );
}

function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button type="button" className={styles.chip} onClick={onRemove}>
      <span className="sr-only">Bỏ điều kiện </span>
      {label}
      <CloseIcon size={14} aria-hidden="true" />
    </button>
  );
}

function SearchBox({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string;
  onSearch: (q: string) => void;
}) {
  const { field } = useSearchText(value, onSearch);
  return (
    <div className={styles.search}>
      <SearchIcon size={18} aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        className={styles.control}
        {...field}
      />
    </div>
  );
}
