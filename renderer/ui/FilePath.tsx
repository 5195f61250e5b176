import { Fragment } from 'react'
import classes from './FilePath.module.css'

/** Where a file or folder lies. A long path goes on in the next line after one of its slashes. */
export function FilePath({ path }: { readonly path: string }) {
  return (
    <span className={classes.path}>
      {path.split(/(?<=[\\/])/).map((part, at) => (
        <Fragment key={at}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </span>
  )
}
