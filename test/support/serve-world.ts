import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { loadAssets } from '../../src/http/assets.ts'
import { listen } from '../../src/http/listen.ts'
import { launchBrowser } from './chromium.ts'
import { publicUrl, type World } from './world.ts'

const { hostname } = new URL(publicUrl)

/**
 * A world of the tests behind a real port, and a browser that finds it under its own name. For pages whose script follows
 * redirects, which a browser's own network does and an intercepted one does not.
 */
export async function serveWorld(
  world: World,
): Promise<{ browser: Browser; stop(): Promise<void> }> {
  Object.assign(world.deps.assets, loadAssets(join('dist', 'assets')))
  const listening = await listen({ host: '127.0.0.1', port: 0 }, () => world.app.fetch)
  const browser = await launchBrowser({
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--host-resolver-rules=MAP ${hostname}:80 127.0.0.1:${listening.port}`,
    ],
  })
  const stop = async () => {
    await browser.close()
    await listening.stop(500)
  }
  return { browser, stop }
}
