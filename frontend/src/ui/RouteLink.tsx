import { Link, type LinkProps, type To, useLocation, useNavigate } from "react-router";
import { keepYear } from "@/lib/year";

export interface RouteLinkProps extends Omit<LinkProps, "to"> {
  to: string;
}

/** A link inside the product; keeps the chosen year in the address. */
export function RouteLink({ to, ...rest }: RouteLinkProps) {
  const { search } = useLocation();
  return <Link to={keepYear(to, search)} {...rest} />;
}

/** `useGo()("/ke-hoach/…")`: goes there by program, keeping the chosen year. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  const { search } = useLocation();
  return (to, options) => void navigate(keepYear(to, search) as To, options);
}
