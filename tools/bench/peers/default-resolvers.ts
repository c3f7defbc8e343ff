import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { LINK_RULES, NODE_KINDS, targets, type Graph, type LinkKind, type NodeKind } from '@kaskade/domain';
import express from 'express';
import { organisation } from '../organisation';
import { sizeOf } from '../size';
import { linksFrom, PEER_SDL } from './peer-query';

type Thing = Record<string, unknown>;

/** The nodes as objects that point to each other, ready for default resolvers. */
function things(graph: Graph): Record<string, Thing[]> {
  const byKind = Object.fromEntries(
    NODE_KINDS.map((kind) => [kind, new Map([...graph.nodes[kind].values()].map((node) => [node.id, { ...node }]))]),
  ) as unknown as Record<NodeKind, Map<string, Thing>>;
  for (const kind of NODE_KINDS) {
    for (const [id, thing] of byKind[kind]) {
      for (const link of linksFrom(kind)) thing[link] = targets(graph, link, id).map((to) => other(link, id, to));
    }
  }
  return Object.fromEntries(NODE_KINDS.map((kind) => [`${kind}s`, [...byKind[kind].values()]]));

  function other(link: LinkKind, from: string, to: string): Thing {
    if (link === 'cascadesTo') return { child: byKind.goal.get(to)!, ...graph.cascade.get(`${from}->${to}`) };
    return byKind[LINK_RULES[link].to].get(to)!;
  }
}

async function serve(nodes: number): Promise<void> {
  const server = new ApolloServer({ typeDefs: PEER_SDL, rootValue: things(organisation(sizeOf(nodes), 1)) });
  await server.start();
  const app = express();
  app.use('/graphql', express.json({ limit: '1mb' }), expressMiddleware(server));
  const http = createServer(app).listen(0, '127.0.0.1', () => {
    process.send?.(`http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  });
}

void serve(Number(process.argv[2]));
