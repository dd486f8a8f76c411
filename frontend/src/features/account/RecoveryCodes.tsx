import { useState } from "react";
import { Button } from "@/ui/Button";
import { CheckIcon, CopyIcon, DownloadIcon, PrintIcon } from "@/ui/icons";
import styles from "./RecoveryCodes.module.css";

interface Props {
  username: string;
  codes: readonly string[];
}

/** The recovery codes, shown this once, with the ways of keeping them. */
export function RecoveryCodes({ username, codes }: Props) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(codes.join("\n"));
      setCopied(true);
    } catch {
      // Without https the browser keeps its clipboard closed; the codes can still be marked by hand.
      window.getSelection()?.selectAllChildren(document.getElementById("ma-du-phong") as Node);
    }
  }

  function save() {
    const text = `Mã dự phòng của Sổ Vàng, tài khoản ${username}\nMỗi mã dùng một lần.\n\n${codes.join("\n")}\n`;
    const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `ma-du-phong-${username}.txt`;
    link.click();
    URL.revokeObjectURL(url);
  }

  return (
    <div className={styles.box}>
      <p className={styles.owner}>Tài khoản: {username}</p>
      <ol id="ma-du-phong" className={styles.codes} aria-label="Mã dự phòng">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className={styles.ways} data-no-print>
        <Button
          icon={
            copied ? (
              <CheckIcon size={17} aria-hidden="true" />
            ) : (
              <CopyIcon size={17} aria-hidden="true" />
            )
          }
          onClick={() => void copy()}
        >
          {copied ? "Đã chép" : "Chép"}
        </Button>
        <Button icon={<DownloadIcon size={17} aria-hidden="true" />} onClick={save}>
          Tải về
        </Button>
        <Button icon={<PrintIcon size={17} aria-hidden="true" />} onClick={() => window.print()}>
          In
        </Button>
      </div>
    </div>
  );
}
