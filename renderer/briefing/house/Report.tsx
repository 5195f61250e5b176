import type { TemplateReport } from '#domain/house-template'
import classes from './Report.module.css'

/** What of a house template is used, and what is not. */
export function Report({ report: { used, unused } }: { readonly report: TemplateReport }) {
  return (
    <div className={classes.report}>
      <Lines title="Used" lines={used} />
      <Lines title="Not used" lines={unused} />
    </div>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
