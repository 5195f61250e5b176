import { Extension, type Extensions } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Placeholder, UndoRedo } from '@tiptap/extensions'
import { lightsPlugin, type Lights } from './lightsPlugin.ts'
import { mentionPlugin, type MentionKeys } from './mentionPlugin.ts'
import { ReferenceNode } from './ReferenceNode.tsx'
import { tidyPasted } from './tidyPasted.ts'

// Lists have one level: an item holds one paragraph, and Tab stays the key that leaves the field.
const Item = ListItem.extend({
  content: 'paragraph',
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) }
  },
})

// Word numbers a list from 1; pasted plain text with figures stays as it was typed.
const Numbered = OrderedList.extend({
  addAttributes: () => ({}),
  renderHTML: () => ['ol', 0],
  addProseMirrorPlugins: () => [],
})

// Ctrl+Enter belongs to the screen.
const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() }
  },
})

/** The whole schema: what Word can carry, and nothing else. What is pasted keeps only that. */
export const extensions = (
  placeholder: string,
  keys: MentionKeys,
  lights: { readonly current: Lights | undefined },
): Extensions => [
  Document,
  Text,
  Paragraph,
  Bold,
  Italic,
  LineBreak,
  BulletList,
  Numbered,
  Item,
  UndoRedo,
  Placeholder.configure({ placeholder }),
  ReferenceNode,
  Extension.create({
    name: 'tidyPasted',
    transformPastedHTML: (html) => tidyPasted(html),
  }),
  Extension.create({ name: 'lights', addProseMirrorPlugins: () => [lightsPlugin(lights)] }),
  Extension.create({ name: 'mention', priority: 1_000, addProseMirrorPlugins: () => [mentionPlugin(keys)] }),
]
