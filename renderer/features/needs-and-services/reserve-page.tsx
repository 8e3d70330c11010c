export function ReservePage() {
  return null;
}
