import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { analyseIndex, buildIndex } from '@kaskade/analysis';
import { layoutMap, type MapDiagram } from '@kaskade/diagram';
import { sources, targets, type Graph } from '@kaskade/domain';
import { firstPaint, inBrowser, panning } from '../browser';
import { atMost, printed, type Measurement, type NotMeasured } from '../measurement';
import { organisation } from '../organisation';
import { emptyWorkspace, importWorkbook, origin, workbookOf } from '../product';
import { sizeByBoxes } from '../size';

const ROUNDS = 3;
const PANNING = {
  what: 'panning at 5,000 nodes, CPU per frame of the whole browser',
  against: 'React Flow’s usual way (memoised nodes, onlyRenderVisibleElements)',
};
const PAINT = { what: 'first paint of the 5,000-node map', against: 'the same' };
const STACKED = { what: 'first paint of its stacked start view', against: 'the same' };
const PEER = ['.react-flow__node', '.react-flow__edge'];
const OURS = ['.react-flow__node', '[data-band]', 'canvas'];
const PANE = '.react-flow__pane';

/** The map in a real browser, all stacks open, against React Flow with the same boxes in the same places. */
export async function measure(): Promise<(Measurement | NotMeasured)[]> {
  if (!existsSync('/proc/self/stat')) {
    const reason = 'the time of the browser’s processes is read from /proc, which this system has not';
    return [PANNING, PAINT, STACKED].map((row) => ({ ...row, reason }));
  }
  const graph = organisation(sizeByBoxes(5_000), 1);
  const workspace = await emptyWorkspace('bench screen');
  await importWorkbook(workspace, workbookOf(graph));
  const stacked = `${origin()}/w/${encodeURIComponent(workspace)}/kaskade`;
  const open = `${stacked}?aaben=all`;
  const peer = await servePeer(graph);
  try {
    const seen = { zoom: 0, cards: 0, edges: 0 };
    const least = { cpu: [Infinity, Infinity], paint: [Infinity, Infinity], stacked: Infinity };
    for (let round = 0; round < ROUNDS; round++) {
      const camera = await inBrowser(async (page, cpuMs) => {
        least.paint[0] = Math.min(least.paint[0]!, await firstPaint(page, open, OURS));
        const camera = await page.locator('.react-flow__viewport').evaluate((viewport) => {
          const { a, e, f } = new DOMMatrixReadOnly(getComputedStyle(viewport).transform);
          return { x: e, y: f, zoom: a };
        });
        // What lies outside the first view is drawn a moment later; then the map is what is panned.
        await page.locator('[data-map=ready]').waitFor();
        least.cpu[0] = Math.min(least.cpu[0]!, await panning(page, cpuMs, PANE));
        return camera;
      });
      await inBrowser(async (page, cpuMs) => {
        const address = `${peer.address}/?x=${camera.x}&y=${camera.y}&zoom=${camera.zoom}`;
        least.paint[1] = Math.min(least.paint[1]!, await firstPaint(page, address, PEER));
        least.cpu[1] = Math.min(least.cpu[1]!, await panning(page, cpuMs, PANE));
        seen.zoom = camera.zoom;
        seen.cards = await page.locator(PEER[0]!).count();
        seen.edges = await page.locator(PEER[1]!).count();
      });
      least.stacked = await inBrowser(async (page) => Math.min(least.stacked, await firstPaint(page, stacked, OURS)));
    }
    const there = `zoom ${seen.zoom.toFixed(2)}; the peer has ${seen.cards} nodes and ${seen.edges} edges in the page at the end`;
    const note = `the same boxes, places and camera on both sides (${there}); a wheel step a frame, 240 frames; every process of the browser`;
    const paint =
      'from navigation to the frame after all that is in view is there, in a browser that has come to rest; the peer is given its places, ours asks the API and lays out';
    return [
      {
        ...PANNING,
        unit: 'ms of CPU per frame',
        ours: least.cpu[0]!,
        theirs: least.cpu[1]!,
        demand: atMost(0.35),
        note,
      },
      { ...PAINT, unit: 'ms', ours: least.paint[0]!, theirs: least.paint[1]!, demand: atMost(0.5), note: paint },
      { ...STACKED, unit: 'ms', ours: least.stacked, theirs: least.paint[1]!, demand: printed, note: paint },
    ];
  } finally {
    peer.close();
  }
}

/** The peer's page and its map: the boxes that our layout makes, with an edge for each link between two of them. */
async function servePeer(graph: Graph): Promise<{ readonly address: string; readonly close: () => void }> {
  const folder = process.env['KASKADE_BENCH_PEER'];
  if (!folder) throw new Error('KASKADE_BENCH_PEER is not set; start this row by npm run bench.');
  const map = JSON.stringify(peerMap(graph));
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://peer').pathname;
    if (name === '/map.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(map);
      return;
    }
    const file = path.join(folder, name === '/' ? 'index.html' : path.normalize(name));
    const type =
      { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }[path.extname(file)] ??
      'application/octet-stream';
    if (existsSync(file)) response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

function peerMap(graph: Graph) {
  const index = buildIndex(graph);
  const report = analyseIndex(index, { asOf: '2026-06-30', settings: { spanMax: 20, minAnswers: 5 }, cells: [] });
  const diagram: MapDiagram = layoutMap({
    graph,
    index,
    report,
    language: 'da',
    owners: 'names',
    order: 'lines',
    openStacks: 'all',
  });
  const ownerOf = (goal: string) => graph.nodes.leader.get(sources(graph, 'owns', goal)[0] ?? '')?.name ?? '';
  const node = (
    type: 'card' | 'chip',
    id: string,
    { x, y, width, height }: MapDiagram['cards'][number]['box'],
    data: object,
  ) => ({
    id: `${type} ${id}`,
    type,
    position: { x, y },
    width,
    height,
    data,
  });
  const nodes = [
    ...diagram.cards.map(({ goal, box }) =>
      node('card', goal, box, { title: graph.nodes.goal.get(goal)?.title ?? '', owner: ownerOf(goal) }),
    ),
    ...diagram.chips.flatMap(({ initiatives, box, title }) =>
      initiatives.map((initiative) => node('chip', initiative, box, { title, owner: '' })),
    ),
  ];
  const here = new Set(nodes.map(({ id }) => id));
  const edges = [...graph.nodes.goal.keys()].flatMap((goal) => [
    ...targets(graph, 'cascadesTo', goal).map((child) => [`card ${goal}`, `card ${child}`] as const),
    ...sources(graph, 'realises', goal).map((initiative) => [`card ${goal}`, `chip ${initiative}`] as const),
  ]);
  return {
    nodes,
    edges: edges
      .filter(([source, target]) => here.has(source) && here.has(target))
      .map(([source, target]) => ({ id: `${source} ${target}`, source, target })),
  };
}
