import { RecipientBook } from "./RecipientBook";

/** Everything a household was honoured with, to be read or printed. */
function HouseholdBookPage() {
  return <RecipientBook kind="households" />;
}

export { HouseholdBookPage as Component };
