import { useQuery } from "@tanstack/react-query";
import { useListParams } from "@/lib/listParams";
import { paths } from "@/lib/paths";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { type RoomSummary, roomsQuery } from "./rooms";

const columns: Column<RoomSummary>[] = [
  {
    key: "name",
    header: "Cụm thi đua",
    phone: "title",
    sort: "name",
    cell: (room) => room.blockName,
  },
  { key: "year", header: "Năm", width: "100px", sort: "year", cell: (room) => room.year },
  {
    key: "members",
    header: "Thành viên",
    align: "right",
    width: "130px",
    cell: (room) => room.members,
  },
  {
    key: "papers",
    header: "Tài liệu",
    align: "right",
    width: "110px",
    cell: (room) => room.papers,
  },
];

/** Rooms of supra-provincial clusters; for guests of other provinces this is the first screen. */
function RoomsPage() {
  const params = useListParams({ filters: [], sort: "-year" });
  const rooms = useQuery(roomsQuery(params.query));
  return (
    <>
      <PageHeader
        title="Phòng của cụm"
        meta="Nơi các thành viên cụm thi đua liên tỉnh xem và gửi tài liệu cho nhau, theo từng năm"
      />
      <div className="card">
        <DataTable
          {...listState(rooms)}
          caption="Phòng của cụm"
          columns={columns}
          rowKey={(room) => `${room.blockId} ${room.year}`}
          rowTo={(room) => `${paths.rooms}/${room.blockId}/${room.year}`}
          sort={params.sort}
          onSort={params.setSort}
          empty={{
            title: "Chưa có phòng nào mở",
            text: "Phòng mở khi tổ chức của anh/chị có trong danh sách thành viên cụm của năm. Hãy liên hệ đơn vị đứng đầu cụm nếu thiếu.",
          }}
        />
        {rooms.data && <Pagination {...rooms.data} searchOfPage={params.searchOfPage} />}
      </div>
    </>
  );
}

export { RoomsPage as Component };
