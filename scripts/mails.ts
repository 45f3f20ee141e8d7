import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../src/domain/language.ts'
import { qrPicture } from '../src/qr-code.ts'
import { escapeHtml } from '../views/emails/compose.ts'
import { specimenLink, specimens } from '../views/emails/specimens.ts'

const qr = qrPicture(specimenLink)
const nothing = { questions: '', trust: '' }
const sender = {
  office: 'Amahoro International',
  deOffice: 'd’Amahoro International',
  zone: 'Africa/Bujumbura',
  says: { en: nothing, fr: nothing },
  qr: { cid: 'qr@office.example', side: qr.side },
}

const usage = 'npm run mails -- FOLDER'

/** Writes every mail, in every language, as html and as text, with a page that leads to all of them. */
function writeMails(folder: string): number {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'qr.png'), qr.png)
  const rows = languages.flatMap((language) =>
    specimens(language, sender).map(({ name, mail }) => {
      const file = `${language}-${name}`
      const html = mail.html.replaceAll(`cid:${sender.qr.cid}`, 'qr.png')
      writeFileSync(join(folder, `${file}.html`), html)
      writeFileSync(join(folder, `${file}.txt`), `${mail.subject}\n\n${mail.text}`)
      return `<li>${language} <a href="${file}.html">${name}</a> (<a href="${file}.txt">text</a>): ${escapeHtml(mail.subject)}</li>`
    }),
  )
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="color-scheme" content="light dark">\n<title>Mails</title>\n<h1>Mails</h1>\n<ul>\n${rows.join('\n')}\n</ul>\n`,
  )
  return rows.length
}

const [, , folder] = process.argv
if (folder === undefined) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 1
} else process.stdout.write(`${writeMails(folder)} mails in ${join(folder, 'index.html')}\n`)
