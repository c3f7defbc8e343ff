import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What goes wrong with the next commit of a write that passes. */
export type Fault = 'none' | 'answer lost' | 'answer lost and no way back' | 'never sent and no way back';

/** Bolt's COMMIT: a chunk of two bytes, a structure without fields, tag 0x12. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
/** Bolt's BEGIN: tag 0x11 with one field; one that only reads says `mode: "r"` in it. */
const BEGIN = Buffer.from([0xb1, 0x11]);
const READS = Buffer.from('\x84mode\x81r', 'latin1');

/** A line to the database that breaks when it is told to: real bytes, a real server at the other end. */
export class FaultyLine {
  fault: Fault = 'none';
  /** How many commits met the fault. */
  met = 0;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private isCut = false;

  private constructor(target: URL) {
    this.server = createServer((client) => this.carry(client, target));
  }

  static async open(uri: string): Promise<FaultyLine> {
    const line = new FaultyLine(new URL(uri));
    await new Promise<void>((resolve) => line.server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Lets connections through again. */
  mend(): void {
    this.isCut = false;
    this.fault = 'none';
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private carry(client: Socket, target: URL): void {
    this.keep(client);
    if (this.isCut) {
      client.destroy();
      return;
    }
    const server = this.keep(connect(Number(target.port || 7687), target.hostname));
    let answerIsLost = false;
    let reads = false;
    const end = () => {
      client.destroy();
      server.destroy();
    };
    client.on('close', end).on('error', end);
    server.on('close', end).on('error', end);
    client.on('data', (data) => {
      if (data.includes(BEGIN)) reads = data.includes(READS);
      if (this.fault === 'none' || reads || !data.includes(COMMIT)) {
        server.write(data);
        return;
      }
      const { fault } = this;
      this.fault = 'none';
      this.met += 1;
      this.isCut = fault !== 'answer lost';
      if (fault === 'never sent and no way back') {
        end();
        return;
      }
      answerIsLost = true;
      server.write(data);
    });
    server.on('data', (data) => {
      if (!answerIsLost) {
        client.write(data);
        return;
      }
      // The server has answered, so it has committed; nobody hears it.
      end();
      if (this.isCut) for (const socket of this.sockets) socket.destroy();
    });
  }

  private keep(socket: Socket): Socket {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    return socket;
  }
}
