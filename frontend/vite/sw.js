// The service worker: opens the app without a network. It keeps the app's own files and nothing else; answers
// of the API never pass through here. The build fills in the list and its digest.
const VERSION = '__VERSION__'
const FILES = __FILES__
const CACHE = `grapevine-${VERSION}`
const SHELL = '/index.html'
/** A network that takes longer is as good as none when there is a page at hand. Milliseconds. */
const PATIENCE = 3_000
/** Pages of the server, not of the app. */
const NOT_OURS = /^\/(api|docs|docs-assets|openapi\.json|healthz|readyz)(\/|$)/

self.addEventListener('install', (event) => {
  // All or nothing; past the browser's own cache, which may hold a file of another version.
  const requests = FILES.map((file) => new Request(file, { cache: 'reload' }))
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || NOT_OURS.test(url.pathname)) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (FILES.includes(url.pathname)) event.respondWith(file(request, url))
})

async function dropOldCaches() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('grapevine-') && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** The newest page where the network gives one in time: the next start is the new version. */
async function page(request) {
  const kept = await caches.match(SHELL, { cacheName: CACHE })
  const fresh = fetch(request)
  if (!kept) return fresh
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  const answer = await Promise.race([fresh, late]).catch(() => undefined)
  return answer && answer.status < 500 ? answer : kept
}

/** From the newest version that has it: a waiting version has its files already. */
async function file(request, url) {
  const isHashed = url.pathname.startsWith('/assets/')
  const kept = await caches.match(url.pathname, isHashed ? {} : { cacheName: CACHE })
  return kept ?? fetch(request)
}
