import { useQuery } from "@tanstack/react-query";
import { actionOf } from "@/api/actions";
import { download } from "@/api/client";
import { sendFile } from "@/api/documents";
import { signedPapersQuery, useKeepSigned } from "@/api/signedPapers";
import { SignedPapers } from "@/ui/SignedPapers";
import { toast } from "@/ui/toast";

/** The signed PDF of this decision. */
export function SignedSection({ id }: { id: string }) {
  const papers = useQuery(signedPapersQuery("decision", id));
  const keep = useKeepSigned("decision", id, () => toast.done("Đã lưu bản đã ký"));
  if (!papers.data) return null;
  return (
    <SignedPapers
      what="Quyết định"
      papers={papers.data.items}
      mayKeep={actionOf(papers.data, "KEEP_SIGNED_PAPER")?.allowed ?? false}
      send={sendFile}
      keep={keep.send}
      pending={keep.pending}
      problem={keep.problem}
      load={(paper) => download(`/api/v1/files/${paper.fileId}`)}
    />
  );
}
