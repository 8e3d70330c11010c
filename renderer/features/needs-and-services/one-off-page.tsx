export function OneOffPage() {
  return null;
}
