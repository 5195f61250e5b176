// The worker unbuilt, for the tests of the client.
import '#library/raw-hook'
await import('./worker.ts')
