import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { actionOf } from "@/api/actions";
import { api, call, download, ifMatch } from "@/api/client";
import type { DraftDocument } from "@/api/documents";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { formatBytes } from "@/lib/text";
import { DownloadButton } from "@/ui/DownloadButton";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { DocumentDialog } from "./DocumentDialog";
import { type DocumentView, documentKeys, documentQuery } from "./queries";

/** One official paper. */
function DocumentPage() {
  const { id = "" } = useParams();
  const document = useQuery(documentQuery(id));
  return (
    <QueryView query={document}>
      {(data) => <Loaded document={data} reload={document.refetch} />}
    </QueryView>
  );
}

function Loaded({ document, reload }: { document: DocumentView; reload: () => unknown }) {
  const [editing, setEditing] = useState(false);
  const correct = useMutationWithProblem({
    run: (body: DraftDocument) =>
      call(
        api.PUT("/api/v1/documents/{id}", {
          params: { path: { id: document.id } },
          body,
          headers: ifMatch(document.version),
        }),
      ),
    refreshes: [documentKeys.all],
    done: () => {
      setEditing(false);
      toast.done("Đã lưu thay đổi");
    },
  });
  const { file } = document;
  return (
    <>
      <PageHeader
        title={document.title}
        crumbs={[{ label: "Văn bản", to: paths.documents }, { label: document.typeLabel }]}
        meta={document.citation}
        actions={[
          {
            label: "Sửa",
            availability: availabilityOf(document, "EDIT"),
            onAct: () => setEditing(true),
          },
        ]}
        extra={
          file && (
            <DownloadButton load={() => download(`/api/v1/files/${file.id}`)}>
              Tải tệp
            </DownloadButton>
          )
        }
      />
      {document.remarks.length > 0 && (
        <Section title="Điểm cần xem" tone="warning">
          {document.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </Section>
      )}
      <Section title="Thông tin">
        <KeyValues
          items={[
            { label: "Loại", value: document.typeLabel },
            { label: "Số, ký hiệu", value: document.number },
            { label: "Ngày ban hành", value: formatDate(document.issuedOn) },
            { label: "Cơ quan ban hành", value: document.issuerName },
            {
              label: "Tệp",
              value: file ? `${file.name} (${file.kindLabel}, ${formatBytes(file.size)})` : null,
            },
          ]}
        />
      </Section>
      {editing && (
        <DocumentDialog
          opened
          document={document}
          onClose={() => {
            setEditing(false);
            correct.reset();
          }}
          send={correct.send}
          pending={correct.pending}
          problem={correct.problem}
          onReload={reload}
        />
      )}
    </>
  );
}

/** Those who may never write see no button; those who may see why not now. */
function availabilityOf(document: DocumentView, action: string) {
  const found = actionOf(document, action);
  return found?.allowed ? found : null;
}

export { DocumentPage as Component };
