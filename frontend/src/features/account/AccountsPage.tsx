import { useQuery } from "@tanstack/react-query";
import { formatInstant } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { paths } from "@/lib/paths";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { StatusBadge } from "@/ui/StatusBadge";
import { type AccountStatus, type AccountSummary, accountsQuery, type Role } from "./accounts";
import { optionsOf, roleLabels, statusLabels, statusTones } from "./labels";

const columns: Column<AccountSummary>[] = [
  {
    key: "name",
    header: "Họ và tên",
    cell: (account) => account.fullName,
    sort: "name",
    phone: "title",
  },
  {
    key: "username",
    header: "Tên đăng nhập",
    cell: (account) => account.username,
    sort: "username",
    width: "170px",
  },
  {
    key: "unit",
    header: "Chức vụ, đơn vị",
    cell: (account) => [account.position, account.unitName].filter(Boolean).join(", ") || "Chưa có",
    sort: "unit",
  },
  {
    key: "roles",
    header: "Vai trò",
    cell: (account) => account.roles.join("; ") || "Không giữ vai trò nào",
  },
  {
    key: "lastSignIn",
    header: "Đăng nhập gần nhất",
    cell: (account) =>
      account.lastSignInAt ? formatInstant(account.lastSignInAt) : "Chưa đăng nhập",
    sort: "lastSignIn",
    width: "180px",
  },
  {
    key: "status",
    header: "Trạng thái",
    width: "180px",
    cell: (account) => (
      <StatusBadge tone={statusTones[account.status]}>{account.statusLabel}</StatusBadge>
    ),
  },
];

/** Everybody who may sign in, for the administrator. */
function AccountsPage() {
  const params = useListParams({ filters: ["role", "status"], sort: "name" });
  const accounts = useQuery(
    accountsQuery({
      ...params.query,
      role: params.filters.role as Role | undefined,
      status: params.filters.status as AccountStatus | undefined,
    }),
  );
  return (
    <>
      <PageHeader
        title="Tài khoản"
        main={{ label: "Thêm tài khoản", to: `${paths.accounts}/moi` }}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo họ tên, tên đăng nhập, chức vụ"
        filters={[
          { name: "role", label: "Vai trò", options: optionsOf(roleLabels) },
          { name: "status", label: "Trạng thái", options: optionsOf(statusLabels) },
        ]}
        total={accounts.data?.total}
        failed={accounts.isLoadingError}
        noun="tài khoản"
      />
      <div className="card">
        <DataTable
          {...listState(accounts)}
          caption="Tài khoản"
          columns={columns}
          rowKey={(account) => account.id}
          rowTo={(account) => `${paths.accounts}/${account.id}`}
          sort={params.sort}
          onSort={params.setSort}
          empty={{
            title: "Không có tài khoản nào như vậy",
            text: "Bỏ bớt điều kiện lọc, hoặc thêm tài khoản mới.",
          }}
        />
        {accounts.data && <Pagination {...accounts.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { AccountsPage as Component };
