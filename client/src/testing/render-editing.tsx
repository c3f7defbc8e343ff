import './browser';
import { analyseIndex, patchIndex } from '@kaskade/analysis';
import { difference } from '@kaskade/domain';
import { MantineProvider } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import { useRef, useSyncExternalStore, type JSX } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Editor } from '../graph/edits/editor';
import { EditorContext } from '../graph/use-editor';
import { CascadeContext } from '../graph/use-cascade';
import type { Reading } from '../reading/reading';
import { cascadeOf } from './render-screen';
import { memoryDoor } from './memory-door';
import { MemoryServer } from './memory-server';

/** A screen of a workspace that can be edited, at a server in memory. */
export interface EditedScreen extends RenderResult {
  readonly editor: Editor;
  readonly server: MemoryServer;
}

/** Draws a screen at an address, with an editor in it: what is edited is on the screen at once, report and all. */
export function renderEditing(element: JSX.Element, reading: Reading, address: string): EditedScreen {
  window.history.replaceState(null, '', address);
  const server = new MemoryServer(reading.graph);
  let operations = 0;
  const editor = new Editor(
    {
      door: memoryDoor(server),
      keep: () => {},
      sender: () => ({ id: 'bo', name: 'Bo' }),
      takeCells: () => {},
      newOperation: () => `bo${++operations}`,
    },
    server.version,
    server.graph,
  );
  const drawn = render(
    <MantineProvider withCssVariables={false} withGlobalClasses={false}>
      <EditorContext value={editor}>
        <Edited editor={editor} start={reading}>
          <BrowserRouter>
            <Routes>
              <Route path="/w/:workspace/:screen" element={element} />
            </Routes>
          </BrowserRouter>
        </Edited>
      </EditorContext>
    </MantineProvider>,
  );
  return { ...drawn, editor, server };
}

function Edited({
  editor,
  start,
  children,
}: {
  readonly editor: Editor;
  readonly start: Reading;
  readonly children: JSX.Element;
}): JSX.Element {
  const shown = useSyncExternalStore(editor.subscribe, () => editor.state.shown);
  const last = useRef(start);
  if (last.current.graph !== shown) {
    const index = patchIndex(last.current.index, shown, difference(last.current.graph, shown));
    const { asOf } = last.current.report;
    const { spanMax, minAnswers } = shown.settings;
    last.current = {
      graph: shown,
      index,
      report: analyseIndex(index, { asOf, settings: { spanMax, minAnswers }, cells: [] }),
    };
  }
  return <CascadeContext value={{ status: 'ready', cascade: cascadeOf(last.current) }}>{children}</CascadeContext>;
}
