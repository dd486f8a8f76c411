import { useState } from "react";
import { copyText } from "@/lib/clipboard";
import { formatInstant } from "@/lib/dates";
import { Button } from "@/ui/Button";
import { Dialog, DialogFoot, DialogText } from "@/ui/Dialog";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import styles from "./account.module.css";
import type { InvitationLink } from "./accounts";

interface InvitationDialogProps {
  person: { fullName: string; username: string };
  link: InvitationLink;
  onClose: () => void;
}

/** The one-time link, shown once: to be copied and handed to the person. */
export function InvitationDialog({ person, link, onClose }: InvitationDialogProps) {
  const [copied, setCopied] = useState<string | null>(null);
  // The secret stands behind the #, which is sent to no server and lands in no log.
  const address = `${window.location.origin}/moi#${link.token}`;
  const until = formatInstant(link.expiresAt);
  const message = [
    `Kính gửi ${person.fullName}.`,
    `Tên đăng nhập Sổ Vàng của anh/chị: ${person.username}`,
    `Mời anh/chị mở đường dẫn sau để tự đặt mật khẩu (dùng một lần, đến ${until}):`,
    address,
    "Đường dẫn chỉ dành cho anh/chị, xin không chuyển cho người khác.",
  ].join("\n");

  async function copy(what: string, text: string) {
    setCopied((await copyText(text)) ? what : "Trình duyệt không cho chép. Hãy bôi đen rồi chép.");
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title="Đường dẫn đặt mật khẩu"
      size={620}
      closeOnClickOutside={false}
    >
      <DialogText>
        <p>
          Đường dẫn chỉ hiện một lần ở đây, dùng được một lần đến {until}. Hãy gửi đúng cho{" "}
          {person.fullName}.
        </p>
      </DialogText>
      <div className={styles.copied}>
        <TextField label="Đường dẫn" value={address} onChange={() => undefined} />
        <Button onClick={() => void copy("Đã chép đường dẫn", address)}>Chép đường dẫn</Button>
        <TextAreaField
          label="Lời nhắn gửi qua Zalo"
          rows={8}
          value={message}
          onChange={() => undefined}
        />
        <Button onClick={() => void copy("Đã chép lời nhắn", message)}>Chép lời nhắn</Button>
        <p role="status" className={styles.status}>
          {copied}
        </p>
      </div>
      <DialogFoot>
        <Button tone="main" onClick={onClose}>
          Đã gửi, đóng lại
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
