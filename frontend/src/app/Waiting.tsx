/** Before the first page is there. Says nothing to the eye for a moment: most waits are shorter. */
export function Waiting() {
  return (
    <p className="sr-only" role="status">
      Đang mở Sổ Vàng…
    </p>
  );
}
