export function BriefingsScreen() {
  return null
}
