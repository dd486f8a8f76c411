import type { Column } from "@/ui/DataTable";
import type { PersonSummary } from "./queries";

export const personColumns: Column<PersonSummary>[] = [
  { key: "name", header: "Họ và tên", cell: (person) => person.name, sort: "name", phone: "title" },
  {
    key: "birthYear",
    header: "Năm sinh",
    cell: (person) => person.birthYear ?? "",
    width: "110px",
    phone: "hide",
  },
  {
    key: "position",
    header: "Chức vụ",
    cell: (person) => person.position ?? "",
    width: "26%",
    phone: "plain",
  },
  {
    key: "unit",
    header: "Đơn vị",
    cell: (person) => person.unitName ?? "",
    sort: "unit",
    width: "36%",
    phone: "plain",
  },
];
