/* global self, caches, fetch -- The whole desk is kept by the browser, and answered from there: no line is needed after the first visit. */
const files = __FILES__
const name = 'desk-__VERSION__'

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(name)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  const isOld = (key) => key.startsWith('desk-') && key !== name
  event.waitUntil(
    caches
      .keys()
      .then((keys) => Promise.all(keys.filter(isOld).map((key) => caches.delete(key))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return
  event.respondWith(
    // A file is the same whoever asks; servers that say otherwise would have it asked of the network.
    caches
      .match(event.request, { ignoreSearch: true, ignoreVary: true })
      .then((kept) => kept ?? fetch(event.request)),
  )
})
