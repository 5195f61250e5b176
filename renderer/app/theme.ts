import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'
import { MODAL } from '#api/commands.ts'

// One deep blue for action; the greys are warm, like paper.
const ink: MantineColorsTuple = [
  '#eef4fa',
  '#dbe6f1',
  '#b6cce2',
  '#8eb1d3',
  '#6c9ac6',
  '#4d83b5',
  '#35699b',
  '#1f4e79',
  '#183e61',
  '#112f4a',
]

// The steps that Mantine's dark scheme takes for text, borders and fields.
const dark: MantineColorsTuple = [
  '#e8e6e1',
  '#aab1bb',
  '#8e96a1',
  '#5d6673',
  '#3c444f',
  '#262c35',
  '#15191f',
  '#1b1f26',
  '#101318',
  '#0c0e12',
]

// Mantine reckons the words on a filled button from the light scheme alone; the token knows both.
const variantColorResolver: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input)
  const primary = input.color === undefined || input.color === input.theme.primaryColor
  if (input.variant === 'filled' && primary) return { ...colours, color: 'var(--on-accent)' }
  // Dangerous actions are red in both schemes.
  if (input.variant === 'subtle' && input.color === 'red') return { ...colours, color: 'var(--danger)' }
  return colours
}

/** Tells the commands of a dialog that is open; one that is on its way out no longer counts. */
const modalWhileOpen = (_theme: unknown, props: object) => ({
  content: 'opened' in props && props.opened === true ? MODAL : '',
})

/** The one theme: paper and ink, 13 px interface, an 8 px rhythm, quick and quiet. */
export const theme = createTheme({
  colors: { ink, dark },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  variantColorResolver,
  fontFamily: 'var(--interface)',
  headings: { fontFamily: 'var(--reading)', fontWeight: '600' },
  fontSizes: { xs: '11.5px', sm: '12.5px', md: '13px', lg: '14.5px', xl: '16px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '10px', xl: '16px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' }, styles: { label: { fontWeight: 550 } } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: {
      defaultProps: {
        size: 'xs',
        checkIconPosition: 'right',
        allowDeselect: false,
        clearButtonProps: { 'aria-label': 'Clear' },
      },
    },
    Checkbox: { defaultProps: { size: 'xs', iconColor: 'var(--on-accent)' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    SegmentedControl: {
      defaultProps: { size: 'xs' },
      styles: { root: { background: 'var(--sunk)', '--sc-color': 'var(--panel)' } },
    },
    Tooltip: {
      defaultProps: {
        openDelay: 400,
        withArrow: true,
        multiline: true,
        maw: 320,
        transitionProps: { duration: 100 },
      },
    },
    Modal: {
      defaultProps: {
        // Nothing beneath it scrolls but by panes of its own; a lock on the body would style the whole screen anew.
        lockScroll: false,
        closeButtonProps: { 'aria-label': 'Close' },
        centered: true,
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.35 },
      },
      classNames: modalWhileOpen,
      styles: { title: { font: '600 16px/1.4 var(--reading)' } },
    },
    Spotlight: { classNames: modalWhileOpen },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Put this note away' } },
      styles: { description: { color: 'var(--soft)' } },
    },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Popover: {
      defaultProps: {
        transitionProps: { duration: 80 },
        shadow: 'md',
        // No higher than the room that the window has for it.
        middlewares: { flip: true, shift: true, size: { padding: 8 } },
      },
    },
  },
})

/** Makes Mantine's pieces use the tokens of tokens.css. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--panel)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--soft)',
    '--mantine-color-placeholder': 'var(--faint)',
    '--mantine-color-default': 'var(--panel)',
    '--mantine-color-default-hover': 'var(--sunk)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-error': 'var(--danger)',
    // What cannot be done yet can still be read.
    '--mantine-color-disabled': 'var(--sunk)',
    '--mantine-color-disabled-color': 'var(--soft)',
    '--mantine-color-disabled-border': 'var(--line-strong)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-line-height': '1.45',
  }
  return { variables: {}, light: shared, dark: shared }
}
