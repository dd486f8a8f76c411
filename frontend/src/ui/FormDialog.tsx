import type { ReactNode } from "react";
import { Button } from "./Button";
import { Dialog, DialogFoot } from "./Dialog";
import { ErrorSummary } from "./ErrorSummary";
import styles from "./forms.module.css";
import type { ShownProblem } from "./problem";
import type { FormError } from "./useForm";
import type { Versions } from "./useVersions";
import { VersionChoice } from "./VersionChoice";

/** The part of `useForm` that the frames of a form need. */
export interface FormLike<T> {
  errors: FormError[];
  idOf: (path: string) => string;
  tries: number;
  submit: (send: (values: T) => unknown) => Promise<void>;
}

export interface FormDialogProps<T> {
  opened: boolean;
  onClose: () => void;
  title: string;
  form: FormLike<T>;
  /** Sends; resolve with false when refused (`mutation.send`). Close the dialog in the mutation's `done`. */
  onSubmit: (values: T) => unknown;
  submitLabel: string;
  pending: boolean;
  problem: ShownProblem | null;
  /** For 412: loads the present version. */
  onReload?: () => unknown;
  /** For 412 instead of a reload: both versions side by side, from `useVersions`. */
  versions?: Pick<Versions<T>, "conflict">;
  size?: number;
  children: ReactNode;
}

/** A short form over the page. */
export function FormDialog<T>({
  opened,
  onClose,
  title,
  form,
  onSubmit,
  submitLabel,
  pending,
  problem,
  onReload,
  versions,
  size = 560,
  children,
}: FormDialogProps<T>) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size={size} closeOnClickOutside={false}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          // A form in a portal still bubbles to a form around it in React's tree.
          event.stopPropagation();
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
        {children}
        <DialogFoot>
          <Button onClick={onClose}>Hủy</Button>
          <Button tone="main" type="submit" pending={pending}>
            {submitLabel}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
