import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fieldNames, LINK_KINDS, NODE_KINDS } from '@kaskade/domain';
import { atLeast, atMost, printed, race, type Measurement } from '../measurement';
import { organisation } from '../organisation';
import { PEER_QUERY } from '../peers/peer-query';
import { ask, bytesOnTheWire, emptyWorkspace, importWorkbook, origin, workbookOf } from '../product';
import { sizeOf } from '../size';

const NODES = 5_000;

const OURS = `query Map($workspace: ID!) { mapGraph(workspace: $workspace) { epoch revision columns {
  nodes { ${NODE_KINDS.map((kind) => `${kind} { id ${fieldNames(kind).join(' ')} }`).join(' ')} }
  links { ${LINK_KINDS.map((link) => `${link} { from to }`).join(' ')} }
  cascade { ${fieldNames('cascade').join(' ')} }
} } }`;

/** The map's payload over HTTP, against the same nodes, fields and links by default resolvers over objects in memory. */
export async function measure(): Promise<Measurement[]> {
  const graph = organisation(sizeOf(NODES), 1);
  const workspace = await emptyWorkspace('bench map');
  await importWorkbook(workspace, workbookOf(graph));
  const peer = fork(path.join(__dirname, '..', 'peers', 'default-resolvers.js'), [String(NODES)]);
  try {
    const address = await addressOf(peer);
    const plain = { ours: await ask(origin(), OURS, { workspace }), theirs: await ask(address, PEER_QUERY, {}) };
    const [ours, theirs] = [
      () => bytesOnTheWire(origin(), OURS, { workspace }),
      () => bytesOnTheWire(address, PEER_QUERY, {}),
    ];
    const times = await race(ours, theirs, { ours: 30, theirs: 10 });
    const [what, against] = ['mapGraph of 5,000 nodes, served', 'the same fields through default resolvers'];
    const note = 'each from a server of its own on loopback, request to last byte, asked as a browser asks (gzip, br)';
    return [
      { what, against, unit: 'ms', ...times, demand: atLeast(20), note },
      {
        what: `${what}: bytes`,
        against,
        unit: 'bytes',
        ours: await ours(),
        theirs: await theirs(),
        demand: atMost(0.25),
        note: `${note}; what each server sends of its own accord: Apollo's default compresses nothing`,
      },
      {
        what: `${what}: bytes before any compression`,
        against,
        unit: 'bytes',
        ours: Buffer.byteLength(plain.ours),
        theirs: Buffer.byteLength(plain.theirs),
        demand: printed,
        note: 'titles and descriptions are the same on both sides, and most of ours',
      },
    ];
  } finally {
    peer.kill();
  }
}

async function addressOf(peer: ChildProcess): Promise<string> {
  const [address] = (await once(peer, 'message')) as [string];
  return address;
}
