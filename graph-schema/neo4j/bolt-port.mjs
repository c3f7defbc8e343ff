import { connect, createServer } from 'node:net';

/** Bolt's greeting: a magic number and four versions the client would speak (5.0–5.8, then nothing). */
const GREETING = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, ...Array(12).fill(0)]);

/** A port on loopback that nothing listens on at this moment. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Whether a Neo4j answers Bolt's greeting on a loopback port. @param {number} port @returns {Promise<boolean>} */
export function answersBolt(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 2000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => socket.write(GREETING));
    socket.once('data', (bytes) => end(bytes.length >= 4 && bytes[3] === 5));
    for (const name of ['error', 'timeout', 'close']) socket.once(name, () => end(false));
  });
}
