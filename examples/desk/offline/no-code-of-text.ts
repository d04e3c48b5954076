import * as z from 'zod'

// The content policy of the page lets nobody make code of text. zod would try whether it may as soon as a schema is made, so
// this is loaded before the library.
z.config({ jitless: true })
