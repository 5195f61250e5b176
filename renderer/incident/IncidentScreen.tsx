export function IncidentScreen(_: { readonly id: string }) {
  return null
}
