export function BriefingScreen(_: { readonly id: string }) {
  return null
}
