export { asWritten, excerpt, openSanitiser, type Sanitiser } from '#document/sanitise'
