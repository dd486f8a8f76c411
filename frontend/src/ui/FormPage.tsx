import type { ReactNode } from "react";
import { AutosaveNote } from "./AutosaveNote";
import { Button, ButtonLink } from "./Button";
import { ErrorSummary } from "./ErrorSummary";
import type { FormLike } from "./FormDialog";
import styles from "./forms.module.css";
import { type Crumb, PageHeader } from "./PageHeader";
import type { ShownProblem } from "./problem";
import type { AutosaveState } from "./useAutosave";
import type { Versions } from "./useVersions";
import { VersionChoice } from "./VersionChoice";

export interface FormPageProps<T> {
  title: string;
  crumbs?: Crumb[];
  meta?: ReactNode;
  form: FormLike<T>;
  /** Sends; resolve with false when refused (`mutation.send`). */
  onSubmit: (values: T) => unknown;
  submitLabel: string;
  pending: boolean;
  problem: ShownProblem | null;
  /** For 412: loads the present version. */
  onReload?: () => unknown;
  /** For 412 instead of a reload: both versions side by side, from `useVersions`. */
  versions?: Pick<Versions<T>, "conflict">;
  /** Where "Hủy" leads. */
  cancelTo: string;
  /** From `useAutosave`. */
  saved?: AutosaveState;
  /** One card unless the children are `Section`s of their own. */
  plain?: boolean;
  children: ReactNode;
}

/** A long form with its own address: summary on top, one column, the sending button at the end. */
export function FormPage<T>({
  title,
  crumbs,
  meta,
  form,
  onSubmit,
  submitLabel,
  pending,
  problem,
  onReload,
  versions,
  cancelTo,
  saved,
  plain,
  children,
}: FormPageProps<T>) {
  return (
    <div className={styles.page}>
      <PageHeader title={title} crumbs={crumbs} meta={meta} />
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending) void form.submit(onSubmit);
        }}
      >
        {versions?.conflict ? (
          <VersionChoice conflict={versions.conflict} />
        ) : (
          <ErrorSummary
            errors={form.errors}
            idOf={form.idOf}
            tries={form.tries}
            problem={problem}
            onReload={onReload}
          />
        )}
        {plain ? children : <div className={styles.card}>{children}</div>}
        <div className={styles.foot}>
          <Button tone="main" type="submit" pending={pending}>
            {submitLabel}
          </Button>
          <ButtonLink to={cancelTo}>Hủy</ButtonLink>
          {saved && (
            <span className={styles.push}>
              <AutosaveNote state={saved} />
            </span>
          )}
        </div>
      </form>
    </div>
  );
}
