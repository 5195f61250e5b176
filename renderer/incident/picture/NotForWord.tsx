import classes from './Picture.module.css'

/** Why no evidence can be made of a picture as it is, and what to do. */
export function NotForWord() {
  return (
    <p className={classes.quiet}>
      Word takes JPEG and PNG only. To use it as evidence, save a copy as one of these in an image program and
      attach that to an item of evidence.
    </p>
  )
}
