import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "react-router";
import { actionOf } from "@/api/actions";
import { download } from "@/api/client";
import { formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { formatMoney, formatNumber } from "@/lib/numbers";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { Button, ButtonLink } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { BonusIcon, WarningIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { BonusActs } from "./BonusActs";
import styles from "./bonus.module.css";
import { stateWords } from "./labels";
import { PayDialog } from "./PayDialog";
import {
  type Bonus,
  type BonusFilter,
  type BonusGroup,
  type BonusState,
  type BonusTotals,
  bonusesQuery,
  bonusTotalsQuery,
} from "./queries";

const ALL = "tat-ca";

/** Money that goes with the honours of the working year: reckoned, paid, in doubt. */
function BonusesPage() {
  const year = useYear();
  const params = useListParams({ filters: ["state", "decision", "pham-vi"], size: 50 });
  const all = params.filters["pham-vi"] === ALL || Boolean(params.filters.decision);
  const filter: BonusFilter = {
    ...(params.q ? { q: params.q } : {}),
    ...(params.filters.state ? { state: params.filters.state } : {}),
    ...(params.filters.decision ? { decision: params.filters.decision } : {}),
    ...(all ? {} : { year: String(year) }),
  };
  const bonuses = useQuery(bonusesQuery({ ...filter, page: params.page, size: params.size }));
  const totals = useQuery(bonusTotalsQuery(filter));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [paying, setPaying] = useState(false);
  const payable = (bonuses.data?.items ?? []).filter((one) => actionOf(one, "PAY")?.allowed);
  const picked = payable.filter((one) => chosen.has(one.entryId));
  const search = new URLSearchParams(filter as Record<string, string>).toString();

  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }

  return (
    <>
      <PageHeader
        title="Tiền thưởng"
        meta={all ? "Của các quyết định mọi năm" : `Của các quyết định ban hành trong năm ${year}`}
        actions={[
          {
            label: "Danh sách chi (.docx)",
            load: () => download(`/api/v1/bonuses/list.docx?${search}`),
          },
          {
            label: "Tải bảng (.xlsx)",
            load: () => download(`/api/v1/bonuses/list.xlsx?${search}`),
          },
          { label: "Mức tính", to: `${paths.bonuses}/muc-tinh` },
        ]}
      />
      {totals.data && <Sums totals={totals.data} />}
      <FilterBar
        params={params}
        searchLabel="Tìm theo tên, số quyết định, hình thức"
        filters={[
          {
            name: "state",
            label: "Trạng thái",
            options: Object.entries(stateWords).map(([value, { label }]) => ({ value, label })),
          },
        ]}
        total={bonuses.data?.total}
        failed={bonuses.isLoadingError}
        noun="khoản"
        extra={
          all ? (
            <ButtonLink small to={paths.bonuses}>
              Chỉ năm {year}
            </ButtonLink>
          ) : (
            <ButtonLink small to={`?pham-vi=${ALL}`}>
              Xem mọi năm
            </ButtonLink>
          )
        }
      />
      <div className="card">
        {payable.length > 0 && (
          <div className={styles.bar}>
            <Button
              small
              onClick={() =>
                setChosen(
                  picked.length === payable.length
                    ? new Set()
                    : new Set(payable.map((one) => one.entryId)),
                )
              }
            >
              {picked.length === payable.length ? "Bỏ chọn" : "Chọn tất cả ở trang này"}
            </Button>
            <Button
              small
              tone="main"
              blocked={picked.length === 0}
              onClick={() => picked.length > 0 && setPaying(true)}
            >
              Ghi đã chi
            </Button>
            <span className={styles.quiet} role="status">
              {picked.length === 0
                ? "Chọn các khoản đã chi."
                : `${picked.length} khoản, ${formatMoney(sumOf(picked))}`}
            </span>
          </div>
        )}
        <DataTable
          {...listState(bonuses)}
          caption="Tiền thưởng"
          columns={columns(chosen, toggle)}
          rowKey={(one) => one.entryId}
          empty={
            params.active
              ? {
                  title: "Không có khoản tiền thưởng nào khớp",
                  text: "Bỏ bớt điều kiện lọc, hoặc xem mọi năm.",
                }
              : {
                  icon: <BonusIcon size={24} stroke={1.6} />,
                  title: all
                    ? "Chưa có khoản tiền thưởng nào"
                    : `Năm ${year} chưa có khoản tiền thưởng nào`,
                  text: "Tiền thưởng được tính khi quyết định khen thưởng được ban hành trên hệ thống.",
                }
          }
        />
        {bonuses.data && <Pagination {...bonuses.data} searchOfPage={params.searchOfPage} />}
      </div>
      {totals.data && totals.data.all.lines > 0 && (
        <div className={styles.groups}>
          <Groups title="Theo danh hiệu, hình thức" groups={totals.data.byAward} />
          <Groups title="Theo đơn vị" groups={totals.data.byUnit} />
          <Groups title="Theo nguồn chi" groups={totals.data.byPayer} />
        </div>
      )}
      {paying && (
        <PayDialog
          bonuses={picked}
          onClose={(done) => {
            setPaying(false);
            if (done) setChosen(new Set());
          }}
        />
      )}
    </>
  );
}

const sumOf = (bonuses: readonly Bonus[]) =>
  bonuses.reduce((sum, one) => sum + (one.amount ?? 0), 0);

function Sums({ totals }: { totals: BonusTotals }) {
  const { all, unconfirmed } = totals;
  return (
    <>
      <dl className={styles.sums}>
        <Sum
          label="Tổng tiền thưởng"
          value={all.reckoned}
          note={`${formatNumber(all.lines)} khoản`}
        />
        <Sum label="Đã chi" value={all.paid} state="PAID" />
        <Sum label="Chưa chi" value={all.toPay} state="TO_PAY" />
        <Sum
          label="Phải thu hồi"
          value={all.toRecover}
          state="TO_RECOVER"
          note={all.open > 0 ? `${formatNumber(all.open)} khoản chưa rõ` : undefined}
        />
      </dl>
      {unconfirmed > 0 && (
        <p className={styles.unconfirmed}>
          <WarningIcon size={18} aria-hidden="true" />
          <span>
            {formatNumber(unconfirmed)} khoản có hệ số hoặc mức lương cơ sở chưa đối chiếu với văn
            bản, hoặc chưa có mức.{" "}
            <RouteLink to={`${paths.bonuses}/muc-tinh`}>Xem mức tính</RouteLink>
          </span>
        </p>
      )}
    </>
  );
}

function Sum({
  label,
  value,
  note,
  state,
}: {
  label: string;
  value: number;
  note?: string;
  /** What the number opens; left out where it is the whole list. */
  state?: BonusState;
}) {
  const { search } = useLocation();
  const shown = new URLSearchParams(search);
  shown.delete("trang");
  if (state) shown.set("state", state);
  return (
    <div className={styles.sum}>
      <dt>{label}</dt>
      <dd>
        {state && value > 0 ? (
          <RouteLink to={`?${shown}`}>{formatMoney(value)}</RouteLink>
        ) : (
          formatMoney(value)
        )}
        {note && <small>{note}</small>}
      </dd>
    </div>
  );
}

function columns(chosen: ReadonlySet<string>, toggle: (id: string) => void): Column<Bonus>[] {
  return [
    {
      key: "name",
      header: "Tập thể, cá nhân",
      width: "27%",
      phone: "title",
      cell: (one) => (
        <span className={styles.pick}>
          {actionOf(one, "PAY")?.allowed && (
            <input
              type="checkbox"
              aria-label={`Chọn ${one.name}, ${one.awardName}`}
              checked={chosen.has(one.entryId)}
              onChange={() => toggle(one.entryId)}
            />
          )}
          <span>
            <RouteLink to={subjectPath({ type: "REGISTER_ENTRY", id: one.entryId })}>
              {one.name}
            </RouteLink>
            {(one.post || one.unitName) && (
              <span className={styles.note} style={{ display: "block" }}>
                {[one.post, one.unitName].filter(Boolean).join(", ")}
              </span>
            )}
          </span>
        </span>
      ),
    },
    {
      key: "award",
      header: "Danh hiệu, hình thức",
      width: "27%",
      phone: "plain",
      cell: (one) => (
        <div>
          {one.awardName}
          <span className={styles.note} style={{ display: "block" }}>
            {one.decisionId ? (
              <RouteLink to={subjectPath({ type: "DECISION", id: one.decisionId })}>
                {one.decisionNumber}
              </RouteLink>
            ) : (
              one.decisionNumber
            )}{" "}
            ngày {formatDate(one.decidedOn)}
          </span>
        </div>
      ),
    },
    {
      key: "amount",
      header: "Số tiền",
      width: "21%",
      align: "right",
      cell: (one) => (
        <div>
          <span className={styles.money}>{one.amount ? formatMoney(one.amount) : "Chưa có"}</span>
          {one.multiple && one.baseSalary && (
            <span className={styles.note} style={{ display: "block" }}>
              {one.multiple} × {formatNumber(one.baseSalary)}
              {!one.confirmed && ", chưa đối chiếu"}
            </span>
          )}
        </div>
      ),
    },
    {
      key: "state",
      header: "Trạng thái",
      phone: "plain",
      cell: (one) => (
        <div>
          <StatusBadge tone={stateWords[one.state].tone}>{stateWords[one.state].label}</StatusBadge>
          {one.paidOn && (
            <span className={styles.note} style={{ display: "block" }}>
              Ngày {formatDate(one.paidOn)}, chứng từ {one.voucher}
            </span>
          )}
          {one.note && (
            <span className={styles.note} style={{ display: "block" }}>
              {one.note}
            </span>
          )}
          <BonusActs bonus={one} />
        </div>
      ),
    },
  ];
}

const groupColumns: Column<BonusGroup>[] = [
  { key: "name", header: "Nhóm", cell: (one) => one.name, width: "40%", phone: "title" },
  { key: "lines", header: "Số khoản", cell: (one) => formatNumber(one.lines), align: "right" },
  { key: "paid", header: "Đã chi (đồng)", cell: (one) => formatNumber(one.paid), align: "right" },
  {
    key: "toPay",
    header: "Chưa chi (đồng)",
    cell: (one) => formatNumber(one.toPay),
    align: "right",
  },
  {
    key: "reckoned",
    header: "Tổng (đồng)",
    cell: (one) => formatNumber(one.reckoned),
    align: "right",
  },
];

function Groups({ title, groups }: { title: string; groups: readonly BonusGroup[] }) {
  return (
    <Section title={title} note={`${groups.length}`} flush>
      <DataTable
        caption={title}
        columns={groupColumns}
        rows={groups}
        rowKey={(one) => one.key}
        empty={{ title: "Chưa có" }}
      />
    </Section>
  );
}

export { BonusesPage as Component };
