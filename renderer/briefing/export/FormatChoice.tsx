import { IconFileTypeDocx, IconFileTypeHtml, IconFileTypePdf, IconMarkdown } from '@tabler/icons-react'
import { Format } from '#domain/format'
import classes from './FormatChoice.module.css'
import { FORMAT_WORDS } from './words.ts'

const ICONS: Readonly<Record<Format, typeof IconMarkdown>> = {
  docx: IconFileTypeDocx,
  pdf: IconFileTypePdf,
  html: IconFileTypeHtml,
  md: IconMarkdown,
}

interface Props {
  readonly format: Format
  readonly onChange: (format: Format) => void
}

/** As what the briefing leaves: one card a format, chosen by click or by the arrow keys. */
export function FormatChoice({ format, onChange }: Props) {
  return (
    <div className={classes.cards} role="radiogroup" aria-label="Format">
      {Format.options.map((option) => {
        const Icon = ICONS[option]
        const { name, about } = FORMAT_WORDS[option]
        return (
          <label key={option} className={classes.card}>
            <input
              type="radio"
              name="format"
              className="visually-hidden"
              aria-label={name}
              aria-describedby={`about-${option}`}
              value={option}
              checked={option === format}
              data-autofocus={option === format || undefined}
              onChange={() => onChange(option)}
            />
            <Icon size={26} stroke={1.3} className={classes.icon} aria-hidden />
            <span>
              <span className={classes.name}>
                {name} <span className={classes.ending}>.{option}</span>
              </span>
              <span id={`about-${option}`} className={classes.about}>
                {about}
              </span>
            </span>
          </label>
        )
      })}
    </div>
  )
}
