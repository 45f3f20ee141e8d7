import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { render } from 'preact-render-to-string'
import type { Instrument } from '../../db/store/instruments.ts'
import { Accent } from '../../views/components/accent.ts'
import { AnswerFormPage } from '../../views/pages/respond/form.tsx'
import { settleLanguages } from '../../views/text/catalogue.ts'
import { type Draft, fieldsOf } from '../domain/draft.ts'
import { offeredBy, type RespondentLanguage } from '../domain/language.ts'
import type { Office } from '../domain/office.ts'
import { acceptedBy, htmlReply } from './compress.ts'
import { type FormTemplate, formTemplate } from './form-template.ts'

/** Which form: it is the same for everyone who has not entered anything yet. */
export type FormPage = {
  instrument: Instrument
  language: RespondentLanguage
  office: Office
  script: string | undefined
}

type Packed = {
  plain: Uint8Array<ArrayBuffer>
  br: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
}
type Made = { packed: Packed; template: FormTemplate }

const known = new WeakMap<Instrument, Map<string, Made>>()

/** The empty form of an instrument: its bytes are made and packed once for each language. */
export function emptyForm(c: Context, form: FormPage): Response {
  const { packed } = made(form)
  const encoding = acceptedBy(c.req.header('accept-encoding') ?? '') ?? 'plain'
  c.header('Content-Type', 'text/html; charset=utf-8')
  c.header('Vary', 'Accept-Encoding')
  if (encoding !== 'plain') c.header('Content-Encoding', encoding)
  return c.body(packed[encoding])
}

/** A form is packed where it is made even when it is large: the scorecard's takes 0.15 ms. */
const packedAtOnce = 64 * 1024

/** The form with what was entered so far, and nothing to say about it. */
export function draftForm(c: Context, form: FormPage, draft: Draft): Response {
  const html = made(form).template(fieldsOf(draft), draft.revision)
  return htmlReply(c, html, 200, packedAtOnce)
}

function made(form: FormPage): Made {
  const { instrument, language, office } = form
  const forms = known.get(instrument) ?? new Map<string, Made>()
  known.set(instrument, forms)
  const key = `${language} ${office.languages} ${office.name} ${office.deName} ${office.colour}`
  const found = forms.get(key) ?? make(form)
  forms.set(key, found)
  return found
}

function make({ instrument, language, office, script }: FormPage): Made {
  const offered = offeredBy(office)
  const asked = { survey: instrument.survey, office, language, offered, fields: {}, faults: [] }
  const page = render(
    <Accent.Provider value={office.colour}>
      <AnswerFormPage asked={asked} revision={0} script={script} />
    </Accent.Provider>,
  )
  const html = `<!doctype html>${settleLanguages(page)}`
  return { packed: pack(html), template: formTemplate(html) }
}

function pack(html: string): Packed {
  const plain = new Uint8Array(Buffer.from(html))
  const br = brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
    },
  })
  return { plain, br: new Uint8Array(br), gzip: new Uint8Array(gzipSync(plain, { level: 9 })) }
}
