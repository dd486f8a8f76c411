import { useEffect } from "react";
import { isRouteErrorResponse, useRouteError } from "react-router";
import { asProblem } from "@/api/problem";
import { paths } from "@/lib/paths";
import { Button, ButtonLink } from "@/ui/Button";
import styles from "./ErrorPage.module.css";

/** What a broken page looks like: what happened, that nothing is lost, and two ways on. */
export function ErrorPage() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  const problem = asProblem(error);
  // A new version was put in place while this page was open: its old parts are gone.
  const outdated = error instanceof TypeError && /import|module/i.test(error.message);
  const title = missing
    ? "Không có trang này"
    : outdated
      ? "Sổ Vàng vừa được cập nhật"
      : problem.title;

  useEffect(() => {
    document.title = `${title} – Sổ Vàng`;
  }, [title]);

  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>
        {outdated ? "Hãy tải lại trang để dùng bản mới." : problem.detail}
      </p>
      {problem.requestId && <p className={styles.code}>Mã yêu cầu: {problem.requestId}</p>}
      <div className={styles.actions}>
        <Button tone="main" onClick={() => window.location.reload()}>
          Tải lại trang
        </Button>
        <ButtonLink to={paths.today}>Về Hôm nay</ButtonLink>
      </div>
    </main>
  );
}
