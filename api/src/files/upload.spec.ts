import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { receiveUpload } from './upload';

/** A request as node gives it: its body piece by piece. */
const request = (body: Iterable<Buffer>, type = 'application/octet-stream'): IncomingMessage =>
  Object.assign(Readable.from(body), { headers: { 'content-type': type } }) as unknown as IncomingMessage;

const form = (name: string): Buffer =>
  Buffer.from(
    `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\nid\r\n--x--\r\n`,
  );

describe('an upload', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\\\mine\\\\mål.xlsx', 'mål.xlsx'],
    ['x'.repeat(5_000), 'x'.repeat(300)],
    ['mål 1.csv', 'mål 1.csv'],
  ])('is known by the last step of its path alone (%#)', async (path, name) => {
    expect((await receiveUpload(request([form(path)], 'multipart/form-data; boundary=x'), '')).name).toBe(name);
    expect((await receiveUpload(request([Buffer.from('id')]), path)).name).toBe(name);
  });

  it('has no name with what cannot be seen', async () => {
    expect((await receiveUpload(request([Buffer.from('id')]), 'a\u0000b\u202e.csv')).name).toBe('ab.csv');
  });

  it('that its sender breaks off is refused, and is no failure of ours', async () => {
    function* brokenOff(): Generator<Buffer> {
      yield Buffer.from('PK');
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    }
    await expect(receiveUpload(request(brokenOff()), 'a.zip')).rejects.toMatchObject({
      code: 'INVALID',
      params: { reason: 'BROKEN_UPLOAD' },
    });
  });

  it('of nothing is refused', async () => {
    await expect(receiveUpload(request([]), 'a.zip')).rejects.toMatchObject({ params: { reason: 'NO_FILE' } });
  });
});
