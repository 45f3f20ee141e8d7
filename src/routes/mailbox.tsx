import { LetterPage, MailboxPage } from '../../views/pages/mailbox.tsx'
import { notFound } from '../http/refusals.tsx'
import { get, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { mailboxFolder } from '../mail/choose-mailer.ts'
import { findKept, type Kept, rawKept, readMailbox } from '../mail/mailbox.ts'

/** The mailbox of an installation without a mail server; with one, there is nothing here. */
export const mailboxRoutes: readonly StaffRoute[] = [
  get('/mailbox', 'read the mailbox', async (visit) => {
    const folder = folderOf(visit)
    if (folder === undefined) return missing(visit)
    const letters = (await readMailbox(folder)).map(shown)
    return page(
      visit.c,
      <MailboxPage frame={visit.frame} zone={visit.office.zone} letters={letters} />,
    )
  }),
  get('/mailbox/:file', 'read the mailbox', async (visit) => {
    const folder = folderOf(visit)
    const file = visit.c.req.param('file') ?? ''
    if (folder === undefined) return missing(visit)
    if (file.endsWith('.eml')) return await sendRaw(visit, folder, file)
    const kept = await findKept(folder, file)
    if (!kept) return missing(visit)
    return page(
      visit.c,
      <LetterPage
        frame={visit.frame}
        zone={visit.office.zone}
        letter={shown(kept)}
        ownAddress={visit.deps.settings.PUBLIC_URL}
      />,
    )
  }),
]

async function sendRaw(visit: StaffVisit, folder: string, file: string) {
  const raw = await rawKept(folder, file.slice(0, -'.eml'.length))
  if (!raw) return missing(visit)
  return visit.c.body(new Uint8Array(raw), 200, {
    'Content-Type': 'message/rfc822',
    'Content-Disposition': 'attachment; filename="message.eml"',
  })
}

function folderOf({ deps: { settings } }: StaffVisit): string | undefined {
  return settings.SMTP_URL === undefined ? mailboxFolder(settings.DATA_DIR) : undefined
}

function missing({ c, deps, staff }: StaffVisit) {
  return notFound(c, deps, staff.language)
}

function shown({ id, at, letter }: Kept) {
  return { id, at, ...letter }
}
