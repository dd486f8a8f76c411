import { useQuery } from "@tanstack/react-query";
import { useMay } from "@/api/beginnings";
import { useListParams } from "@/lib/listParams";
import { paths, subjectPath } from "@/lib/paths";
import { DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { IdentitySearch } from "./IdentitySearch";
import { optionsOf } from "./labels";
import { groupLabels } from "./person/labels";
import { peoplePath } from "./person/queries";
import { personColumns } from "./personColumns";
import { peopleQuery } from "./queries";
import styles from "./RestrictedSection.module.css";

/** People by given name, as Vietnamese lists are; only those within the person's scope. */
function PeoplePage() {
  const params = useListParams({ filters: ["recipientGroup"], sort: "name" });
  const people = useQuery(peopleQuery(params.query));
  const keeps = useMay("KEEP_PEOPLE");
  const looksUp = useMay("SEARCH_IDENTITY");
  return (
    <>
      <PageHeader
        title="Cá nhân"
        crumbs={[{ label: "Đơn vị", to: paths.units }]}
        main={keeps ? { label: "Thêm cá nhân", to: `${peoplePath}/moi` } : undefined}
        actions={[
          ...(keeps
            ? [
                { label: "Nhập danh sách", to: `${peoplePath}/nhap` },
                { label: "Hồ sơ trùng", to: `${peoplePath}/trung` },
              ]
            : []),
          { label: "Hộ gia đình", to: "/ho-gia-dinh" },
        ]}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo họ tên, chức vụ"
        filters={[
          { name: "recipientGroup", label: "Nhóm đối tượng", options: optionsOf(groupLabels) },
        ]}
        total={people.data?.total}
        failed={people.isLoadingError}
        noun="người"
      />
      <div className="card">
        <DataTable
          {...listState(people)}
          caption="Cá nhân"
          columns={personColumns}
          rowKey={(person) => person.id}
          rowTo={(person) => subjectPath({ type: "PERSON", id: person.id })}
          sort={params.sort}
          onSort={params.setSort}
          empty={{
            title: "Không có ai khớp",
            text: "Chỉ hiện những người thuộc phạm vi anh/chị được giao xem. Có thể gõ không dấu.",
          }}
        />
        {people.data && <Pagination {...people.data} searchOfPage={params.searchOfPage} />}
      </div>
      {looksUp && (
        <div className={styles.below}>
          <IdentitySearch />
        </div>
      )}
    </>
  );
}

export { PeoplePage as Component };
