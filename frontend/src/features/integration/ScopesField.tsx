import { useQuery } from "@tanstack/react-query";
import { CheckField } from "@/ui/fields/ChoiceField";
import { LateIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import styles from "./integration.module.css";
import { scopesQuery } from "./queries";

interface ScopesFieldProps {
  id: string;
  value: string[];
  onChange: (scopes: string[]) => void;
  error?: string;
}

/** What the system may ask, in words; nothing is allowed that is not ticked. */
export function ScopesField({ id, value, onChange, error }: ScopesFieldProps) {
  const scopes = useQuery(scopesQuery);
  return (
    <Section title="Quyền được cấp" note={`${value.length} quyền`}>
      <fieldset id={id} tabIndex={-1} className={styles.scopes}>
        <legend className={styles.legend}>Hệ thống chỉ làm được những việc được đánh dấu</legend>
        {(scopes.data ?? []).map((one) => (
          <CheckField
            key={one.scope}
            label={one.label}
            value={value.includes(one.scope)}
            onChange={(ticked) =>
              onChange(
                ticked ? [...value, one.scope] : value.filter((other) => other !== one.scope),
              )
            }
          />
        ))}
      </fieldset>
      {error && (
        <p className={styles.error}>
          <LateIcon size={15} aria-hidden="true" /> {error}
        </p>
      )}
    </Section>
  );
}
