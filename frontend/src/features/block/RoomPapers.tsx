import { useState } from "react";
import { actionOf } from "@/api/actions";
import { api, call, download, idempotency, ifMatch } from "@/api/client";
import { FILE_BYTES, FILE_ENDINGS, sendFile } from "@/api/documents";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { DownloadButton } from "@/ui/DownloadButton";
import { EmptyState } from "@/ui/EmptyState";
import { FormDialog } from "@/ui/FormDialog";
import { TextField } from "@/ui/fields/TextField";
import { DeleteIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import { toast } from "@/ui/toast";
import { type SentFile, UploadField } from "@/ui/UploadField";
import { useForm } from "@/ui/useForm";
import styles from "./block.module.css";
import { blockKeys } from "./queries";
import type { Room, RoomPaper } from "./rooms";

interface RoomPapersProps {
  room: Room;
  reload: () => unknown;
}

/** What members lay before each other. */
export function RoomPapers({ room, reload }: RoomPapersProps) {
  const [sharing, setSharing] = useState(false);
  return (
    <Section
      title="Tài liệu của cụm"
      note={room.papers.length > 0 ? `${room.papers.length} tài liệu` : undefined}
      flush
      actions={
        actionOf(room, "SHARE_PAPER")?.allowed && (
          <ActionButton small label="Gửi tài liệu" onAct={() => setSharing(true)} />
        )
      }
    >
      {room.papers.length === 0 ? (
        <EmptyState
          title="Chưa có tài liệu nào"
          text="Báo cáo, ý kiến, tài liệu hội nghị gửi vào đây thì mọi thành viên của cụm cùng xem."
        />
      ) : (
        <ul className={styles.list}>
          {room.papers.map((paper) => (
            <li key={paper.id} className={styles.activity}>
              <div>
                <p>{paper.title}</p>
                <p className={styles.note}>
                  {paper.fromName} · {paper.sharedName} · {formatDate(paper.sharedAt)} ·{" "}
                  {paper.kindLabel}
                </p>
              </div>
              <span className={styles.tools}>
                <DownloadButton
                  load={() =>
                    download(`/api/v1/rooms/${room.blockId}/${room.year}/papers/${paper.id}`)
                  }
                >
                  Tải về<span className="sr-only"> {paper.title}</span>
                </DownloadButton>
                {actionOf(paper, "REMOVE")?.allowed && (
                  <Remove room={room} paper={paper} reload={reload} />
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {sharing && <ShareDialog room={room} onClose={() => setSharing(false)} />}
    </Section>
  );
}

function Remove({ room, paper, reload }: RoomPapersProps & { paper: RoomPaper }) {
  const remove = useMutationWithProblem({
    run: (version: number) =>
      call(
        api.DELETE("/api/v1/rooms/{id}/{year}/papers/{paperId}", {
          params: { path: { id: room.blockId, year: room.year, paperId: paper.id } },
          headers: ifMatch(version),
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => toast.done("Đã gỡ tài liệu"),
  });
  return (
    <ActionButton
      small
      tone="danger"
      icon={<DeleteIcon size={16} aria-hidden="true" />}
      label="Gỡ"
      pending={remove.pending}
      problem={remove.problem}
      onAct={async () => {
        const done = await remove.send(paper.version);
        if (!done) void reload();
        return done;
      }}
      confirm={{
        title: "Gỡ tài liệu này?",
        text: `“${paper.title}” sẽ không còn trong phòng; các thành viên khác không xem được nữa.`,
        label: "Gỡ tài liệu",
      }}
    />
  );
}

interface Values {
  title: string;
  fileId: SentFile | null;
}

function ShareDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const share = useMutationWithProblem({
    run: (values: Values, intent) =>
      call(
        api.POST("/api/v1/rooms/{id}/{year}/papers", {
          params: { path: { id: room.blockId, year: room.year } },
          headers: idempotency(intent.idempotencyKey),
          body: { title: values.title.trim(), fileId: values.fileId?.id as string },
        }),
      ),
    refreshes: [blockKeys.all],
    done: () => {
      toast.done("Đã gửi tài liệu vào phòng");
      onClose();
    },
  });
  const form = useForm<Values>({
    initial: { title: "", fileId: null },
    problem: share.problem,
    check: ({ title, fileId }) => ({
      title: !title.trim() && "Hãy ghi tên tài liệu",
      fileId: !fileId && "Hãy chọn tệp",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Gửi tài liệu vào phòng"
      form={form}
      onSubmit={share.send}
      submitLabel="Gửi tài liệu"
      pending={share.pending}
      problem={share.problem}
    >
      <TextField
        label="Tên tài liệu"
        hint="Ví dụ: Báo cáo kết quả 6 tháng đầu năm"
        maxLength={300}
        {...form.field("title")}
      />
      <UploadField
        label="Tệp"
        value={form.values.fileId}
        onChange={(file) => form.set("fileId", file)}
        error={form.errorAt("fileId")}
        send={sendFile}
        accept={FILE_ENDINGS}
        maxBytes={FILE_BYTES}
      />
    </FormDialog>
  );
}
