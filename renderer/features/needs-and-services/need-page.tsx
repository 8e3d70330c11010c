export function NeedPage() {
  return null;
}
