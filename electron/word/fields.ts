import { BuilderElement, TextRun, XmlAttributeComponent, XmlComponent, type IRunOptions } from 'docx'

type Form = Omit<IRunOptions, 'children' | 'text' | 'break'>

const fieldChar = (type: 'begin' | 'separate' | 'end'): XmlComponent =>
  new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })

class Space extends XmlAttributeComponent<{ readonly space: string }> {
  protected override readonly xmlKeys = { space: 'xml:space' }
}

class Instruction extends XmlComponent {
  constructor(code: string) {
    super('w:instrText')
    this.root.push(new Space({ space: 'preserve' }), code)
  }
}

/** The runs that open a complex field, up to its result, and the one that closes it. */
export const fieldParts = (code: string, form: Form = {}): { begin: TextRun[]; end: TextRun[] } => ({
  begin: [
    new TextRun({ ...form, children: [fieldChar('begin')] }),
    new TextRun({ ...form, children: [new Instruction(` ${code} `)] }),
    new TextRun({ ...form, children: [fieldChar('separate')] }),
  ],
  end: [new TextRun({ ...form, children: [fieldChar('end')] })],
})

/**
 * A complex field with the result that it had when the document was written: readers that compute no
 * fields show that, and Word asks nothing on opening.
 */
export function field(code: string, result: string, form: Form = {}): TextRun[] {
  const { begin, end } = fieldParts(code, form)
  return [...begin, new TextRun({ ...form, text: result }), ...end]
}
