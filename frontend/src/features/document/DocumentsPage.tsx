import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMay } from "@/api/beginnings";
import { api, call, idempotency } from "@/api/client";
import { type DocumentType, type DraftDocument, documentTypeOptions } from "@/api/documents";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { useListParams } from "@/lib/listParams";
import { subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { ButtonLink } from "@/ui/Button";
import { type Column, DataTable, listState } from "@/ui/DataTable";
import { FilterBar } from "@/ui/FilterBar";
import { DocumentIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { Pagination } from "@/ui/Pagination";
import { toast } from "@/ui/toast";
import { DocumentDialog } from "./DocumentDialog";
import { type DocumentSummary, documentKeys, documentsQuery } from "./queries";

const columns: Column<DocumentSummary>[] = [
  { key: "title", header: "Trích yếu", cell: (one) => one.title, sort: "title", phone: "title" },
  {
    key: "number",
    header: "Số, ký hiệu",
    cell: (one) => one.number ?? "",
    sort: "number",
    width: "150px",
    nowrap: true,
  },
  { key: "type", header: "Loại", cell: (one) => one.typeLabel, sort: "type", width: "120px" },
  {
    key: "issuedOn",
    header: "Ngày ban hành",
    cell: (one) => formatDate(one.issuedOn),
    sort: "issuedOn",
    width: "150px",
    nowrap: true,
  },
  {
    key: "issuer",
    header: "Cơ quan ban hành",
    cell: (one) => one.issuerName ?? "",
    width: "22%",
  },
];

/** The register of official papers of a year. */
function DocumentsPage() {
  const [recording, setRecording] = useState(false);
  const mayRecord = useMay("RECORD_DOCUMENT");
  const year = useYear();
  const params = useListParams({ filters: ["type"], sort: "-issuedOn" });
  const documents = useQuery(
    documentsQuery({
      ...params.query,
      type: params.filters.type as DocumentType | undefined,
      year: String(year),
    }),
  );
  const record = useMutationWithProblem({
    run: (body: DraftDocument, intent) =>
      call(
        api.POST("/api/v1/documents", {
          body,
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [documentKeys.all],
    done: (made) => {
      setRecording(false);
      toast.done(`Đã ghi ${made.citation}`);
    },
  });
  return (
    <>
      <PageHeader
        title="Văn bản"
        meta={`Văn bản về thi đua, khen thưởng ban hành năm ${year}`}
        main={mayRecord ? { label: "Ghi văn bản", onAct: () => setRecording(true) } : null}
      />
      <FilterBar
        params={params}
        searchLabel="Tìm theo số, trích yếu, cơ quan"
        filters={[{ name: "type", label: "Loại", options: documentTypeOptions }]}
        total={documents.data?.total}
        failed={documents.isLoadingError}
        noun="văn bản"
        extra={
          <ButtonLink small to="/van-ban/ban-da-ky">
            Bản đã ký còn thiếu
          </ButtonLink>
        }
      />
      <div className="card">
        <DataTable
          {...listState(documents)}
          caption="Văn bản"
          columns={columns}
          rowKey={(one) => one.id}
          rowTo={(one) => subjectPath({ type: "DOCUMENT", id: one.id })}
          sort={params.sort}
          onSort={params.setSort}
          empty={
            params.active
              ? {
                  title: "Không có văn bản nào khớp",
                  text: "Hãy bỏ bớt từ tìm kiếm hoặc bộ lọc. Có thể gõ không dấu.",
                }
              : {
                  title: `Chưa có văn bản nào của năm ${year}`,
                  text: "Văn bản được ghi vào đây khi hoàn thành một nhiệm vụ của kế hoạch, hoặc ghi trực tiếp.",
                  icon: <DocumentIcon size={24} stroke={1.6} />,
                }
          }
        />
        {documents.data && <Pagination {...documents.data} searchOfPage={params.searchOfPage} />}
      </div>
      {recording && (
        <DocumentDialog
          opened
          onClose={() => {
            setRecording(false);
            record.reset();
          }}
          send={record.send}
          pending={record.pending}
          problem={record.problem}
        />
      )}
    </>
  );
}

export { DocumentsPage as Component };
