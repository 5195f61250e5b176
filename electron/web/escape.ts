/** Words between tags or in the quotes of an attribute. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Attributes with a blank before each; those that are null are left out. */
export const attributes = (given: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(given)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('')
