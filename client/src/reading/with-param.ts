/** An address with one more search parameter, or another value for one that is there. */
export function withParam(address: string, name: string, value: string): string {
  const [path = '', query = ''] = address.split('?');
  const search = new URLSearchParams(query);
  search.set(name, value);
  return `${path}?${search.toString()}`;
}
