/** The program of `npm run demo`: a made-up office with four years behind it and a round under way. */
const oldest = 24
const [major = 0] = process.versions.node.split('.').map(Number)

if (major < oldest) {
  process.stderr.write(`The demo needs Node ${oldest} or newer: use \`npm run demo\`.\n`)
  process.exit(1)
}

const { startDemo } = await import('./demo/start-demo.ts')
await startDemo(import.meta.dirname)

export {}
