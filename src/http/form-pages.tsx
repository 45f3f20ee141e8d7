import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { render } from 'preact-render-to-string'
import type { Instrument } from '../../db/store/instruments.ts'
import { AnswerFormPage } from '../../views/pages/respond/form.tsx'
import type { Language } from '../domain/language.ts'
import type { OfficeNames } from '../domain/survey.ts'

type Packed = {
  plain: Uint8Array<ArrayBuffer>
  br: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
}

const packed = new WeakMap<Instrument, Map<string, Packed>>()

/** The empty form of an instrument is the same for everyone: its bytes are made and packed once for each language. */
export function emptyForm(
  c: Context,
  instrument: Instrument,
  language: Language,
  office: OfficeNames,
  script: string | undefined,
): Response {
  const pages = packed.get(instrument) ?? new Map<string, Packed>()
  packed.set(instrument, pages)
  const key = `${language} ${office.name} ${office.deName}`
  const bytes = pages.get(key) ?? pack(instrument, language, office, script)
  pages.set(key, bytes)
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'plain'
  c.header('Content-Type', 'text/html; charset=utf-8')
  c.header('Vary', 'Accept-Encoding')
  if (encoding !== 'plain') c.header('Content-Encoding', encoding)
  return c.body(bytes[encoding])
}

function pack(
  instrument: Instrument,
  language: Language,
  office: OfficeNames,
  script: string | undefined,
): Packed {
  const asked = { survey: instrument.survey, office, language, fields: {}, faults: [] }
  const html = `<!doctype html>${render(<AnswerFormPage asked={asked} revision={0} script={script} />)}`
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
