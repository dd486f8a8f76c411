import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useMe } from "@/api/me";
import { formatDate } from "@/lib/dates";
import type { ListParams } from "@/lib/listParams";
import { Button } from "@/ui/Button";
import { CloseIcon, SearchIcon } from "@/ui/icons";
import { RouteLink } from "@/ui/RouteLink";
import { useSearchText } from "@/ui/useSearchText";
import { byLevel, yearsUntil } from "./honours";
import { catalogueQuery } from "./queries";
import styles from "./register.module.css";

const EXAMPLES = ["ban to chuc", "cstđ", "bk ubnd tỉnh", "ttlđxs 2024"];

export interface SearchBarProps {
  params: ListParams;
  /** Name of the unit in the address; undefined while it is not known. */
  unitName: string | undefined;
}

/** The one large box, the narrowing under it, and what is set as chips; all of it in the address. */
export function SearchBar({ params, unitName }: SearchBarProps) {
  const { today } = useMe();
  const catalogue = useQuery(catalogueQuery);
  const { year, award, unitId, validOn, knownOn } = params.filters;
  const awards = catalogue.data?.items ?? [];
  const awardName = awards.find((one) => one.code === award)?.shortName;
  return (
    <div data-no-print>
      <search className={styles.search}>
        <SearchBox value={params.q} onSearch={params.setQ} />
        <div className={styles.narrow}>
          <label className={styles.choice}>
            <span>Năm thành tích</span>
            <select
              value={year ?? ""}
              onChange={(event) => params.setFilter("year", event.target.value || null)}
            >
              <option value="">Mọi năm</option>
              {yearsUntil(Number(today.slice(0, 4))).map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          <label className={`${styles.choice} ${styles.wide}`}>
            <span>Danh hiệu, hình thức</span>
            <select
              value={award ?? ""}
              onChange={(event) => params.setFilter("award", event.target.value || null)}
            >
              <option value="">Mọi danh hiệu, hình thức</option>
              {byLevel(awards).map((group) => (
                <optgroup key={group.label} label={group.label}>
                  {group.awards.map((one) => (
                    <option key={one.code} value={one.code}>
                      {one.shortName}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
        </div>
      </search>
      {params.active ? (
        <div className={styles.chips}>
          {unitId && (
            <Chip
              label={`Đơn vị: ${unitName ?? "…"}`}
              onRemove={() => params.setFilter("unitId", null)}
            />
          )}
          {params.q && <Chip label={`Tìm: ${params.q}`} onRemove={() => params.setQ("")} />}
          {year && (
            <Chip
              label={`Thành tích năm ${year}`}
              onRemove={() => params.setFilter("year", null)}
            />
          )}
          {award && (
            <Chip
              label={awardName ?? "Danh hiệu khác"}
              onRemove={() => params.setFilter("award", null)}
            />
          )}
          {validOn && (
            <Chip
              label={`Còn hiệu lực ngày ${formatDate(validOn)}`}
              onRemove={() => params.setFilter("validOn", null)}
            />
          )}
          {knownOn && (
            <Chip
              label={`Sổ ghi đến hết ngày ${formatDate(knownOn)}`}
              onRemove={() => params.setFilter("knownOn", null)}
            />
          )}
          <Button tone="quiet" small onClick={params.clear}>
            Bỏ tất cả
          </Button>
        </div>
      ) : (
        <p className={styles.examples}>
          <span>Gõ không dấu hay viết tắt đều được, ví dụ:</span>
          {EXAMPLES.map((words) => (
            <RouteLink
              key={words}
              to={`?q=${encodeURIComponent(words)}`}
              className={styles.example}
            >
              {words}
            </RouteLink>
          ))}
        </p>
      )}
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

function SearchBox({ value, onSearch }: { value: string; onSearch: (q: string) => void }) {
  const { text, askNow, clear, field } = useSearchText(value, onSearch);
  const box = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.box}>
      <SearchIcon size={22} aria-hidden="true" />
      <input
        ref={box}
        type="search"
        aria-label="Tìm theo tên, đơn vị, danh hiệu, số quyết định"
        placeholder="Tên, đơn vị, danh hiệu, số quyết định"
        autoComplete="off"
        enterKeyHint="search"
        {...field}
        onKeyDown={(event) => {
          if (event.key === "Enter") askNow();
        }}
      />
      {text && (
        <button
          type="button"
          aria-label="Xóa từ đang tìm"
          onClick={() => {
            clear();
            box.current?.focus();
          }}
        >
          <CloseIcon size={18} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
