import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { DomainError } from '@kaskade/domain';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { CloseCode, handleProtocols, makeServer, type Server } from 'graphql-ws';
import { WebSocket, WebSocketServer } from 'ws';
import { forLog, formatGraphQLError } from '../doors/refusal';
import { isFromHere } from '../doors/same-origin';
import { subscriptionArguments } from './subscription-arguments';

/** The longest message that is taken, in bytes: a subscription is a short text. */
export const MAX_MESSAGE_BYTES = 64_000;
export const MAX_SOCKETS = 100;
export const MAX_SUBSCRIPTIONS = 5;
/** How long one who has connected may take to say so in GraphQL's own protocol. */
export const GREETING_MS = 3_000;
const HEARTBEAT_MS = 15_000;
/** How long sockets may take to close once the product is stopping. */
const GOODBYE_MS = 2_000;

/** Close codes: the server starts again (RFC 6455's registry); too many messages. */
const SERVICE_RESTART = 1012;
const TOO_MANY_REQUESTS = 4429;

/** What the door is to know. */
export interface LiveDoorOptions {
  readonly schema: GraphQLSchema;
  readonly development: boolean;
  /** Counts a request from an address; false: it has had enough. */
  readonly admit: (address: string) => Promise<boolean>;
}

const logger = new Logger('LiveDoor');
const logged = (message: string) => (error: unknown) => logger.error({ msg: message, ...forLog(error) });

/** GraphQL's second door: subscriptions over a WebSocket at /graphql, from this machine's own pages only. */
export class LiveDoor {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    handleProtocols: (protocols) => handleProtocols(protocols),
  });
  private readonly protocol: Server;
  private isOpen = true;

  constructor(private readonly options: LiveDoorOptions) {
    const { schema, development } = options;
    const argumentsOf = subscriptionArguments(schema, development);
    const masked = (error: GraphQLError) => maskedError(error, development);
    this.protocol = makeServer({
      connectionInitWaitTimeout: GREETING_MS,
      onSubscribe: ({ subscriptions }, _, payload) =>
        Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS
          ? [tooMany({ reason: 'SUBSCRIPTIONS', limit: MAX_SUBSCRIPTIONS })]
          : argumentsOf(payload),
      onError: (_context, _id, _payload, errors) => errors.map((error) => masked(error)),
      onNext: (_context, _id, _payload, _args, { errors, ...result }) =>
        errors && { ...result, errors: errors.map(masked) },
    });
  }

  /** Opens on a server. */
  attach(server: HttpServer): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      this.enter(request, socket, head).catch((error: unknown) => {
        logged('a socket was not opened')(error);
        socket.destroy();
      });
    });
  }

  /** Lets nobody more in, tells everybody to come back later, and resolves when they are gone. */
  async stop(): Promise<void> {
    this.isOpen = false;
    const sockets = [...this.sockets.clients];
    const gone = Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    for (const socket of sockets) socket.close(SERVICE_RESTART, 'Service Restart');
    const patience = setTimeout(() => sockets.forEach((socket) => socket.terminate()), GOODBYE_MS);
    await gone;
    clearTimeout(patience);
  }

  private async enter(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const address = request.socket.remoteAddress ?? '';
    if (!/^\/graphql(\?|$)/.test(request.url ?? '')) refuse(socket, '404 Not Found');
    else if (!isFromHere(request.headers, this.options.development)) refuse(socket, '403 Forbidden');
    else if (!(await this.options.admit(address))) refuse(socket, '429 Too Many Requests');
    else if (!this.isOpen || this.sockets.clients.size >= MAX_SOCKETS) refuse(socket, '503 Service Unavailable');
    else this.sockets.handleUpgrade(request, socket, head, (opened) => this.opened(opened, address));
  }

  private opened(socket: WebSocket, address: string): void {
    // A message that is too long comes as an error here; ws closes the socket by itself, with 1009.
    socket.on('error', () => undefined);
    const heartbeat = beating(socket);
    const closed = this.protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => sent(socket, text),
        // The protocol allows 123 bytes; the reason can repeat what came.
        close: (code, reason) => socket.close(code, reason?.slice(0, 40)),
        onMessage: (take) => {
          socket.on('message', (data: Buffer) => {
            this.take(socket, address, () => take(data.toString('utf8'))).catch((error: unknown) => {
              logged('a message was not answered')(error);
              socket.close(CloseCode.InternalServerError, 'INTERNAL');
            });
          });
        },
      },
      undefined,
    );
    socket.once('close', (code, reason) => {
      clearInterval(heartbeat);
      closed(code, reason.toString('utf8')).catch(logged('a socket was not closed'));
    });
  }

  private async take(socket: WebSocket, address: string, take: () => Promise<void>): Promise<void> {
    if (await this.options.admit(address)) await take();
    else socket.close(TOO_MANY_REQUESTS, 'TOO_MANY_REQUESTS');
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Resolves when the text has left, so that one who reads slowly is sent no faster. */
function sent(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.readyState !== WebSocket.OPEN) resolve();
    else socket.send(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Ends a socket whose other side no longer answers. */
function beating(socket: WebSocket): NodeJS.Timeout {
  let answered = true;
  socket.on('pong', () => (answered = true));
  return setInterval(() => {
    if (!answered) {
      socket.terminate();
      return;
    }
    answered = false;
    socket.ping();
  }, HEARTBEAT_MS);
}

const tooMany = (params: Readonly<Record<string, unknown>>): GraphQLError =>
  new GraphQLError('TOO_MANY_REQUESTS', { originalError: new DomainError('TOO_MANY_REQUESTS', params) });

/** What the first door would say of the same error. */
function maskedError(error: GraphQLError, development: boolean): GraphQLFormattedError {
  const code = error.extensions['code'] ?? (error.path ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT');
  const message = development ? error.message : error.message.replace(/ ?Did you mean .+\?/g, '');
  return formatGraphQLError({ ...error.toJSON(), message, extensions: { ...error.extensions, code } }, error);
}
