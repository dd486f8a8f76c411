import { useState } from "react";
import { Button } from "@/ui/Button";
import { Dialog, DialogFoot, DialogText } from "@/ui/Dialog";
import { CheckIcon, CopyIcon } from "@/ui/icons";
import styles from "./integration.module.css";

interface SecretDialogProps {
  code: string;
  /** Null where a repeated request brought it a second time, which the server does not do. */
  secret: string | null;
  onClose: () => void;
}

/** Shows a secret this once, to be carried into the other system. */
export function SecretDialog({ code, secret, onClose }: SecretDialogProps) {
  const [copied, setCopied] = useState(false);
  return (
    <Dialog opened onClose={onClose} title="Mã bí mật mới" size={560} closeOnClickOutside={false}>
      {secret ? (
        <>
          <DialogText>
            Mã này chỉ hiện một lần. Hãy sao chép và chuyển cho người phụ trách hệ thống kia bằng
            đường an toàn; không gửi qua thư hoặc tin nhắn.
          </DialogText>
          <dl className={styles.secret}>
            <dt>Mã hệ thống</dt>
            <dd>{code}</dd>
            <dt>Mã bí mật</dt>
            <dd data-testid="secret">{secret}</dd>
          </dl>
          <p role="status" className={styles.copied}>
            {copied ? "Đã sao chép mã bí mật." : ""}
          </p>
        </>
      ) : (
        <DialogText>
          Hệ thống đã được ghi nhưng mã bí mật không tới được màn hình này. Hãy đổi mã bí mật để có
          mã mới.
        </DialogText>
      )}
      <DialogFoot>
        {secret && (
          <Button
            icon={
              copied ? (
                <CheckIcon size={18} aria-hidden="true" />
              ) : (
                <CopyIcon size={18} aria-hidden="true" />
              )
            }
            onClick={() => {
              navigator.clipboard.writeText(secret).then(
                () => setCopied(true),
                // Without the permission the text can still be selected by hand.
                () => setCopied(false),
              );
            }}
          >
            Sao chép mã bí mật
          </Button>
        )}
        <Button tone="main" onClick={onClose}>
          Đã lưu mã, đóng
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
