/** Jest's global teardown of the `api` project: stops what test-database.setup.mjs started. */
export default async function stopTestDatabase() {
  await globalThis.stopTestDatabase?.();
}
