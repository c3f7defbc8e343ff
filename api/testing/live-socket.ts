import { once } from 'node:events';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { WebSocket, type ClientOptions } from 'ws';

/** A message of the protocol, as it came. */
export interface Message {
  readonly type: string;
  readonly id?: string;
  // What a test asked for it knows the shape of.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly payload?: any;
}

/** A socket to the API's live door, message by message. */
export class LiveSocket {
  private readonly received: Message[] = [];
  private waiting: (() => void) | null = null;
  private isClosed = false;
  /** The code that it was closed with. */
  readonly closed: Promise<number>;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.received.push(JSON.parse(data.toString('utf8')) as Message);
      this.waiting?.();
    });
    this.closed = new Promise((resolve) =>
      socket.once('close', (code) => {
        this.isClosed = true;
        this.waiting?.();
        resolve(code);
      }),
    );
  }

  /** Connects; rejects with what the door answered instead. */
  static async connect(
    origin: string,
    {
      path = '/graphql',
      protocol = GRAPHQL_TRANSPORT_WS_PROTOCOL,
      ...options
    }: ClientOptions & { path?: string; protocol?: string } = {},
  ): Promise<LiveSocket> {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, protocol, options);
    const live = new LiveSocket(socket);
    await once(socket, 'open');
    return live;
  }

  /** Connects and has been greeted. */
  static async greeted(origin: string): Promise<LiveSocket> {
    const live = await LiveSocket.connect(origin);
    live.send({ type: 'connection_init' });
    const { type } = await live.next();
    if (type !== 'connection_ack') throw new Error(type);
    return live;
  }

  send(message: object | string): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables: Readonly<Record<string, unknown>> = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  complete(id: string): void {
    this.send({ id, type: 'complete' });
  }

  /** The next message, of one subscription where an id is given. Rejects once the socket is closed. */
  async next(id?: string): Promise<Message> {
    for (;;) {
      const at = this.received.findIndex((message) => id === undefined || message.id === id);
      if (at >= 0) return this.received.splice(at, 1)[0]!;
      if (this.isClosed) throw new Error(`closed with ${await this.closed}`);
      await new Promise<void>((resolve) => (this.waiting = resolve));
    }
  }

  async close(): Promise<void> {
    this.socket.close();
    await this.closed;
  }

  /** Goes without a word, as a connection that is cut. */
  async cut(): Promise<void> {
    this.socket.terminate();
    await this.closed;
  }
}
