import { formatNumber } from "@/lib/numbers";
import { ButtonLink } from "./Button";
import styles from "./FilterBar.module.css";
import { NextIcon, PreviousIcon } from "./icons";

export interface PaginationProps {
  /** Zero-based. */
  page: number;
  size: number;
  total: number;
  /** Address of a page: `params.searchOfPage`. */
  searchOfPage: (page: number) => string;
}

/** Where one is in a list, and the way to the next page; nothing when all fits on one. */
export function Pagination({ page, size, total, searchOfPage }: PaginationProps) {
  const pages = Math.max(1, Math.ceil(total / size));
  if (pages === 1) return null;
  const from = page * size + 1;
  const to = Math.min(total, from + size - 1);
  return (
    <nav aria-label="Các trang của danh sách" className={styles.pages}>
      <span>
        {formatNumber(from)}–{formatNumber(to)} trong {formatNumber(total)}
      </span>
      <span className={styles.pageLinks}>
        {page > 0 && (
          <ButtonLink
            small
            to={searchOfPage(page - 1)}
            icon={<PreviousIcon size={16} aria-hidden="true" />}
          >
            Trang trước
          </ButtonLink>
        )}
        <span>
          Trang {page + 1}/{pages}
        </span>
        {page + 1 < pages && (
          <ButtonLink
            small
            to={searchOfPage(page + 1)}
            after={<NextIcon size={16} aria-hidden="true" />}
          >
            Trang sau
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}
