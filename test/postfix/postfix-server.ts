import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { selfSigned } from '../mail/certificate.ts'
import { temporaryFolder } from '../support/world.ts'

/** What stands in the way of running a mail server of our own; undefined where nothing does. */
export function missingForPostfix(): string | undefined {
  if (!existsSync('/usr/sbin/postfix')) return 'postfix is not installed: apt-get install postfix'
  return process.getuid?.() === 0 ? undefined : 'postfix starts as root only'
}

/** Debian's postfix with a configuration, a queue and mailboxes in a folder of this test, listening on 127.0.0.1 only. */
export async function postfixServer(addresses: readonly string[]) {
  const { folder, remove } = temporaryFolder()
  const config = join(folder, 'config')
  const certificate = selfSigned()
  const port = await freePort()
  layOut(folder)
  writeFileSync(join(config, 'cert.pem'), certificate.cert)
  writeFileSync(join(config, 'key.pem'), certificate.key, { mode: 0o600 })
  writeFileSync(join(config, 'main.cf'), mainOf(folder))
  writeFileSync(join(config, 'master.cf'), masterOf(port))
  writeFileSync(
    join(config, 'boxes'),
    addresses.map((address) => `${address} ${address}/\n`).join(''),
  )
  const answers = (lines: readonly string[]) =>
    writeFileSync(join(config, 'answers'), lines.map((line) => `${line}\n`).join(''))
  answers([])
  let running: Awaited<ReturnType<typeof start>> | undefined
  const server = {
    port,
    url: `smtp://127.0.0.1:${port}`,
    authority: certificate.cert,
    /** What it answers to some addresses: `a@b.test 451 4.7.1 later`. Read when it starts. */
    answers,
    start: async () => {
      running = await start(folder, port)
    },
    stop: async () => {
      await running?.stop()
      running = undefined
    },
    log: () => readFileSync(join(folder, 'mail.log'), 'utf8'),
    /** The letters in one mailbox, as delivered. */
    box: (address: string) => lettersIn(join(folder, 'mail', address, 'new')),
    close: async () => {
      await server.stop()
      remove()
    },
  }
  return server
}

function layOut(folder: string): void {
  chmodSync(folder, 0o755)
  for (const name of ['config', 'queue', 'data', 'mail']) mkdirSync(join(folder, name))
  const [uid, gid] = [idOf('-u', 'postfix'), idOf('-g', 'postfix')]
  chownSync(join(folder, 'data'), uid, gid)
  chownSync(join(folder, 'mail'), uid, gid)
}

const idOf = (option: '-u' | '-g', user: string) =>
  Number(execFileSync('id', [option, user], { encoding: 'utf8' }))

function mainOf(folder: string): string {
  const at = (name: string) => join(folder, name)
  return Object.entries({
    compatibility_level: '3.6',
    queue_directory: at('queue'),
    data_directory: at('data'),
    maillog_file_prefixes: folder,
    maillog_file: at('mail.log'),
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    myhostname: 'mail.partner.test',
    mydestination: '',
    mynetworks: '127.0.0.1/32',
    alias_maps: '',
    virtual_mailbox_domains: 'partner.test',
    virtual_mailbox_base: at('mail'),
    virtual_mailbox_maps: `texthash:${at('config/boxes')}`,
    virtual_uid_maps: `static:${idOf('-u', 'postfix')}`,
    virtual_gid_maps: `static:${idOf('-g', 'postfix')}`,
    // Nothing may leave this machine.
    default_transport: 'error:this server delivers nothing elsewhere',
    smtpd_tls_security_level: 'encrypt',
    smtpd_tls_cert_file: at('config/cert.pem'),
    smtpd_tls_key_file: at('config/key.pem'),
    smtpd_recipient_restrictions: `check_recipient_access texthash:${at('config/answers')}, reject_unauth_destination`,
  })
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('')
}

/** The services one needs to take mail by SMTP and put it into mailboxes. */
function masterOf(port: number): string {
  return `127.0.0.1:${port} inet n - n - - smtpd
postlog   unix-dgram n - n - 1 postlogd
pickup    unix n - n 60 1 pickup
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
tlsmgr    unix - - n 1000? 1 tlsmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
verify    unix - - n - 1 verify
proxymap  unix - - n - - proxymap
error     unix - - n - - error
retry     unix - - n - - error
discard   unix - - n - - discard
virtual   unix - n n - - virtual
anvil     unix - - n - 1 anvil
`
}

async function start(folder: string, port: number) {
  const child = spawn('/usr/sbin/postfix', ['-c', join(folder, 'config'), 'start-fg'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  let words = ''
  child.stderr.on('data', (data: Buffer) => {
    words += String(data)
  })
  for (let turn = 0; turn < 200 && !(await answersAt(port)); turn += 1) {
    if (child.exitCode !== null) throw new Error(`postfix did not start: ${words}`)
    await after(50)
  }
  return {
    async stop() {
      const master = Number(readFileSync(join(folder, 'queue/pid/master.pid'), 'utf8'))
      process.kill(master, 'SIGTERM')
      await ended
    },
  }
}

function answersAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function lettersIn(box: string): readonly string[] {
  if (!existsSync(box)) return []
  return readdirSync(box).map((name) => readFileSync(join(box, name), 'utf8'))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}
