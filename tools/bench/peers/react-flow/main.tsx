/// <reference types="vite/client" />
import { Handle, Position, ReactFlow, type Edge, type Node, type NodeProps, type NodeTypes } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo, StrictMode, type JSX } from 'react';
import { createRoot } from 'react-dom/client';

type Words = { readonly title: string; readonly owner: string };
type Box = Node<Words, 'card' | 'chip'>;

/** React Flow as its documentation advises for many nodes: memoised nodes of known size, only what is visible rendered. */
const Card = memo(function Card({ data }: NodeProps<Box>): JSX.Element {
  return (
    <div className="card">
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <div>{data.title}</div>
      <div className="owner">{data.owner}</div>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  );
});

const Chip = memo(function Chip({ data }: NodeProps<Box>): JSX.Element {
  return (
    <div className="chip">
      <Handle type="target" position={Position.Top} isConnectable={false} />
      {data.title}
    </div>
  );
});

const NODE_TYPES: NodeTypes = { card: Card, chip: Chip };

const search = new URLSearchParams(location.search);
const camera = { x: Number(search.get('x')), y: Number(search.get('y')), zoom: Number(search.get('zoom') ?? 1) };
const map = (await (await fetch('map.json')).json()) as { readonly nodes: Box[]; readonly edges: Edge[] };

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ReactFlow
      defaultNodes={map.nodes}
      defaultEdges={map.edges}
      nodeTypes={NODE_TYPES}
      defaultViewport={camera}
      minZoom={0.1}
      maxZoom={2.5}
      nodesDraggable={false}
      nodesConnectable={false}
      onlyRenderVisibleElements
      panOnScroll
    />
  </StrictMode>,
);
