import { RecipientBook } from "./RecipientBook";

/** Everything a person was honoured with, to be read or printed. */
function PersonBookPage() {
  return <RecipientBook kind="people" />;
}

export { PersonBookPage as Component };
