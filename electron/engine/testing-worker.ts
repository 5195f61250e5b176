// The worker unbuilt, for the tests of the client.
await import('#library/raw-hook')
await import('./worker.ts')
