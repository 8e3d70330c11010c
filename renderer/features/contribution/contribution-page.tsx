export function ContributionPage() {
  return null;
}
