import { formatDate } from "@/lib/dates";
import type { ListParams } from "@/lib/listParams";
import { Button } from "@/ui/Button";
import { DateField } from "@/ui/fields/DateField";
import { CloseIcon, SearchIcon } from "@/ui/icons";
import { useSearchText } from "@/ui/useSearchText";
import styles from "./audit.module.css";
import { groupLabels, sampleLabels } from "./labels";

export const FILTERS = ["group", "from", "to", "sample", "actorId", "recordId"] as const;

export interface EntryFiltersProps {
  params: ListParams;
  /** Name of the actor in the address; undefined while it is not known. */
  actorName: string | undefined;
}

/** Search and narrowing of the trail; what is set stands below as chips, all of it in the address. */
export function EntryFilters({ params, actorName }: EntryFiltersProps) {
  const { group, from, to, sample, actorId, recordId } = params.filters;
  // Half a date being typed is no other filter than none.
  const put = (name: string, now: string | undefined) => (day: string | null) => {
    if (day !== (now ?? null)) params.setFilter(name, day);
  };
  const drop = (name: string) => () => params.setFilter(name, null);
  return (
    <div data-no-print>
      <search className={styles.filters}>
        <SearchBox value={params.q} onSearch={params.setQ} />
        <Choice
          label="Nhóm việc"
          all="Mọi việc"
          options={groupLabels}
          value={group}
          onChange={(value) => params.setFilter("group", value)}
        />
        <div className={styles.dayField}>
          <DateField label="Từ ngày" hint="" value={from ?? null} onChange={put("from", from)} />
        </div>
        <div className={styles.dayField}>
          <DateField label="Đến ngày" hint="" value={to ?? null} onChange={put("to", to)} />
        </div>
        <Choice
          label="Dữ liệu"
          all="Thật và mẫu"
          options={sampleLabels}
          value={sample}
          onChange={(value) => params.setFilter("sample", value)}
        />
      </search>
      {params.active && (
        <div className={styles.chips}>
          {params.q && <Chip label={`Tìm: ${params.q}`} onRemove={() => params.setQ("")} />}
          {group && (
            <Chip
              label={`Nhóm việc: ${group in groupLabels ? groupLabels[group as keyof typeof groupLabels] : "khác"}`}
              onRemove={drop("group")}
            />
          )}
          {from && <Chip label={`Từ ${formatDate(from)}`} onRemove={drop("from")} />}
          {to && <Chip label={`Đến ${formatDate(to)}`} onRemove={drop("to")} />}
          {sample && (
            <Chip
              label={sample === "true" ? sampleLabels.true : sampleLabels.false}
              onRemove={drop("sample")}
            />
          )}
          {actorId && <Chip label={`Người làm: ${actorName ?? "…"}`} onRemove={drop("actorId")} />}
          {recordId && <Chip label="Một bản ghi" onRemove={drop("recordId")} />}
          <Button tone="quiet" small onClick={params.clear}>
            Bỏ tất cả
          </Button>
        </div>
      )}
    </div>
  );
}

function Choice({
  label,
  all,
  options,
  value,
  onChange,
}: {
  label: string;
  all: string;
  options: Record<string, string>;
  value: string | undefined;
  onChange: (value: string | null) => void;
}) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={value ?? ""} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{all}</option>
        {Object.entries(options).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
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

const LABEL = "Tìm theo việc, người làm, tên, số văn bản";
function SearchBox({ value, onSearch }: { value: string; onSearch: (q: string) => void }) {
  const { field } = useSearchText(value, onSearch);
  return (
    <div className={styles.box}>
      <SearchIcon size={18} aria-hidden="true" />
      <input type="search" aria-label={LABEL} placeholder={LABEL} autoComplete="off" {...field} />
    </div>
  );
}
