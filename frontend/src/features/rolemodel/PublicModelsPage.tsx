import { type FormEvent, useEffect, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { asProblem, type ProblemError } from "@/api/problem";
import { type PublicModels, readPublicModels } from "@/api/publicModels";
import { formatNumber } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import styles from "./public.module.css";

/** Role models the province has published, for everybody; nobody needs to sign in. */
function PublicModelsPage() {
  const [params, setParams] = useSearchParams();
  const q = params.get("q") ?? "";
  const page = Math.max(0, Number(params.get("trang") ?? "1") - 1) || 0;
  const [models, setModels] = useState<PublicModels | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);

  useEffect(() => {
    document.title = "Điển hình tiên tiến – Sổ Vàng";
    let wanted = true;
    readPublicModels(q, page).then(
      (found) => {
        if (!wanted) return;
        setModels(found);
        setProblem(null);
      },
      (error) => wanted && setProblem(asProblem(error)),
    );
    return () => {
      wanted = false;
    };
  }, [q, page]);

  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("q") ?? "").trim();
    setParams(words ? { q: words } : {});
  };
  const pageLink = (to: number) => {
    const next = new URLSearchParams(q ? { q } : {});
    if (to > 0) next.set("trang", String(to + 1));
    return `?${next}`;
  };
  const pages = models ? Math.ceil(models.total / models.size) : 0;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <img src="/favicon.svg" alt="" width={40} height={40} />
        <div>
          <p className={styles.brand}>Sổ Vàng</p>
          <p className={styles.note}>Thi đua, khen thưởng của tỉnh</p>
        </div>
        <Link to={paths.signIn} className={styles.signIn}>
          Đăng nhập
        </Link>
      </header>
      <main className={styles.main}>
        <h1>Điển hình tiên tiến</h1>
        <p className={styles.lead}>Những tấm gương đã được nhân rộng trên địa bàn tỉnh.</p>
        <form onSubmit={search} className={styles.search} role="search">
          <label htmlFor="tim">Tìm theo tên, đơn vị, việc làm</label>
          <div>
            <input id="tim" name="q" type="search" defaultValue={q} key={q} />
            <button type="submit">Tìm</button>
          </div>
        </form>
        {problem ? (
          <p role="alert" className={styles.problem}>
            {problem.detail ?? problem.title}
          </p>
        ) : models === null ? (
          <p role="status">Đang tải…</p>
        ) : (
          <>
            <p role="status" className={styles.note}>
              {formatNumber(models.total)} điển hình{q && ` khớp “${q}”`}
            </p>
            <ul className={styles.cards}>
              {models.items.map((one) => (
                <li key={one.id} className={styles.card}>
                  <h2>{one.name}</h2>
                  <p className={styles.note}>
                    {[one.subjectKindLabel, one.post, one.unitName].filter(Boolean).join(" · ")}
                  </p>
                  {one.deed && <p>{one.deed}</p>}
                  {(one.awardName || one.field) && (
                    <p className={styles.note}>
                      {[one.field, one.awardName].filter(Boolean).join(" · ")}
                    </p>
                  )}
                </li>
              ))}
            </ul>
            {pages > 1 && (
              <nav aria-label="Các trang" className={styles.pages}>
                {page > 0 && <Link to={pageLink(page - 1)}>Trang trước</Link>}
                <span>
                  Trang {page + 1}/{pages}
                </span>
                {page + 1 < pages && <Link to={pageLink(page + 1)}>Trang sau</Link>}
              </nav>
            )}
          </>
        )}
      </main>
    </div>
  );
}

export { PublicModelsPage as Component };
