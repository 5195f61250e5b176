import { z } from 'zod'

/** What a briefing is exported as; each is also the ending of its file. */
export const Format = z.enum(['docx', 'pdf', 'html', 'md'])
export type Format = z.infer<typeof Format>

export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  docx: 'Word document',
  pdf: 'PDF',
  html: 'Web page',
  md: 'Markdown',
}

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
  md: 'text/markdown',
}

/** The format that the ending of a file name asks for; null where no briefing is written so. */
export function formatOf(path: string): Format | null {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()
  return Format.safeParse(ending).data ?? null
}
